import { membersOf, type Phrase, phrase } from './phrase.ts';
import { isNoun, isWord, type Noun } from './row.ts';
import type { Unit } from './units.ts';

/** Readings of kin before phrases are joined: two kinships that make a pair, and who is among the kin or officers just counted. */
export function kinfolk(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    const pair = pairAt(units, i);
    if (pair) {
      out.push(pair);
      i += 2;
      continue;
    }
    const named = isNoun(unit) ? amongThem(units, i, unit) : undefined;
    if (named) {
      out.push(named.unit);
      i = named.last;
      continue;
    }
    out.push(unit);
  }
  return out;
}

const bare = (unit: Unit | undefined): unit is Noun =>
  isNoun(unit) && unit.phrase.kind === 'kin' && !unit.phrase.possessor && unit.phrase.posts.length === 0 && !unit.phrase.plural;

/** "Bo and Per Lund, | father and son": what the two are to each other, as one description of both. */
function pairAt(units: readonly Unit[], i: number): Noun | undefined {
  const [a, and, b, after] = units.slice(i, i + 4);
  if (!bare(a) || !isWord(and, 'and') || !bare(b) || isWord(after, 'of')) return undefined;
  if ((a.phrase.determiner && a.phrase.determiner !== 'the') || b.phrase.determiner) return undefined;
  const { from, head, lemma, determiner } = a.phrase;
  const both = phrase('kin', from, b.phrase.to, head, `${lemma} and ${b.phrase.lemma}`, {
    plural: true,
    ...(determiner && { determiner }),
  });
  return { is: 'noun', from, to: b.to, phrase: both };
}

/** "had three children, among them | Ana", "two ministers, including | Mora": those named are of the sort counted before. */
function amongThem(units: readonly Unit[], i: number, unit: Noun): { unit: Noun; last: number } | undefined {
  const { phrase: kind } = unit;
  if (!kind.plural || kind.members.length > 0 || !/^(kin|office)$/.test(kind.kind)) return undefined;
  const at = units[i + 1]?.is === 'comma' ? i + 2 : i + 1;
  const among = isWord(units[at], 'among') && isNoun(units[at + 1]) && (units[at + 1] as Noun).phrase.lemma === 'them';
  const start = among ? at + 2 : isWord(units[at], 'including') ? at + 1 : -1;
  const names = units[start];
  if (start < 0 || !isNoun(names) || !membersOf(names.phrase).every(isName)) return undefined;
  for (const each of membersOf(names.phrase)) each.appositions.push(kind);
  return { unit: { ...names, from: unit.from }, last: start };
}

const isName = (p: Phrase): boolean => /^(name|Person)$/.test(p.kind);

/** "Ann, his wife, | Lund came": his own kin by her gender, rather than somebody more in a list. */
export const ownKin = (p: Phrase, kin: Phrase): boolean =>
  kin.kind === 'kin' &&
  !kin.plural &&
  /^(his|her|their)$/.test(kin.determiner ?? '') &&
  (!p.gender || !kin.gender || p.gender === kin.gender);

/** "Nur, the wife of Jahangir | and aunt of Mumtaz,": a second description of the same one, which takes no article of its own. */
export function furtherTitle(units: Unit[], i: number, first: Phrase): boolean {
  const [and, next, after] = units.slice(i + 1, i + 4);
  return (
    /^(kin|office)$/.test(first.kind) &&
    !first.plural &&
    isWord(and, 'and') &&
    isNoun(next) &&
    /^(kin|office)$/.test(next.phrase.kind) &&
    !next.phrase.plural &&
    !next.phrase.possessor &&
    !/^(his|her|their|a|an)$/.test(next.phrase.determiner ?? '') &&
    (after === undefined || after.is === 'comma' || after.is === 'stop' || after.is === 'close')
  );
}
