import { type Phrase, type Post, type Sentence, textAt, type Unit } from '../phrases/index.ts';
import type { Clause } from './clause.ts';

type Word = Unit & { word: string };

/** Prepositions that also open a clause: "after Japan had struck". */
export const OPENERS = new Set('after before since until as like than'.split(' '));

/** Whether the clause has its finite verb still to come, so that the participle at `i` is not it. */
export function laterFinite(units: readonly Unit[], i: number): boolean {
  let opened = false;
  for (let k = i + 1; k < units.length; k++) {
    const unit = units[k]!;
    if (unit.is === 'comma') opened = false;
    if (unit.is === 'preposition' && OPENERS.has((unit as Word).word)) opened = true;
    if (unit.is === 'stop' || unit.is === 'relative' || unit.is === 'subordinator') return false;
    if (unit.is !== 'verb' || (unit.verb.form !== 'finite' && unit.verb.form !== 'participle')) continue;
    const joined = units[k - 1]?.is === 'conjunction' || (units[k - 1]?.is === 'adverb' && units[k - 2]?.is === 'conjunction');
    // "delivered to Lund a car | presented by Berg": that is no finite verb either.
    const reduced = unit.verb.form === 'participle' && units[k - 1]?.is === 'noun' && byFollows(units, k);
    if (opened || reduced) continue;
    return !joined;
  }
  return false;
}

export function byFollows(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1];
  return next?.is === 'preposition' && (next as Word).word === 'by';
}

export function objectFollows(units: readonly Unit[], i: number): boolean {
  return units[i + 1]?.is === 'noun';
}

/** The noun before "who" or "which"; after a comma, the named thing that it only qualifies: "the Conference on refugees, which". */
export function antecedent(units: readonly Unit[], i: number, last: Phrase | undefined): Phrase | undefined {
  // "The workshop on seed banks, | for which Shiva travelled": it may be an event without a name.
  const at = units[i - 1]?.is === 'preposition' ? i - 1 : i;
  if (!last || units[at - 1]?.is !== 'comma' || last.name || last.members.length > 0) return last;
  for (let k = at - 2; k >= 0 && k > at - 8; k--) {
    const unit = units[k]!;
    if (unit.is === 'verb' || unit.is === 'comma') break;
    if (unit.is === 'noun' && at < i && unit.phrase.kind === 'Event') return unit.phrase;
    if (unit.is === 'noun' && unit.phrase.name && /^(Event|Agreement|Organization)$/.test(unit.phrase.kind)) return unit.phrase;
  }
  return last;
}

/** "…, and at the ceremony | Farah cut the ribbon": where the words begin that stand before the new subject at `i`; undefined where none do. */
export function frontedFrom(units: readonly Unit[], i: number): number | undefined {
  let k = i;
  while (units[k - 1]?.is === 'noun' && units[k - 2]?.is === 'preposition') k -= 2;
  return k < i && units[k - 1]?.is === 'conjunction' ? units[k]!.from : undefined;
}

/** Takes away from a clause what stands from a token on. */
export function takeFrom(c: Clause, from: number): Post[] {
  const taken = c.posts.filter(({ object }) => object.from >= from);
  c.posts = c.posts.filter((post) => !taken.includes(post));
  return taken;
}

/** "The conference, which Sukarno opened and Ali | chaired": the clause that both share their object with. */
export const sharesObject = (c: Clause, surface: Phrase | undefined): Phrase | undefined =>
  c.kind === 'relative' && surface && c.objects[0] && c.objects[0].from < surface.from ? c.objects[0] : undefined;

/** "but not Berg", "and not Berg": a noun behind a bare "not". */
export function excluded(units: readonly Unit[], i: number): boolean {
  const [not, joint] = [units[i - 1], units[i - 2]];
  const word = (unit: Unit | undefined): string => (unit && 'word' in unit ? unit.word : '');
  return word(not) === 'not' && (joint?.is === 'comma' || /^(but|and)$/.test(word(joint)));
}

/** A time without a name: "the day", "a week". */
export const isTime = (p: Phrase): boolean =>
  !p.name &&
  p.posts.length === 0 &&
  /^(day|morning|evening|night|week|month|year|moment|minute|hour|time|summer|winter|spring|autumn)$/.test(p.lemma);

/** A thing or happening, right before who did something to it. */
export const contact = (thing: Phrase, who: Phrase): boolean =>
  /^(thing|Event|Agreement)$/.test(thing.kind) &&
  thing.determiner === 'the' &&
  !thing.name &&
  /^(name|Person|pronoun|State|Organization)$/.test(who.kind);

/** "Back | from Tokyo", "fresh from Tokyo", "back in Perth from Tokyo": where one who does the rest has just been. */
export function backFrom(s: Sentence, units: readonly Unit[], i: number): boolean {
  const back = (unit: Unit | undefined): boolean =>
    unit !== undefined && /^(back|fresh|straight|direct|hotfoot|home)$/i.test(textAt(s, unit.from));
  const [before, between] = [units[i - 2], units[i - 3]];
  const through = before?.is === 'noun' && between?.is === 'preposition' && /^(in|at)$/.test(between.word);
  return back(before) || (through && back(units[i - 4]));
}

/** "before the voters | called him": no participle on its noun takes a pronoun for its object. */
export function hasPronounAfter(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1];
  // "a box given her by Castro": but what one is given may.
  return (
    !byFollows(units, i + 1) &&
    next?.is === 'noun' &&
    next.phrase.kind === 'pronoun' &&
    /^(him|her|them|it|me|us)$/.test(next.phrase.lemma)
  );
}

/** "a party from Estonia | led by Mora": those who came, not where they came from. */
export function sentFrom(units: readonly Unit[], i: number): Phrase | undefined {
  const [head, word] = [units[i - 3], units[i - 2]];
  return head?.is === 'noun' && word?.is === 'preposition' && /^(from|to|in|of)$/.test(word.word) ? head.phrase : undefined;
}

const TELLS =
  /^(write|cable|telegraph|wire|radio|signal|phone|telephone|reply|answer|respond|retort|declare|note|recall|remark)$/;

/** "The war was lost, cabled | Berg": who tells what went before, where nobody else follows to whom the verb could be done. */
export function tellerBehind(units: readonly Unit[], i: number): Phrase | undefined {
  const [before, verb, teller, after] = [units[i - 1], units[i], units[i + 1], units[i + 2]];
  if (before?.is !== 'comma' || verb?.is !== 'verb' || teller?.is !== 'noun') return undefined;
  if (verb.verb.form === 'ing' || verb.verb.form === 'infinitive' || verb.verb.passive || verb.verb.to > verb.verb.from + 1)
    return undefined;
  if (!TELLS.test(verb.verb.lemma) || !/^(name|Person|office|Organization|State)$/.test(teller.phrase.kind)) return undefined;
  if (after?.is === 'noun' || after?.is === 'conjunction') return undefined;
  // "went home, wrote Berg, and slept": a row of what one did.
  if (after?.is === 'comma' && (units[i + 3]?.is === 'conjunction' || units[i + 3]?.is === 'verb')) return undefined;
  return teller.phrase;
}
