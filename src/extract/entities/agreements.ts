import { knownAt, membersOf, type Phrase, postsOf, type Sentence, singular, wordsOf } from '../phrases/index.ts';
import { keyWords, statesIn, topicOf } from './agreement-words.ts';
import type { Ref } from './book.ts';
import type { Reader } from './refer.ts';
import { statesOf } from './states.ts';

/** The agreement that a phrase names, describes or points back to. */
export function agreementRefs(reader: Reader, s: Sentence, p: Phrase, several = false): Ref[] {
  const parties = [
    ...new Set([
      ...statesOf(p),
      ...postsOf(p, 'between', 'with')
        .flatMap((object) => reader.refer(s, object))
        .filter((ref) => ref.type === 'State')
        .map((ref) => ref.name),
    ]),
  ];
  // "An agreement to outlaw war, the Kellogg–Briand Pact": what it is called says which it is.
  const called = p.name ? undefined : p.appositions.find((other) => other.kind === 'Agreement' && other.name);
  if (called) return agreementRefs(reader, s, called);
  // "signed the Telephone Act": a law binds no side.
  if (p.lemma === 'act' && /\bAct$/.test(p.name ?? '') && !/(Final|General|Single|Closing|European) Act$/.test(p.name!))
    return [];
  if (p.name && p.name.split(' ').length > 1) return [known(reader, p, parties, namedRef(reader, s, p))];
  const topics = severalOf(p);
  if (topics.length > 1) return topics.flatMap((each) => agreementRefs(reader, s, each, true));
  if (p.plural && p.determiner !== 'the') return [];
  const topic = topicOf(s, p);
  const bare = topic.words === '' && p.core === p.head;
  const pointing = bare || p.determiner === 'this' || p.determiner === 'that';
  if (pointing && !/^(a|an|another)$/.test(p.determiner ?? '')) {
    const found = reader.book.agreementBy(p.lemma, reader.recent, parties);
    if (found) {
      found.facts.add(reader.fact);
      return [found];
    }
    if (bare && parties.length < 2 && p.dates.length === 0 && reader.book.agreements().length > 0) return [];
  }
  if (bare && LOOSE.test(p.lemma) && parties.length < 2 && p.determiner !== 'a') return [];
  return [known(reader, p, parties, describedRef(reader, s, p, topic, parties, several))];
}

/** "Agreements on fishing and on mining", "two treaties, one on trade and one on transit": one for each topic. */
function severalOf(p: Phrase): Phrase[] {
  if (!p.plural || p.name) return [];
  const one = { plural: false, determiner: 'a', appositions: [] };
  const topics = p.posts.filter((post) => ABOUT.test(post.preposition));
  const others = p.posts.filter((post) => !topics.includes(post));
  const each = topics.flatMap((topic) =>
    membersOf(topic.object).map((object) => ({ ...p, ...one, posts: [{ ...topic, object }, ...others] })),
  );
  const told = p.count === undefined || p.count === each.length;
  return told ? each : [];
}

const ABOUT = /^(on|about|over|concerning|regarding|covering)$/;

/** Nouns that mean an agreement only where something says so. */
const LOOSE =
  /^(act|article|note|letter|alliance|partnership|capitulation|compromise|roadmap|peace|pledge|statement|surrender|deal|settlement|understanding|contract|charter|plan)s?$/;

/** Learns what this mention adds: parties, date, other names. */
function known(reader: Reader, p: Phrase, parties: readonly string[], ref: Ref): Ref {
  ref.facts.add(reader.fact);
  ref.parties = [...new Set([...(ref.parties ?? []), ...parties])];
  const [dated] = p.dates;
  if (dated) ref.aliases.add(`${p.name ?? p.lemma} of ${dated}`);
  for (const apposition of p.appositions) {
    if (apposition.kind !== 'Agreement' && !(apposition.kind === 'name' && /^\p{Lu}[\p{Lu}-]+$/u.test(apposition.name ?? '')))
      continue;
    if (apposition.name) ref.aliases.add(apposition.name);
  }
  return ref;
}

