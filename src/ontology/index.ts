/** The entity and relation types as data: what each means, what may stand at its ends, how it is drawn and exported. */
export { loadOntology, readOntology } from './load.ts';
export type { EntityKind, Ontology, RawOntology, RelationKind } from './schema.ts';
