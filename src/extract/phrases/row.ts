import type { Unit } from './units.ts';

export type Noun = Unit & { is: 'noun' };
export const isNoun = (unit: Unit | undefined): unit is Noun => unit?.is === 'noun';
export const isWord = (unit: Unit | undefined, word: string): boolean =>
  unit !== undefined && 'word' in unit && unit.word === word;

/** "As president of the Reichsbank, | Schacht answered …": the office is what the subject is, and no apposition of it. */
export const standsAs = (units: Unit[], i: number, unit: Noun): boolean =>
  unit.phrase.kind === 'office' && i === 1 && isWord(units[0], 'as');
