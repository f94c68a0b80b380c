/** Words before the domain: sentences of tokens, dates in EDTF, numbers, tables of phrases. */
export { type Anchor, addDays, type DateMention, datesOf } from './dates/index.ts';
export { numberOf } from './numbers.ts';
export { type Oddity, oddityOf } from './oddity.ts';
export { PhraseTable, phraseWords } from './phrases.ts';
export { sentencesOf, type Token } from './tokens.ts';
