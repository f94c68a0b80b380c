import type { EntityType, RelationType } from './types.gen.ts';

export type FactStatus = 'draft' | 'accepted' | 'disputed' | 'rejected';

/** A dated source text. */
export interface Article {
  /** Slug, unique in the collection. */
  id: string;
  title: string;
  /** EDTF day of publication; relative dates are resolved against it. */
  published?: string;
  publisher?: string;
  source?: string;
}

/** A curator's own reading of a statement: names as the statement gives them. */
export interface CuratedRelation {
  type: RelationType;
  source: string;
  target: string;
  when?: string;
  where?: string;
  title?: string;
}

/** One statement that a curator wrote or accepted about what an article reports. */
export interface Fact {
  /** `article#id`, unique in the collection; evidence points at it. */
  key: string;
  /** Unique within its article. */
  id: string;
  /** Article id. */
  article: string;
  statement: string;
  /** EDTF; wins over a date in the statement. */
  when?: string;
  /** 1-based paragraph of the article. */
  paragraph?: number;
  quote?: string;
  attributedTo?: string;
  status: FactStatus;
  relations?: CuratedRelation[];
  /** Where the statement stands, for messages. */
  place?: Place;
}

/** A place in a file, 1-based. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

/** One article with its facts, as read from one file. */
export interface FactFile {
  /** The path it was read from. */
  file: string;
  article: Article;
  facts: Fact[];
}

/** An office held, in the registry. */
export interface Office {
  title: string;
  /** Canonical name of the State or Organization. */
  of: string;
  /** EDTF date or interval. */
  when?: string;
}

/** A curated entity. */
export interface RegistryEntry {
  id: string;
  type: EntityType;
  name: string;
  aliases: string[];
  external?: Record<string, string>;
  offices?: Office[];
  gender?: 'female' | 'male';
  place?: Place;
}

/** Curated entities, and what a curator has said about merging: names that are the same entity, names that never are. */
export interface Registry {
  entries: RegistryEntry[];
  same: string[][];
  different: string[][];
  /** Names that several entities bear, such as common surnames: nobody owns them, the context decides. */
  shared?: string[];
}

/** A collection as read from its folder: fact files and registry. */
export interface Collection {
  /** The folder. */
  root: string;
  files: FactFile[];
  registry: Registry;
}
