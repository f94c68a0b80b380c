import type { Reader, Ref } from '../entities/index.ts';
import { described } from '../entities/index.ts';
import { membersOf, type Phrase, postsOf, type Sentence, singular, wordsOf } from '../phrases/index.ts';
import { givable, isUnnamed } from './present.ts';

/** How a gift is looked for. */
export interface Giving {
  /** The words around say that it is a present, so that any thing will do. */
  trust: boolean;
  /** Only medals, orders and prizes. */
  awards?: boolean;
  /** Who "his" means: "gave him a portrait of his father". */
  owner?: Ref | undefined;
  /** Who "himself" means. */
  self?: Ref | undefined;
}

/** The gifts a phrase names: each member of a list, where one that is certainly a thing speaks for the others; what "the gift" was. */
export function giftsOf(reader: Reader, s: Sentence, p: Phrase, giving: Giving): Ref[] {
  const named = membersOf(p).flatMap((each) => {
    if (!isUnnamed(each) || postsOf(each, 'of').length > 0) return [{ each, trust: giving.trust }];
    return (reader.grammar.equals.get(each) ?? []).flatMap(membersOf).map((other) => ({ each: other, trust: true }));
  });
  const sure = named.length > 1 && named.some(({ each }) => givable(s, thingOf(s, each)) === 'thing');
  return [...new Set(named.flatMap(({ each, trust }) => giftOf(reader, s, each, { ...giving, trust: trust || sure }) ?? []))];
}

/** "Rex, a bay gelding", "the highest decoration, the Order of the Sun": of two phrases that say the same, the one that says what is given. */
function told(s: Sentence, p: Phrase): Phrase {
  const award = p.appositions.find((each) => each.kind === 'thing' && each.name && givable(s, each) === 'award');
  if (award && !p.name) return award;
  if (p.kind !== 'name' && p.kind !== 'Person') return p;
  return p.appositions.find((each) => each.kind === 'thing' && isThing(s, each)) ?? p;
}

const isThing = (s: Sentence, p: Phrase): boolean => givable(s, p) === 'thing' && s.lexicon.gifts.has(singular(p.lemma));

/** What it is called: "a gelding, Rex", "an elephant named Hanno". */
function namesOf(s: Sentence, whole: Phrase, p: Phrase): string[] {
  const apposed = whole.appositions.flatMap(membersOf).flatMap((each) => each.name ?? []);
  const own = whole !== p && whole.name ? [whole.name] : [];
  const named = /^(named|called|christened|dubbed|baptised|baptized)$/.test(s.tokens[p.to]?.lower ?? '') ? p.to + 1 : undefined;
  let end = named ?? 0;
  while (s.tokens[end]?.capital && end - (named ?? 0) < 4) end++;
  const called = named !== undefined && end > named ? [wordsOf(s, named, end)] : [];
  return [...own, ...apposed, ...called];
}

/** What is given: behind "a pair of", "a case of" the noun that follows. */
function thingOf(s: Sentence, p: Phrase): Phrase {
  const of = p.posts.find((post) => post.preposition === 'of')?.object;
  return of && !/^(name|Person|Place|State)$/.test(of.kind) && s.lexicon.sets.has(singular(p.lemma)) ? of : p;
}

/** The gift a phrase describes; undefined where it names nothing that can be a present. */
function giftOf(reader: Reader, s: Sentence, whole: Phrase, giving: Giving): Ref | undefined {
  const p = told(s, whole);
  if (p.kind === 'Gift' || p.determiner === 'no' || p.determiner === 'any') return undefined;
  const thing = thingOf(s, p);
  if (isUnnamed(thing)) return undefined;
  const as = givable(s, thing);
  if (!as || (as === 'perhaps' && !giving.trust) || (giving.awards && as !== 'award')) return undefined;
  const text = nameOf(reader, s, p, thing, giving, as === 'award');
  const existing = reader.book.refs.find((ref) => ref.type === 'Gift' && ref.name.toLowerCase() === text.toLowerCase());
  const ref =
    existing ??
    reader.book.add(
      { type: 'Gift', name: text, aliases: [wordsOf(s, p.core, p.to), ...namesOf(s, whole, p)], ...measured(s, p, thing) },
      reader.fact,
    );
  ref.facts.add(reader.fact);
  const from = postsOf(p, 'from').flatMap((each) => reader.refer(s, each));
  const givers = from.filter((each) => each.type === 'Person' || each.type === 'Organization');
  if (givers.length > 0) reader.givers.set(ref, givers);
  return ref;
}

/** The statement's words for it; "his portrait" with whose it is. */
function nameOf(reader: Reader, s: Sentence, p: Phrase, thing: Phrase, giving: Giving, award: boolean): string {
  if (award && thing.name) return thing.name;
  let text = described(
    s,
    { ...p, core: startOf(s, p) },
    BOOKS.test(singular(thing.lemma)) ? ['of', 'with', 'on', 'about'] : ['of', 'with'],
    (object, preposition) => {
      if (preposition === 'with' && object.kind !== 'thing') return null;
      if (/^(himself|herself)$/.test(object.lemma)) return giving.self?.name;
      const [ref] = object.name || object.appositions.some((a) => a.name) ? reader.refer(s, object) : [];
      return ref?.type === 'Person' ? ref.name : undefined;
    },
  );
  // "Two pandas were …": the capital is the sentence's.
  if (startOf(s, p) === 0 && p.count !== undefined) text = text.charAt(0).toLowerCase() + text.slice(1);
  const pictured = thing === p && /^(portrait|bust|photograph|picture|statue|likeness)$/.test(singular(thing.lemma));
  const own = s.tokens.slice(p.from, p.core + 1).some(({ lower }) => lower === 'own');
  const owner = own ? (giving.self ?? giving.owner) : giving.owner;
  return owner && pictured ? `${text} of ${owner.name}` : text;
}

const BOOKS = /^(book|volume|treatise|work|manuscript|album|film|essay|monograph|atlas)$/;

/** How many there are, and of what: "two dozen teacups" 24, teacup; "three cases of wine" 3, case; "a pair of pistols" 2, pistol. */
function measured(s: Sentence, p: Phrase, thing: Phrase): { properties?: Record<string, string | number> } {
  const pair = /^(pair|brace|couple)$/.test(singular(p.lemma)) && thing !== p && !p.plural;
  const number = pair ? 2 : (p.count ?? (thing === p ? undefined : thing.count));
  if (number === undefined) return {};
  const unit = pair || COUNTING.test(p.lemma) || p.count === undefined ? thing : p;
  return { properties: { number, unit: singular(s.tokens[unit.head]!.lower) } };
}

const COUNTING = /^(dozen|score|hundred|thousand)s?$/;

/** The number belongs to a gift's name; the article does not. */
function startOf(s: Sentence, p: Phrase): number {
  let k = p.from;
  while (k < p.core && /^(the|a|an|his|her|its|their|own|'s|some|about|another)$/.test(s.tokens[k]!.lower)) k++;
  return p.possessor ? p.core : Math.min(k, p.core);
}
