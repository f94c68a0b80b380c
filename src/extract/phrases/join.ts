import { membersOf, type Phrase, type Post, phrase } from './phrase.ts';
import type { Sentence } from './sentence.ts';
import type { Unit } from './units.ts';

type Noun = Unit & { is: 'noun' };
const isNoun = (unit: Unit | undefined): unit is Noun => unit?.is === 'noun';
const isWord = (unit: Unit | undefined, word: string): boolean => unit !== undefined && 'word' in unit && unit.word === word;

/**
 * Ties noun phrases together, in this order: brackets, "of" phrases, appositions ("Hu Jintao, the president of China"), places in places
 * ("Luanda, Angola"), coordinations ("Finland, Sweden and Norway"). What is tied becomes one unit.
 */
export function joinPhrases(s: Sentence, units: readonly Unit[]): Unit[] {
  let row = [...units];
  row = brackets(row);
  row = ofPhrases(row);
  row = appose(s, row);
  row = coordinate(row);
  row = appose(s, row);
  return row;
}

/** "Antonio Palocci (Economy)", "Asia-Pacific Economic Cooperation (APEC)". */
function brackets(units: Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const close = units.findIndex((unit, k) => k > i && unit.is === 'close');
    const last = out.at(-1);
    if (units[i]!.is === 'open' && close > i && isNoun(last)) {
      const inner = units.slice(i + 1, close).find(isNoun);
      if (inner && close - i <= 6) last.phrase.appositions.push(inner.phrase);
      i = close;
      continue;
    }
    out.push(units[i]!);
  }
  return out;
}

/** From the right, so that "the Council of Ministers of Romania" nests. */
function ofPhrases(units: Unit[]): Unit[] {
  const out = [...units];
  for (let i = out.length - 3; i >= 0; i--) {
    const [head, of, object] = [out[i], out[i + 1], out[i + 2]];
    if (!isNoun(head) || !(isWord(of, 'of') || officePost(head.phrase, of, object))) continue;
    if (object?.is === 'date') {
      if (object.date.edtf) head.phrase.dates.push(object.date.edtf);
      head.to = object.to;
      out.splice(i + 1, 2);
    } else if (isNoun(object)) {
      const list = pairAfterOf(out, i + 2, head.phrase);
      head.phrase.posts.push({ preposition: (of as Unit & { word: string }).word, object: list.phrase });
      out.splice(i, list.next - i, { ...head, to: list.phrase.to });
    }
  }
  return out;
}

/** "ambassador to Laos", "speaker in the Riigikogu": where an office is held or sent belongs to it. */
const officePost = (p: Phrase, word: Unit | undefined, object: Unit | undefined): boolean =>
  p.kind === 'office' &&
  word?.is === 'preposition' &&
  /^(to|in|at|for)$/.test((word as Unit & { word: string }).word) &&
  isNoun(object) &&
  /^(State|Organization|Place)$/.test(object.phrase.kind);

/** "the meeting of Kim and Putin": both belong to the "of" where the head is a happening or text between parties. */
function pairAfterOf(units: Unit[], i: number, head: Phrase): { phrase: Phrase; next: number } {
  const first = (units[i] as Noun).phrase;
  if (!/^(Event|Agreement)$/.test(head.kind) && !(head.plural && head.kind === 'office')) return { phrase: first, next: i + 1 };
  const members = [first];
  let k = i + 1;
  while (units[k]?.is === 'comma' && isNoun(units[k + 1]) && party((units[k + 1] as Noun).phrase)) {
    members.push((units[k + 1] as Noun).phrase);
    k += 2;
  }
  const next = units[k + 1];
  if (
    isWord(units[k], 'and') &&
    isNoun(next) &&
    party(next.phrase) &&
    party(first) &&
    (units[k + 2]?.is !== 'verb' || head.kind === 'Event' || head.kind === 'Agreement')
  )
    members.push(next.phrase);
  else return { phrase: first, next: i + 1 };
  return { phrase: bracket(members), next: k + 2 };
}

const party = (p: Phrase): boolean => /^(Person|State|Organization|name|office|pronoun)$/.test(p.kind);

function appose(s: Sentence, units: Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (isNoun(unit) && namesGift(s, units, i)) unit.phrase.appositions.push((units[i + 4] as Noun).phrase);
    if (isNoun(unit)) i = takeAppositions(s, units, i, unit);
    out.push(unit);
  }
  return out;
}

const PRESENTS = /^(gift|present|souvenir|token|award|honour|prize)$/;

/** "Stalin's present to Churchill, | a case of brandy": the thing says what the present was. */
function namesGift(s: Sentence, units: Unit[], i: number): boolean {
  const [head, word, , comma, thing] = units.slice(i, i + 5);
  return (
    isNoun(head) &&
    PRESENTS.test(head.phrase.lemma) &&
    word?.is === 'preposition' &&
    comma?.is === 'comma' &&
    isNoun(thing) &&
    isThing(s, thing.phrase)
  );
}

