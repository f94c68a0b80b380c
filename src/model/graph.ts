import type { EntityType, RelationType } from './types.gen.ts';

/** A node of the graph. */
export interface Entity {
  /** Stable and readable, such as `person/kim-jong-un`; minted once from the canonical name, kept by the registry. */
  id: string;
  type: EntityType;
  /** Canonical name, without title. */
  name: string;
  /** Other names and descriptions by which the facts refer to it, sorted, without `name`. */
  aliases: string[];
  /** Facts that mention it, as fact keys (`article#f1`), sorted. */
  evidence: string[];
  /** External identifiers from the registry, for example `{ wikidata: 'Q7747' }`. */
  external?: Record<string, string>;
  /** Facts about the thing itself, such as a gift's `{ number: 24, unit: 'horse' }`. */
  properties?: Record<string, string | number>;
}

/** Whether an edge stands, or is contradicted by a curator who left it in as disputed. */
export type RelationStatus = 'accepted' | 'disputed';

/** An edge of the graph: one happening, or one standing relation, with the facts it rests on. */
export interface Relation {
  /** Stable and readable: type, ends and date, such as `met/person/kim-jong-un/person/sergei-shoigu/2024-09-13`. */
  id: string;
  type: RelationType;
  /** Entity ids. For a symmetric type `source < target`. */
  source: string;
  target: string;
  /** EDTF text, when the facts give a date. */
  when?: string;
  /** Entity id of a Place or State. */
  where?: string;
  /** The office, or the kinship. */
  title?: string;
  /** The facts it rests on, as fact keys (`article#f1`), sorted; never empty. */
  evidence: string[];
  /** `disputed` when every fact behind it is disputed. */
  status: RelationStatus;
}
