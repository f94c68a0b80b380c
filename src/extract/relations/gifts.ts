import type { Reader, Ref } from '../entities/index.ts';
import { described } from '../entities/index.ts';
import { type Phrase, type Sentence, singular, wordsOf } from '../phrases/index.ts';

/** The gift a phrase describes; undefined where it names nothing that can be a present. `trust`: the verb says that it is one. */
export function giftOf(reader: Reader, s: Sentence, p: Phrase, trust: boolean, owner?: Ref, self?: Ref): Ref | undefined {
  if (p.kind === 'Gift') return undefined;
  const { lexicon } = reader;
  const lemma = singular(p.lemma);
  const of = p.posts.find((post) => post.preposition === 'of')?.object;
  const counted = lexicon.sets.has(lemma) && of;
  const thing = counted ? of : p;
  const noun = singular(thing.lemma);
  if (
    thing.kind !== 'thing' &&
    !(thing.kind === 'name' || thing.kind === 'Event' || thing.kind === 'Organization' || thing.kind === 'Place')
  )
    return undefined;
  const award = isAward(lexicon.awards, thing, noun);
  if (lexicon.notGifts.has(noun) && !award) return undefined;
  if (p.determiner === 'no' || p.determiner === 'any') return undefined;
  const known = award || lexicon.gifts.has(noun);
  if (!known && !(trust && thing.kind === 'thing')) return undefined;
  if (thing.kind !== 'thing' && !award) return undefined;
  const own = owner ? owner.name : undefined;
  let text =
    award && thing.name
      ? thing.name
      : described(s, { ...p, core: startOf(s, p) }, ['of', 'with'], (object) => {
          if (/^(himself|herself)$/.test(object.lemma)) return self?.name;
          const [ref] = object.name || object.appositions.some((a) => a.name) ? reader.refer(s, object) : [];
          return ref?.type === 'Person' ? ref.name : undefined;
        });
  if (own && /^(portrait|bust|photograph|picture|statue|likeness)$/.test(noun) && !of) text += ` of ${own}`;
  const count = p.count ?? (counted ? of.count : undefined);
  const existing = reader.book.refs.find((ref) => ref.type === 'Gift' && ref.name.toLowerCase() === text.toLowerCase());
  if (existing) {
    existing.facts.add(reader.fact);
    return existing;
  }
  return reader.book.add(
    {
      type: 'Gift',
      name: text,
      aliases: [wordsOf(s, p.core, p.to)],
      ...(count !== undefined && { properties: { number: count } }),
    },
    reader.fact,
  );
}

function isAward(awards: ReadonlySet<string>, p: Phrase, noun: string): boolean {
  // One receives an order; orders are obeyed.
  if (noun === 'order' && p.plural) return false;
  if (awards.has(noun)) return true;
  const words = (p.name ?? '').toLowerCase().split(' ');
  return words.some((word) => /^(medal|order|cross|prize|award|decoration)$/.test(word));
}

/** The number belongs to a gift's name; the article does not. */
function startOf(s: Sentence, p: Phrase): number {
  let k = p.from;
  while (k < p.core && /^(the|a|an|his|her|its|their|own|'s|some|about|another)$/.test(s.tokens[k]!.lower)) k++;
  return p.possessor ? p.core : Math.min(k, p.core);
}
