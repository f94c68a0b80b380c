import { z } from 'zod';
import type { EntityType, RelationType } from '../model/index.ts';

const line = (description: string) => z.string().trim().min(1).describe(description);

const PREFIX = /^[a-z][a-z0-9]*$/;
const COLOR = /^#[0-9A-Fa-f]{6}$/;
const ENTITY_NAME = /^[A-Z][A-Za-z0-9]*$/;
const RELATION_NAME = /^[A-Z][A-Z0-9_]*$/;

const entityKind = z
  .strictObject({
    meaning: line('One sentence that says what counts as one.'),
    prefix: z.string().regex(PREFIX).describe('The first part of its ids, lower-case letters and digits, such as person'),
    color: z.string().regex(COLOR).describe('How it is drawn, in quotation marks, such as "#4E79A7"'),
    schemaOrg: line('Its type at schema.org'),
    followTheMoney: line('Its schema in FollowTheMoney'),
    example: line('The name of one'),
  })
  .meta({ title: 'an entity type' });

const relationKind = z
  .strictObject({
    meaning: line('One sentence that says when it holds.'),
    source: z.array(z.string()).min(1).describe('A list of entity types that may stand at its start'),
    target: z.array(z.string()).min(1).describe('A list of entity types that may stand at its end'),
    symmetric: z.boolean().describe('Whether A to B says the same as B to A, true or false'),
    kind: z.enum(['happening', 'standing']).describe('Whether it took place at a time, or holds for a while'),
    reads: line('Words that read well between the names of its ends'),
    example: line('One relation, as a reader would say it'),
  })
  .meta({ title: 'a relation type' });

export const ontologySchema = z
  .strictObject({
    entities: z.record(z.string().regex(ENTITY_NAME, { error: 'an entity type is written like Person' }), entityKind),
    relations: z.record(z.string().regex(RELATION_NAME, { error: 'a relation type is written like HELD_IN' }), relationKind),
  })
  .meta({ title: 'the ontology' });

/** An ontology as read, whatever types it names. */
export type RawOntology = z.infer<typeof ontologySchema>;

/** What the ontology says about an entity type. */
export type EntityKind = z.infer<typeof entityKind>;

/** What the ontology says about a relation type; its ends are entity types. */
export type RelationKind = Omit<z.infer<typeof relationKind>, 'source' | 'target'> & {
  source: EntityType[];
  target: EntityType[];
};

/** The domain: every entity and relation type with its kind, in the order of the file. */
export interface Ontology {
  entities: Record<EntityType, EntityKind>;
  relations: Record<RelationType, RelationKind>;
}