/** By its name, or by another of the names that the lexicon gives the same agreement. */
function namedRef(reader: Reader, s: Sentence, p: Phrase): Ref {
  const hit = knownAt(s, p.core);
  const canonical = hit?.to === p.to ? hit.values.find((value) => value.type === 'Agreement')?.name : undefined;
  const words = keyWords(s, p, p.core, p.to);
  const same = reader.book.agreements().find((ref) => canonical !== undefined && ref.agreement?.canonical === canonical);
  const ref = same ?? reader.book.named('Agreement', p.name!, reader.fact);
  if (p.name !== ref.name) ref.aliases.add(p.name!);
  ref.agreement ??= { words, ...(canonical && { canonical }) };
  return ref;
}

/** By what it is about: the same words, or some of them, say the same agreement where parties and dates allow. */
function describedRef(
  reader: Reader,
  s: Sentence,
  p: Phrase,
  topic: { words: string; to: number },
  parties: readonly string[],
  several: boolean,
): Ref {
  const head = several ? asOne(wordsOf(s, p.core, p.head + 1)) : wordsOf(s, p.core, p.head + 1);
  const core = `${head}${topic.words}`;
  const words = several
    ? [...keyWords(s, p, p.core, p.head + 1), ...p.posts.flatMap(({ object }) => keyWords(s, object, object.from, topic.to))]
    : keyWords(s, p, p.core, topic.to);
  const states = [...new Set([...parties, ...statesIn(s, p, topic.to)])];
  const year = p.dates[0]?.slice(0, 4);
  const own = reader.book
    .agreements()
    .find((ref) => agrees(ref, { lemma: p.lemma, words, states, year, fresh: /^(a|an|another)$/.test(p.determiner ?? '') }));
  const ref = own ?? reader.book.add({ type: 'Agreement', name: core }, reader.fact);
  const text = wordsOf(s, p.core, p.to);
  if (!several && text !== ref.name) ref.aliases.add(text);
  if (own?.agreement?.described && words.length > own.agreement.words.length) {
    own.aliases.add(own.name);
    own.name = core;
    own.agreement.words = words;
  } else if (core !== ref.name) ref.aliases.add(core);
  ref.agreement ??= { words, described: core, lemma: p.lemma, states, ...(year && { year }) };
  if (ref.agreement.described) ref.agreement.described = ref.name;
  ref.agreement.states = [...new Set([...(ref.agreement.states ?? []), ...states])];
  return ref;
}

/** "agreements" as the one of them that is meant. */
const asOne = (words: string): string => words.replace(/\S+$/, (last) => singular(last));

interface Wanted {
  lemma: string;
  words: string[];
  states: string[];
  year: string | undefined;
  /** Told as new: "a treaty". */
  fresh: boolean;
}

const GENERIC = /^(agreement|accord|deal|pact|understanding)s?$/;

function agrees(ref: Ref, wanted: Wanted): boolean {
  const own = ref.agreement;
  if (!own) return false;
  const [a, b] = [new Set(own.words), new Set(wanted.words)];
  const [more, less] = a.size >= b.size ? [a, b] : [b, a];
  const inside = [...less].every((word) => more.has(word));
  if (!inside || (own.year && wanted.year && own.year !== wanted.year)) return false;
  if (!own.described) return a.size === b.size && b.size > 1 && !wanted.fresh;
  if (own.lemma !== wanted.lemma && !(GENERIC.test(own.lemma ?? '') && GENERIC.test(wanted.lemma))) return false;
  const states = own.states ?? [];
  const apart = states.length > 0 && wanted.states.length > 0 && !wanted.states.some((state) => states.includes(state));
  if (apart) return false;
  const both = states.length > 1 && wanted.states.length > 1;
  if (both && !wanted.states.every((state) => states.includes(state)) && !states.every((state) => wanted.states.includes(state)))
    return false;
  // A bare "treaty" is one that was told with other words only where the parties say so.
  if (less.size === 0) return more.size === 0 ? !wanted.fresh || both : false;
  return true;
}