const isThing = (s: Sentence, p: Phrase): boolean =>
  p.kind === 'thing' && (s.lexicon.gifts.has(p.lemma) || s.lexicon.sets.has(p.lemma));

/** Folds what follows into `unit`; gives the index of the last unit taken. */
function takeAppositions(s: Sentence, units: Unit[], i: number, unit: Noun): number {
  for (;;) {
    const direct = units[i + 1];
    if (
      unit.phrase.kind === 'office' &&
      unit.phrase.posts.length > 0 &&
      isNoun(direct) &&
      /^(name|Person)$/.test(direct.phrase.kind)
    ) {
      merge(unit, direct);
      i += 1;
      continue;
    }
    const next = units[i + 2];
    if (units[i + 1]?.is !== 'comma' || !isNoun(next)) return i;
    const after = units[i + 3];
    if (within(s, unit.phrase, next.phrase) && (!after || after.is !== 'conjunction' || next.phrase.kind === 'State')) {
      innermost(unit.phrase).posts.push({ preposition: ',', object: next.phrase });
      unit.to = next.to;
      i += after?.is === 'comma' ? 3 : 2;
      if (after?.is === 'comma') return i - 1;
      continue;
    }
    const listed =
      after?.is === 'comma' && isNoun(units[i + 4]) && sameSort(unit.phrase, next.phrase) && next.phrase.kind !== 'office';
    const inner = innerHost(unit.phrase, next.phrase);
    if (inner && !startsClause(units, i + 2)) {
      inner.host.object = joined(inner.host.object, next.phrase);
      unit.to = next.to;
      i += 2;
      if (units[i + 1]?.is === 'comma' && units[i + 2]?.is === 'conjunction') i += 1;
      continue;
    }
    if (
      (isThing(s, next.phrase) && /^(name|Person)$/.test(unit.phrase.kind)) ||
      !apposable(unit.phrase, next.phrase) ||
      listed ||
      startsClause(units, i + 2)
    )
      return i;
    merge(unit, next);
    i += 2;
  }
}

/** The last phrase that hangs on `p`, where the next one says the same as it: "a portrait of his grandfather, | Kim Il Sung". */
function innerHost(p: Phrase, next: Phrase): { host: Post } | undefined {
  const last = p.posts.at(-1);
  if (!last || last.object.members.length > 0) return undefined;
  const { object } = last;
  const fits =
    (object.kind === 'kin' || object.kind === 'office') && /^(name|Person)$/.test(next.kind) && next.members.length === 0;
  if (fits && apposable(object, next)) return { host: last };
  const names =
    /^(name|Person)$/.test(object.kind) &&
    (next.kind === 'office' || next.kind === 'kin') &&
    p.kind !== 'office' &&
    p.kind !== 'name' &&
    p.kind !== 'Person';
  if (names && apposable(object, next)) return { host: last };
  return innerHost(object, next);
}

/** One phrase of two that say the same: the named one, the other hung on it. */
function joined(a: Phrase, b: Phrase): Phrase {
  if (describes(a) && !describes(b)) {
    b.appositions.push(a);
    b.from = a.from;
    return b;
  }
  a.appositions.push(b);
  return a;
}

/** Merges an apposition: the named one carries, the other hangs on it. */
function merge(unit: Noun, next: Noun): void {
  const [a, b] = [unit.phrase, next.phrase];
  unit.to = next.to;
  if (describes(a) && !describes(b)) {
    const named = membersOf(b);
    for (const member of named) member.appositions.push(a);
    unit.phrase = b;
    return;
  }
  a.appositions.push(b);
}

const describes = (p: Phrase): boolean =>
  (p.kind === 'office' ||
    p.kind === 'kin' ||
    p.kind === 'thing' ||
    (p.kind === 'Organization' && !p.name) ||
    ((p.kind === 'Event' || p.kind === 'Agreement') && !p.name)) &&
  p.members.length === 0;

/** Whether one can say the same as the other: a name and a description of it. */
function apposable(a: Phrase, b: Phrase): boolean {
  if (a.kind === 'pronoun' || b.kind === 'pronoun') return false;
  const [x, y] = [describes(a), describes(b)];
  if (x && y)
    return a.kind === 'office' && b.kind === 'office'
      ? false
      : a.kind === b.kind &&
          (Boolean(b.determiner) || (a.kind === 'thing' && b.plural && a.plural && b.posts.length > 0)) &&
          (a.kind !== 'thing' ||
            PRESENTS.test(a.lemma) ||
            PRESENTS.test(b.lemma) ||
            (b.plural && a.plural && b.posts.length > 0));
  if (!x && !y) return false;
  const [described, named] = x ? [a, b] : [b, a];
  const many = named.members.length > 0;
  if (many) return described.plural || described.count === named.members.length;
  if (described.kind === 'office') return /^(name|Person)$/.test(named.kind) && !described.plural;
  if (described.kind === 'kin') return /^(name|Person)$/.test(named.kind) && !described.plural;
  if (described.kind === 'thing')
    return x
      ? Boolean(described.determiner || described.possessor) && named.kind !== 'State' && named.name !== undefined
      : Boolean(described.determiner || described.possessor);
  return described.kind === named.kind || named.kind === 'name';
}

