import { membersOf, type Phrase } from './phrase.ts';
import { isNoun, isWord } from './row.ts';
import type { Unit } from './units.ts';

/** One who acts for a state or body, folded into one unit: from `at`, up to `next`. */
interface Pair {
  who: Phrase;
  whom: Phrase;
  preposition: string;
  next: number;
}

/**
 * "Ivo Horn for Austria and, for Chile, Ana Mora": in a list, "for" and whom it names belong to each person. A lone pair
 * is left as it is, for "for" may as well hang on the verb ("signed the treaty for Austria").
 */
export function represent(units: Unit[]): Unit[] {
  if (!units.some((unit) => isFor(unit))) return units;
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const pair = pairAt(units, i);
    if (!pair || !listed(units, i, pair, out)) {
      out.push(units[i]!);
      continue;
    }
    const { who, whom, preposition, next } = pair;
    who.posts = who.posts.filter((post) => post.object !== whom);
    who.posts.push({ preposition, object: whom });
    out.push({ is: 'noun', from: units[i]!.from, to: units[next - 1]!.to, phrase: who });
    i = next - 1;
  }
  return out;
}

const isFor = (unit: Unit | undefined): boolean =>
  isWord(unit, 'for') || isWord(unit, 'on behalf of') || isWord(unit, 'representing');

const isWho = (unit: Unit | undefined): boolean => isNoun(unit) && /^(name|Person)$/.test(unit.phrase.kind);

const isWhom = (unit: Unit | undefined): boolean =>
  isNoun(unit) && membersOf(unit.phrase).every((p) => /^(State|Organization)$/.test(p.kind) && p.form !== 'adjective');

/** "Horn for Austria", "Horn, for Austria,", "for Austria, Horn". */
function pairAt(units: Unit[], i: number): Pair | undefined {
  const [a, b, c, d] = units.slice(i, i + 4);
  const noun = (unit: Unit | undefined): Phrase => (unit as Unit & { is: 'noun' }).phrase;
  const word = (unit: Unit | undefined): string => (unit as Unit & { word: string }).word;
  if (isWho(a) && isFor(b) && isWhom(c)) return { who: noun(a), whom: noun(c), preposition: word(b), next: i + 3 };
  if (isWho(a) && b?.is === 'comma' && isFor(c) && isWhom(d))
    return { who: noun(a), whom: noun(d), preposition: word(c), next: units[i + 4]?.is === 'comma' ? i + 5 : i + 4 };
  // "for Serbia the envoy Nikolić and for …"
  if (isFor(a) && isWhom(b) && isNoun(c) && isWho(c) && c.phrase.appositions.some((each) => each.from < c.phrase.head))
    return { who: noun(c), whom: noun(b), preposition: word(a), next: i + 3 };
  if (isFor(a) && isWhom(b) && c?.is === 'comma' && isWho(d))
    return { who: noun(d), whom: noun(b), preposition: word(a), next: i + 4 };
  return undefined;
}

/** A further pair stands before or behind it, or it is the first of several agents. */
function listed(units: Unit[], i: number, pair: Pair, done: Unit[]): boolean {
  const last = done.findLastIndex((unit) => !/^(comma|conjunction)$/.test(unit.is));
  const before = done[last];
  if (
    last < done.length - 1 &&
    isNoun(before) &&
    before.phrase.posts.some((post) => /^(for|on behalf of)$/.test(post.preposition))
  )
    return true;
  let k = pair.next;
  while (/^(comma|conjunction)$/.test(units[k]?.is ?? '')) k++;
  const joined = k > pair.next || units[k - 1]?.is === 'comma';
  if (!joined) return false;
  return pairAt(units, k) !== undefined || (isWord(units[i - 1], 'by') && isWho(units[k]));
}
