import type { Phrase } from './phrase.ts';
import { isNoun } from './row.ts';
import type { Unit } from './units.ts';

const PRESENTS = /^(gift|present|souvenir|token|award|honour|prize)$/;

/** "Rex, a bay gelding, was given": at the head of the sentence, the thing is what the name means. */
export const starts = (units: Unit[], i: number): boolean =>
  i === 0 &&
  isNoun(units[2]) &&
  /^(a|an)$/.test(units[2].phrase.determiner ?? '') &&
  units[3]?.is === 'comma' &&
  units[4]?.is === 'verb';

/** "received from Chou, at the embassy in Cairo, | a scroll": no place is a thing that one gives. */
export const handed = (a: Phrase, b: Phrase): boolean =>
  /^(Place|State|Organization|Event)$/.test(a.kind) &&
  !PRESENTS.test(b.lemma) &&
  (/^(a|an)$/.test(b.determiner ?? '') || b.count !== undefined);