/** "Luanda, Angola", "Bamfield, British Columbia". */
function within(s: Sentence, a: Phrase, b: Phrase): boolean {
  if (b.members.length > 0 || a.members.length > 0 || b.determiner || b.possessor) return false;
  const inner = innermost(a);
  const placed = inner.kind === 'Place' || (inner.kind === 'name' && inner.name !== undefined && !inner.gender);
  return (
    placed &&
    (b.kind === 'State' || b.kind === 'Place') &&
    b.form !== 'people' &&
    b.form !== 'adjective' &&
    s.tokens[b.from - 1]?.text === ','
  );
}

const innermost = (p: Phrase): Phrase =>
  p.posts.at(-1) && /Place|name/.test(p.posts.at(-1)!.object.kind) && p.kind !== 'Place' ? innermost(p.posts.at(-1)!.object) : p;

/** A noun right before a finite verb, after a clause that has its own, opens a clause. */
function startsClause(units: Unit[], i: number): boolean {
  const next = units[i + 1];
  if (next?.is !== 'verb' || next.verb.form === 'infinitive' || next.verb.form === 'ing') return false;
  return units.slice(0, i).some((unit) => unit.is === 'verb') && next.verb.form === 'finite';
}

const sameSort = (a: Phrase, b: Phrase): boolean => sortOf(a) === sortOf(b);

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

function coordinate(units: Unit[]): Unit[] {
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
    } else out.push(unit);
  }
  return out;
}

/** "A and B", "A, B and C", "both A and B": the members and the last unit of the list. */
function listFrom(units: Unit[], i: number): { members: Phrase[]; last: number } {
  const first = (units[i] as Noun).phrase;
  const alone = { members: [first], last: i };
  const members = [first];
  let k = i;
  for (;;) {
    const comma = units[k + 1]?.is === 'comma';
    const at = comma ? k + 2 : k + 1;
    const joined =
      isWord(units[at], 'and') ||
      isWord(units[at], 'as well as') ||
      isWord(units[at], '&') ||
      (isWord(units[at], 'or') && first.kind === 'thing');
    const next = units[joined ? at + 1 : at];
    if (comma && first.kind === 'State' && isNoun(next) && /^(name|Person)$/.test(next.phrase.kind) && next.phrase.gender)
      return alone;
    if ((!joined && !comma) || !isNoun(next) || !fits(first, next.phrase))
      return alone.members.length === members.length || !closed(units, k) ? alone : { members, last: k };
    const position = joined ? at + 1 : at;
    if (joined && startsClause(units, position) && !subjectList(units, i)) return members.length > 1 ? alone : alone;
    if (next.phrase.determiner === 'no') return alone;
    members.push(next.phrase);
    k = position;
    if (joined) {
      const more = units[k + 1]?.is === 'comma' && isWord(units[k + 2], 'and');
      if (!more) return { members, last: k };
    }
  }
}

const closed = (_units: Unit[], _k: number): boolean => false;

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

function fits(a: Phrase, b: Phrase): boolean {
  if (b.kind === 'pronoun' && /^(it|which|who|that)$/.test(b.lemma)) return false;
  const [x, y] = [sortOf(a), sortOf(b)];
  if (x === y) return true;
  const placeLike = (p: Phrase): boolean =>
    p.kind === 'Place' || p.kind === 'State' || (p.kind === 'name' && !p.gender && !p.name!.includes(' '));
  return (placeLike(a) && placeLike(b)) || (x === 'thing' && (y === 'Event' || y === 'Agreement'));
}

/** "Presidents Lourenço and Biden", "foreign ministers A and B": a plural title before the first name is every one's. */
function spread(members: Phrase[]): void {
  const [first, ...rest] = members;
  const surname = rest[0]?.name?.split(' ').at(-1);
  const given = first!.name && !first!.name.includes(' ') && first!.gender && /^(name|Person|Place)$/.test(first!.kind);
  if (given && rest.length === 1 && rest[0]!.gender && rest[0]!.name?.includes(' ') && surname && !/^[IVX]+$/.test(surname))
    first!.name = `${first!.name} ${surname}`;
  const shared = first!.appositions.filter((p) => p.kind === 'office' && p.from < first!.to && pluralTitle(p));
  for (const title of shared)
    for (const member of rest)
      if (!member.appositions.some((p) => p.kind === 'office')) member.appositions.push({ ...title, states: [], posts: [] });
}

const pluralTitle = (p: Phrase): boolean =>
  /s$/.test(p.office?.title.split(' ')[0] ?? '') || /(s|men)$/.test(p.office?.title ?? '');

function bracket(members: Phrase[]): Phrase {
  const first = members[0]!;
  return phrase(first.kind, first.from, members.at(-1)!.to, first.head, first.lemma, { plural: true, members });
}
