import { type Phrase, phrase } from './phrase.ts';
import { isNoun, isWord, type Noun } from './row.ts';
import type { Unit } from './units.ts';

/** A noun right before a finite verb, after a clause that has its own, opens a clause. */
export function startsClause(units: Unit[], i: number): boolean {
  const next = units[i + 1];
  if (next?.is !== 'verb' || next.verb.form === 'infinitive' || next.verb.form === 'ing') return false;
  return (
    units.slice(0, i).some((unit) => unit.is === 'verb') &&
    (next.verb.form === 'finite' || (next.verb.form === 'participle' && units[i + 2]?.is === 'noun'))
  );
}

export const sameSort = (a: Phrase, b: Phrase): boolean => sortOf(a) === sortOf(b);

function sortOf(p: Phrase): string {
  if (p.members.length > 0) return sortOf(p.members[0]!);
  if (/^(Person|name|office|kin|pronoun|State|Organization)$/.test(p.kind)) return 'actor';
  if (
    p.plural &&
    /^(country|state|nation|power|leader|other|official|government|man|woman|delegate|member|statesman|republic|party|people)$/.test(
      p.lemma,
    )
  )
    return 'actor';
  return p.kind;
}

export function coordinate(units: Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (!isNoun(unit)) {
      out.push(unit);
      continue;
    }
    const list = listFrom(units, i);
    if (list.members.length > 1) {
      spread(list.members);
      out.push({ is: 'noun', from: unit.from, to: list.members.at(-1)!.to, phrase: bracket(list.members) });
      i = list.last;
    } else {
      // A long list that comes to nothing is not tried again from each of its members, which would take the square of its length.
      const failed = list.tried - i > LONG ? list.tried : i;
      out.push(...units.slice(i, failed + 1));
      i = failed;
    }
  }
  return out;
}

/** "Accompanied by his wife, | Jane, Lund called": behind a preposition that opens the sentence no list is the subject. */
const fronted = (units: Unit[], i: number): boolean =>
  units[i - 1]?.is === 'preposition' && !units.slice(0, i).some((unit) => unit.is === 'verb' && unit.verb.form === 'finite');

/** Units of a list that came to nothing, above which its members are passed over together. */
const LONG = 40;

/** "A and B", "A, B and C", "both A and B": the members and the last unit of the list. */
function listFrom(units: Unit[], i: number): { members: Phrase[]; last: number; tried: number } {
  const first = (units[i] as Noun).phrase;
  const members = [first];
  let k = i;
  const alone = () => ({ members: [first], last: i, tried: k });
  for (;;) {
    const comma = units[k + 1]?.is === 'comma';
    const at = comma ? k + 2 : k + 1;
    const joined = joins(units[at], first);
    const position = joined ? at + 1 : at;
    const next = units[position];
    if ((!joined && !comma) || !isNoun(next) || !fits(first, next.phrase) || next.phrase.determiner === 'no')
      return members.length > 2 && units[k + 1]?.is === 'verb' && !fronted(units, i) ? { members, last: k, tried: k } : alone();
    if (
      comma &&
      first.kind === 'Place' &&
      next.phrase.kind === 'name' &&
      units[i - 1]?.is === 'preposition' &&
      !units.slice(0, i).some(isVerb)
    )
      return alone();
    if (k === i && comma && !joined && absolute(units, i, position)) return alone();
    if (comma && first.plural && /^(kin|office)$/.test(first.kind) && /^(name|Person)$/.test(next.phrase.kind)) return alone();
    if (comma && first.kind === 'State' && /^(name|Person)$/.test(next.phrase.kind) && next.phrase.gender) return alone();
    if (joined && gapped(units, i, position)) return alone();
    if (joined && startsClause(units, position) && !subjectList(units, i) && !isWord(units[i - 1], 'between')) return alone();
    const inner = headed(next.phrase) ? listFrom(units, position) : undefined;
    if (inner && inner.members.length > 1) spread(inner.members);
    members.push(...(inner?.members ?? [next.phrase]));
    k = inner?.last ?? position;
    const more = units[k + 1]?.is === 'comma' && isWord(units[k + 2], 'and');
    if (joined && !more) return { members, last: k, tried: k };
  }
}

/** "and their sons | Alexander and Nicholas": a plural before the name gathers those behind it first. */
const headed = (p: Phrase): boolean => p.appositions.some((each) => each.plural && each.kind === 'kin' && each.from < p.head);
/** "signed it for Chad | and Horn for Niger": the same preposition behind the next noun starts it all again. */
const gapped = (units: Unit[], i: number, position: number): boolean =>
  /^(for|on behalf of)$/.test(wordOf(units[i - 1])) && wordOf(units[i - 1]) === wordOf(units[position + 1]);

/** "signed it in the Belvedere, | Lund and Berg looking on": who comes after a place with a verb in -ing of their own is no place. */
function absolute(units: Unit[], i: number, position: number): boolean {
  const [place, next] = [units[i] as Noun, units[position] as Noun];
  if (!/^(in|at|aboard|near|outside|inside)$/.test(wordOf(units[i - 1])) || /^(name|Person)$/.test(next.phrase.kind) === false)
    return false;
  if (place.phrase.kind === 'name' && place.phrase.gender) return false;
  let k = position;
  while (isNoun(units[k]) || units[k]?.is === 'comma' || units[k]?.is === 'conjunction') k++;
  const verb = units[k];
  return verb?.is === 'verb' && verb.verb.form === 'ing';
}

