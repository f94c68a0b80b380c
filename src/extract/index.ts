/** From statements to entities and relations, one file at a time. */
export { isSurnameFirst, nameWords, personWords, type Ref, samePerson, standsFor } from './entities/index.ts';
export { extractFile, type FactRead, type FileReading, type ReadingOptions, readFile } from './file.ts';
export type { Merged } from './merge.ts';
export { type FactNotes, type Note, notesOf } from './notes/index.ts';
export { officeKey } from './registry/index.ts';
export type { Found } from './relations/index.ts';
export {
  type ClauseTrace,
  type EntityOf,
  type MentionTrace,
  type RelationTrace,
  type SentenceTrace,
  type Trace,
  traceOf,
} from './trace/index.ts';
