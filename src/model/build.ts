import type { Article, Fact } from './facts.ts';
import type { Entity, Relation } from './graph.ts';
import type { Problem } from './problem.ts';

/** The graph of one collection with what it rests on. All lists are sorted by id or key, so that equal input gives equal bytes. */
export interface Build {
  articles: Article[];
  /** Every fact that was read, whatever its status. */
  facts: Fact[];
  entities: Entity[];
  relations: Relation[];
  /** What a curator should look at: ambiguous names, impossible dates, facts without a relation. */
  findings: Problem[];
  /** Why mentions were made one entity: `from` is `article: name as read`. */
  merges?: { entity: string; from: string; because: string }[];
}

/** What the extractors took from one article, in the form that the scorer reads. */
export interface Extraction {
  article: string;
  published?: string;
  entities: { id: string; type: Entity['type']; name: string; aliases: string[] }[];
  relations: {
    type: Relation['type'];
    source: string;
    target: string;
    when?: string;
    where?: string;
    title?: string;
    /** Fact ids. */
    evidence: string[];
  }[];
}
