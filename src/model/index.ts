/** The vocabulary of the house: plain values that every stage takes and gives. */
export type { Build, Extraction } from './build.ts';
export { isEdtf, isEdtfDay, overlap, type Span, spanOf, within } from './edtf.ts';
export type * from './facts.ts';
export type * from './graph.ts';
export { DragomanError, type Problem, placeText, problemText } from './problem.ts';
export { slug } from './slug.ts';
export { ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from './types.gen.ts';
