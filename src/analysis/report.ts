import type { Entity, EntityType, RelationStatus, RelationType } from '../model/index.ts';
import type { LeftOut, ProjectionSpec } from './projection/index.ts';

/** The measures that actors are ranked by. */
export const MEASURES = ['betweenness', 'pagerank', 'strength', 'degree', 'harmonic', 'closeness', 'eigenvector'] as const;
export type Measure = (typeof MEASURES)[number];

/** Measures whose ranks are tried again with each article left out. */
export const TRIED = ['betweenness', 'pagerank', 'strength', 'degree'] as const;
export type Tried = (typeof TRIED)[number];

/** The best and worst rank of an actor over the runs that each leave one article out, the full run included. */
export interface RankRange {
  best: number;
  worst: number;
}

export interface ActorRow extends Record<Measure, number> {
  id: string;
  type: EntityType;
  name: string;
  /** Betweenness before it is divided by the number of pairs. */
  betweennessRaw: number;
  ranks: Record<Measure, number>;
  /** Number of the community, from 1. */
  community: number;
  /** Number of the connected component, from 1. */
  component: number;
  /** Facts and articles that its ties rest on. */
  facts: number;
  articles: number;
  /** Absent when nothing was tried. */
  ranges?: Record<Tried, RankRange>;
  /** The one article without which it has no tie. */
  restsOn?: string;
}

export interface TieRow {
  source: string;
  target: string;
  weight: number;
  contributions: { rule: string; weight: number; when?: string; through?: string; group?: number; relations: string[] }[];
  /** Fact keys. */
  evidence: string[];
}

export interface CommunityRow {
  number: number;
  /** Ids, the strongest inside the community first. */
  members: string[];
  /** Weight of the ties inside, and of those that lead out. */
  inside: number;
  outside: number;
}

/** What leaving one article out does. */
export interface ArticleRow {
  article: string;
  /** Share of all tie weight that is lost: 0 to 1. */
  weightLost: number;
  tiesLost: number;
  /** Actors of the first ten by betweenness that are no longer among them. */
  topTenLost: string[];
}

export interface Caveat {
  code: string;
  text: string;
}

/** A centrality report as a plain JSON value: everything that a rendering needs, at full precision. */
export interface CentralityReport {
  version: 1;
  method: {
    rules: ProjectionSpec;
    options: {
      actors: EntityType[];
      statuses: RelationStatus[];
      relations?: RelationType[];
      window?: string;
      isolates: 'kept' | 'dropped';
    };
    pagerank: { damping: number };
    eigenvector: { settled: boolean };
    communities: { runs: number; agreeing: number; resolution: number; worst: number | null };
  };
  counts: {
    articles: number;
    facts: number;
    entities: number;
    relations: number;
    relationsUsed: number;
    leftOut: LeftOut;
    actors: number;
    actorsByType: Partial<Record<EntityType, number>>;
    isolates: number;
    ties: number;
    weight: number;
    /** Ties present among those possible; 0 with fewer than two actors. */
    density: number;
    components: number;
    largestComponent: number;
    communities: number;
    modularity: number | null;
    tiesOnOneFact: number;
    tiesOnOneArticle: number;
    /** First and last day of publication, and of dated happenings behind ties. */
    published?: { first: string; last: string };
    happened?: { first: string; last: string };
  };
  /** By betweenness, then strength, then id. */
  actors: ActorRow[];
  /** With two members or more. */
  communities: CommunityRow[];
  /** The strongest first. */
  ties: TieRow[];
  /** Those whose loss weighs most first; empty when nothing was tried. */
  articles: ArticleRow[];
  /** Names and titles of the articles, facts and shared things that the report speaks of. */
  cited: {
    articles: Record<string, { title: string; published?: string; publisher?: string; source?: string }>;
    facts: Record<string, { statement: string; article: string; status: string }>;
    entities: Record<string, Pick<Entity, 'name' | 'type'>>;
  };
  caveats: Caveat[];
}
