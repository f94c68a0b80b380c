import type { Reader } from '../entities/index.ts';
import type { Phrase, Sentence } from '../phrases/index.ts';
import { givable } from './present.ts';

/** What "it" or "them" is where it is given: the thing spoken of last that can be a present ("bought a clock and gave it to Lund"). */
export function meant(reader: Reader, s: Sentence, p: Phrase): Phrase | undefined {
  if (p.kind !== 'pronoun' || !/^(it|them)$/.test(p.lemma)) return undefined;
  const many = p.lemma === 'them';
  const before = reader.things.filter((each) => each.from < p.from);
  // "a portrait of the ship", "the clock on the mantelpiece": the outer thing is given.
  const inner = new Set(before.flatMap((each) => each.posts.map(({ object }) => object)));
  return before.findLast(
    (each) =>
      !inner.has(each) &&
      each.kind === 'thing' &&
      (each.plural || each.count !== undefined) === many &&
      givable(s, each) === 'thing',
  );
}