const wordOf = (unit: Unit | undefined): string => (unit && 'word' in unit ? unit.word : '');

const isVerb = (unit: Unit): boolean => unit.is === 'verb';

const joins = (unit: Unit | undefined, first: Phrase): boolean =>
  isWord(unit, 'and') || isWord(unit, 'as well as') || isWord(unit, '&') || (isWord(unit, 'or') && first.kind === 'thing');

/** No verb stands before the list in its part of the sentence: it is the subject. */
function subjectList(units: Unit[], i: number): boolean {
  const before = units[i - 1];
  if (!before || (before.is !== 'verb' && before.is !== 'preposition' && before.is !== 'noun' && before.is !== 'conjunction'))
    return true;
  for (let k = i - 1; k >= 0; k--) {
    const unit = units[k]!;
    if (unit.is === 'stop' || unit.is === 'subordinator' || unit.is === 'relative') return true;
    if (unit.is === 'verb' && unit.verb.form !== 'ing') return false;
  }
  return true;
}

export function fits(a: Phrase, b: Phrase): boolean {
  if (b.kind === 'pronoun' && /^(it|which|who|that)$/.test(b.lemma)) return false;
  const [x, y] = [sortOf(a), sortOf(b)];
  if (x === y) return true;
  const placeLike = (p: Phrase): boolean =>
    p.kind === 'Place' || p.kind === 'State' || (p.kind === 'name' && !p.gender && !p.name!.includes(' '));
  return (placeLike(a) && placeLike(b)) || (x === 'thing' && (y === 'Event' || y === 'Agreement'));
}

/** "Presidents Lourenço and Biden", "foreign ministers A and B": a plural title before the first name is every one's. */
export function spread(members: Phrase[]): void {
  const [first, ...rest] = members;
  consorts(first!, rest);
  const surname = rest[0]?.name?.split(' ').at(-1);
  const siblings = first!.appositions.filter((p) => p.kind === 'kin' && p.plural && p.from < first!.head);
  const given =
    first!.appositions.length === siblings.length &&
    !first!.honorific &&
    first!.name &&
    !first!.name.includes(' ') &&
    (first!.gender || siblings.length > 0) &&
    /^(name|Person|Place)$/.test(first!.kind);
  if (
    given &&
    rest.length === 1 &&
    (rest[0]!.gender || siblings.length > 0) &&
    rest[0]!.name?.includes(' ') &&
    surname &&
    !/^[IVX]+$/.test(surname)
  )
    first!.name = `${first!.name} ${surname}`;
  const shared = first!.appositions.filter((p) => p.kind === 'office' && p.from < first!.to && pluralTitle(p));
  royalPair(first!, rest);
  for (const kin of siblings) for (const member of rest) member.appositions.push(kin);
  for (const title of shared)
    for (const member of rest)
      if (!member.appositions.some((p) => p.kind === 'office')) member.appositions.push({ ...title, states: [], posts: [] });
}

/** "the Duke and Duchess | of Windsor", "the King and Queen | of Spain": one land of two titles. */
function consorts(first: Phrase, [second, third]: Phrase[]): void {
  if (third || first.kind !== 'office' || second?.kind !== 'office' || !first.gender || !second.gender) return;
  if (first.gender === second.gender || first.posts.length > 0 || first.states.length > 0) return;
  first.posts.push(...second.posts.filter(({ preposition }) => preposition === 'of'));
}

/** "King Bhumibol and Queen Sirikit of Thailand": the realm that stands behind the second is the first's, too. */
function royalPair(first: Phrase, rest: Phrase[]): void {
  const [second] = rest;
  const reigns = (p: Phrase): boolean =>
    p.appositions.some(
      (each) =>
        each.kind === 'office' && each.to <= p.head && each.states.length === 0 && !each.possessor && ROYAL.test(each.lemma),
    );
  if (rest.length !== 1 || !reigns(first) || !reigns(second!) || first.posts.length > 0) return;
  first.posts.push(...second!.posts.filter((post) => post.preposition === 'of' && post.object.kind === 'State'));
}

const ROYAL =
  /^(king|queen|emperor|empress|tsar|tsarina|sultan|shah|prince|princess|crown prince|crown princess|grand duke|grand duchess|duke|duchess)$/;

const pluralTitle = (p: Phrase): boolean =>
  /s$/.test(p.office?.title.split(' ')[0] ?? '') || /(s|men)$/.test(p.office?.title ?? '');

export function bracket(members: Phrase[]): Phrase {
  const first = members[0]!;
  return phrase(first.kind, first.from, members.at(-1)!.to, first.head, first.lemma, { plural: true, members });
}

/** "By his envoy, Count Lund, Alexander sent": what stands behind the preposition at the head of the sentence. */
export const opening = (units: Unit[], i: number): boolean =>
  units[i - 1]?.is === 'preposition' && !units.slice(Math.max(0, i - 6), i).some((each) => each.is === 'verb') && i <= 6;
