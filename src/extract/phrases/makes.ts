import type { Phrase } from './phrase.ts';
import { isNoun } from './row.ts';
import { lowerAt, type Sentence, singular } from './sentence.ts';
import type { Unit } from './units.ts';

const PRESENT = /^(gift|present|souvenir|token|memento|keepsake|recipient|donation|presentation)$/;
const GIVES = /^(give|send|present|bestow|confer|award|gift|donate|receive|accept|bequeath|bring|hand|make|leave|swap|exchange)$/;
const HONOURS = /^(bestow|confer|award)$/;
const INVESTS = /^(invest|decorate|honour|honor|award|present|distinguish|reward)$/;

/** "was given a | Talbot-Lago 26", "bestowed the | Silver Fern | on her": a thing called by its make or its own name; how many units it takes, or 0. */
export function makes(s: Sentence, units: readonly Unit[], i: number): number {
  const unit = units[i];
  if (!isNoun(unit) || !/^(name|Organization|Place)$/.test(unit.phrase.kind)) return 0;
  const p = unit.phrase;
  if (!p.name || p.office || p.honorific || p.possessor || p.appositions.length > 0) return 0;
  // "brought him to a rain-soaked Lima": a place, by its preposition.
  const before = units[i - 1];
  if (before?.is === 'preposition' && !/^(with|of|by|for)$/.test(before.word)) return 0;
  const number = numbered(s, units[i + 1], p) ? 1 : 0;
  if (p.determiner === 'a' || p.determiner === 'an' || p.determiner === 'another')
    return p.kind === 'name' && !/(man|woman|ese)$/.test(p.name) && (given(units, i) || number > 0 || saidToBe(units, i))
      ? 1 + number
      : 0;
  return p.determiner === 'the' && conferred(units, i) ? 1 : 0;
}

/** The phrase of such a thing: its name says what it is. */
export function asMake(s: Sentence, units: readonly Unit[], i: number, taken: number): Phrase {
  const { name, ...own } = (units[i] as Unit & { is: 'noun' }).phrase;
  const to = units[i + taken - 1]!.to;
  return {
    ...own,
    kind: 'thing',
    to,
    head: to - 1,
    lemma: s.tokens
      .slice(own.core, to)
      .map(({ text }) => text)
      .join(' '),
  };
}

/** "Mercedes-Benz | 770" */
const numbered = (s: Sentence, unit: Unit | undefined, p: Phrase): boolean =>
  unit?.from === p.to && unit.to === unit.from + 1 && /^\d+[a-z]*$/i.test(s.tokens[unit.from]!.text) && isNoun(unit);

/** "A Borgward | was Lund's gift": what it is said to be comes after. */
const saidToBe = (units: readonly Unit[], i: number): boolean => {
  const [be, gift] = [units[i + 1], units[i + 2]];
  return be?.is === 'verb' && be.verb.lemma === 'be' && isNoun(gift) && PRESENT.test(singular(gift.phrase.lemma));
};

/** A verb or noun of giving stands before, in the same sentence. */
const given = (units: readonly Unit[], i: number): boolean =>
  units
    .slice(Math.max(0, i - 9), i)
    .some((unit) =>
      unit.is === 'verb' ? GIVES.test(unit.verb.lemma) : isNoun(unit) && PRESENT.test(singular(unit.phrase.lemma)),
    );

/** "conferred the X on Lund", "was awarded the X", "invested him with the X". */
function conferred(units: readonly Unit[], i: number): boolean {
  const [before, next] = [units[i - 1], units[i + 1]];
  if (before?.is === 'verb' && HONOURS.test(before.verb.lemma)) {
    if (before.verb.passive) return before.verb.lemma === 'award' && !isNoun(next);
    return next?.is === 'preposition' && /^(on|upon|to)$/.test(next.word);
  }
  return (
    before?.is === 'preposition' &&
    before.word === 'with' &&
    units.slice(Math.max(0, i - 4), i).some((unit) => unit.is === 'verb' && INVESTS.test(unit.verb.lemma)) &&
    !isNoun(next)
  );
}

/** A thing by its make: its noun keeps the capital. */
export const isMake = (s: Sentence, p: Phrase): boolean =>
  p.kind === 'thing' &&
  !p.name &&
  p.lemma ===
    s.tokens
      .slice(p.core, p.to)
      .map(({ text }) => text)
      .join(' ') &&
  lowerAt(s, p.core) !== p.lemma;
