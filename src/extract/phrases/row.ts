import type { Unit } from './units.ts';

export type Noun = Unit & { is: 'noun' };
export const isNoun = (unit: Unit | undefined): unit is Noun => unit?.is === 'noun';
export const isWord = (unit: Unit | undefined, word: string): boolean =>
  unit !== undefined && 'word' in unit && unit.word === word;
