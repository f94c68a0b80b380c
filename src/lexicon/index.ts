/** The words of the domain, from `schema/lexicon`, indexed for reading. */

export type { Modality } from './files.ts';
export { compileLexicons } from './files.ts';
export type { Form, Gender, Implies, Known, Lexicon, OfficeWord } from './lexicon.ts';
export { loadLexicon } from './load.ts';
export type { Ruler } from './rulers.ts';
