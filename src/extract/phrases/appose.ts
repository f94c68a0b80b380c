import { handed, starts } from './apposing.ts';
import { opening, sameSort, startsClause } from './coordinate.ts';
import { furtherTitle, ownKin } from './kinfolk.ts';
import { membersOf, type Phrase, type Post } from './phrase.ts';
import { isThing } from './presents.ts';
import { isNoun, type Noun, standsAs } from './row.ts';
import type { Sentence } from './sentence.ts';
import type { Unit } from './units.ts';

export function appose(s: Sentence, units: Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (isNoun(unit) && namesGift(s, units, i)) unit.phrase.appositions.push((units[i + 4] as Noun).phrase);
    if (isNoun(unit)) across(units, i, unit);
    if (isNoun(unit)) i = takeAppositions(s, units, i, unit);
    out.push(unit);
  }
  return out;
}

/** "Two firefighters from Slovenia, | Kos and Breznik, were decorated": names that say who the people before "from Slovenia" are. */
function across(units: Unit[], i: number, unit: Noun): void {
  const [word, origin, comma, names, after] = units.slice(i + 1, i + 6);
  const p = unit.phrase;
  const fits =
    word?.is === 'preposition' &&
    /^(from|in|at|with|for)$/.test(word.word) &&
    isNoun(origin) &&
    /^(State|Place|Organization)$/.test(origin.phrase.kind) &&
    comma?.is === 'comma' &&
    isNoun(names) &&
    membersOf(names.phrase).every((each) => /^(name|Person)$/.test(each.kind) && each.name?.includes(' ')) &&
    (after === undefined || after.is === 'comma' || after.is === 'stop' || after.is === 'verb');
  if (!fits || !describes(p) || p.kind === 'kin' || !apposable(p, names.phrase)) return;
  if (names.phrase.members.length === 0 && p.plural) return;
  p.posts.push({ preposition: word.word, object: origin.phrase });
  for (const member of membersOf(names.phrase)) member.appositions.push(p);
  units.splice(i + 1, after?.is === 'comma' ? 5 : 4);
  unit.phrase = names.phrase;
  unit.to = names.to;
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
    if (units[i + 1]?.is !== 'comma' || !isNoun(next) || standsAs(units, i, unit)) return i;
    const after = units[i + 3];
    if (within(s, unit.phrase, next.phrase) && (after?.is !== 'conjunction' || next.phrase.kind === 'State')) {
      innermost(unit.phrase).posts.push({ preposition: ',', object: next.phrase });
      unit.to = next.to;
      i += after?.is === 'comma' ? 3 : 2;
      if (after?.is === 'comma') return i - 1;
      continue;
    }
    const listed =
      after?.is === 'comma' &&
      isNoun(units[i + 4]) &&
      sameSort(unit.phrase, next.phrase) &&
      next.phrase.kind !== 'office' &&
      !(units[i + 5]?.is === 'verb' && opening(units, i) && /^(office|kin)$/.test(unit.phrase.kind) && !unit.phrase.plural) &&
      !ownKin(unit.phrase, next.phrase);
    const inner = innerHost(unit.phrase, next.phrase);
    if (inner && !startsClause(units, i + 2)) {
      inner.host.object = joined(inner.host.object, next.phrase);
      unit.to = next.to;
      i += 2;
      if (units[i + 1]?.is === 'comma' && units[i + 2]?.is === 'conjunction') i += 1;
      continue;
    }
    // "the undersigned, | Lund and Berg": the list is read first.
    if (unit.phrase.lemma === 'undersigned' && after?.is === 'conjunction' && next.phrase.members.length === 0) return i;
    if (
      (isThing(s, next.phrase) &&
        !starts(units, i) &&
        (/^(name|Person)$/.test(unit.phrase.kind) || handed(unit.phrase, next.phrase))) ||
      !apposable(unit.phrase, next.phrase) ||
      listed ||
      startsClause(units, i + 2)
    )
      return i;
    if (isThing(s, unit.phrase) && membersOf(next.phrase).every((each) => each.kind === 'name')) pets(unit.phrase, next.phrase);
    else merge(unit, next);
    i += 2;
    if (furtherTitle(units, i, next.phrase)) {
      membersOf(unit.phrase)[0]!.appositions.push((units[i + 2] as Noun).phrase);
      unit.to = units[i + 2]!.to;
      i += 2;
    }
  }
}

/** "Two giant pandas, | Ling-Ling and Hsing-Hsing": names of animals, ships and swords are nobody's. */
function pets(p: Phrase, names: Phrase): void {
  for (const each of membersOf(names)) each.kind = 'thing';
  p.appositions.push(names);
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
  // "deputies of the Riksdag, | Sweden's parliament"
  const body = object.kind === 'Organization' && object.name && next.kind === 'Organization' && !next.name && next.possessor;
  if ((names || body) && apposable(object, next)) return { host: last };
  return innerHost(object, next);
}

