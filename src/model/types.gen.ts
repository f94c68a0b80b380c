// Written by `npm run generate` from schema/ontology.yaml. Do not edit.
export const ENTITY_TYPES = ['Person', 'State', 'Organization', 'Place', 'Agreement', 'Gift', 'Event'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const RELATION_TYPES = [
  'MET',
  'CALLED',
  'VISITED',
  'ATTENDED',
  'HELD_IN',
  'SIGNED',
  'PARTY_TO',
  'GAVE',
  'RECEIVED',
  'HOLDS_OFFICE',
  'PART_OF',
  'LOCATED_IN',
  'RELATIVE_OF',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];
