/** Words before the domain: sentences of tokens, dates in EDTF, numbers, tables of phrases. */
export { addDays } from './calendar.ts';
export { type Anchor, type DateMention, datesOf } from './dates.ts';
export { numberOf } from './numbers.ts';
export { type Oddity, oddityOf } from './oddity.ts';
export { PhraseTable, phraseWords } from './phrases.ts';
export { sentencesOf, type Token } from './tokens.ts';