/** One phrase of two that say the same: the named one, the other hung on it. */
export function joined(a: Phrase, b: Phrase): Phrase {
  if (describes(a) && !describes(b)) {
    b.appositions.push(a);
    b.from = a.from;
    return b;
  }
  a.appositions.push(b);
  return a;
}

/** Merges an apposition: the named one carries, the other hangs on it. */
export function merge(unit: Noun, next: Noun): void {
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

export const describes = (p: Phrase): boolean =>
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
  if (x && y) return sameThing(a, b);
  if (!x && !y) return false;
  const [described, named] = x ? [a, b] : [b, a];
  const many = named.members.length > 0;
  if (many && described.kind === 'thing' && described.posts.some(({ object }) => object.kind === 'Event')) return false;
  if (many) return described.plural || described.lemma === 'undersigned' || described.count === named.members.length;
  if (described.kind === 'office') return /^(name|Person)$/.test(named.kind) && !described.plural;
  if (described.kind === 'kin') return /^(name|Person)$/.test(named.kind) && !described.plural;
  if (described.kind === 'thing') {
    if (/^(name|Person)$/.test(named.kind) && x && (!PEOPLE.test(described.lemma) || NOBODY.test(described.lemma))) return false;
    return Boolean(described.determiner || described.possessor) && (!x || (named.kind !== 'State' && named.name !== undefined));
  }
  // "At the Riyadh forum, | Draghi had a word": people open their clause.
  return described.kind === named.kind || (named.kind === 'name' && described.kind !== 'Event');
}

const PART = /^(branch|part|arm|unit|section|organ|agency|body|wing|division|subsidiary)$/;

/** Two descriptions of one thing: "a present, a case of brandy", "24 Orlov trotters, horses of …". */
function sameThing(a: Phrase, b: Phrase): boolean {
  // "the Irish coast guard, a branch of the Ministry of Transport"
  if (a.kind === 'Organization' && b.kind === 'thing')
    return /^(a|an)$/.test(b.determiner ?? '') && PART.test(b.lemma) && b.posts.some((post) => post.preposition === 'of');
  if (a.kind !== b.kind || a.kind === 'office') return false;
  if (a.kind !== 'thing') return Boolean(b.determiner);
  // "the highest decoration of Peru, the Order of the Sun"
  if ((b.name && !a.name && a.determiner === 'the') || (a.name && !b.name && b.determiner)) return true;
  const presents = PRESENTS.test(a.lemma) || PRESENTS.test(b.lemma);
  if (presents && b.determiner) return true;
  return a.plural && b.plural && (b.posts.length > 0 || (a.count !== undefined && !b.determiner));
}

/** Things whose names end as those of people do: "along with a letter, Heuss sent …". */
const NOBODY =
  /(ment|ument|letter|paper|dinner|supper|order|matter|river|water|power|quarter|chapter|border|computer|poster|silver|slipper|helicopter|banner|charter|tent|elephant|restaurant|pendant|mirror|corner|cover|tower|steamer|liner|trotter|saucer|beaker|decanter|hamper|dagger|revolver|moment|talent|event|present|plant|silent|colour|flower)$/;

/** Nouns for people, as far as their endings tell. */
const PEOPLE =
  /(er|or|ist|ian|man|men|woman|women|ant|ent|friend|guest|host|poet|hero|saint|spy|aide|ally|colleague|counterpart|hostess|undersigned|star|chief|number|head|figure)s?$/;

/** "Luanda, Angola", "Bamfield, British Columbia". */
export function within(s: Sentence, a: Phrase, b: Phrase): boolean {
  if (b.members.length > 0 || a.members.length > 0 || b.determiner || b.possessor) return false;
  const inner = innermost(a);
  if (inner.form === 'city' && b.form === 'city') return false;
  const placed = inner.kind === 'Place' || (inner.kind === 'name' && inner.name !== undefined && !inner.gender);
  return (
    placed &&
    (b.kind === 'State' || b.kind === 'Place') &&
    b.form !== 'people' &&
    b.form !== 'adjective' &&
    s.tokens[b.from - 1]?.text === ','
  );
}

export const innermost = (p: Phrase): Phrase => {
  // "Ouchy, a quarter of Lausanne, | Switzerland": what was named last.
  const last = p.appositions.at(-1);
  const said = last && last.from > p.head && last.kind === 'thing' ? last.posts.at(-1)?.object : undefined;
  if (said && said.kind === 'Place' && said.members.length === 0) return innermost(said);
  return innerPost(p);
};

const innerPost = (p: Phrase): Phrase =>
  p.posts.at(-1) && /Place|name/.test(p.posts.at(-1)!.object.kind) && p.kind !== 'Place' ? innermost(p.posts.at(-1)!.object) : p;
