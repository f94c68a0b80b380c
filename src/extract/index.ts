/** From statements to entities and relations, one file at a time. */
export { extractFile, type FileReading, readFile } from './file.ts';
export type { Merged } from './merge.ts';
