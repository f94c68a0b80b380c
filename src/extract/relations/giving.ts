import type { Clause } from '../clauses/index.ts';
import { lowerAt, type Phrase, type Sentence, singular } from '../phrases/index.ts';
import type { Frame } from './frame.ts';

/** Why what looks like a present is none: it goes back to its owner, or from the subject to somebody. */
export function otherwise(s: Sentence, c: Clause, { roles }: Frame): string | undefined {
  if (!roles.gift) return undefined;
  if (givenBack(s, c)) return 'given back';
  // "took a mango to the king": the subject did not keep it.
  const away = c.lemma === 'take' && c.posts.some(({ preposition }) => preposition === 'to');
  return away && roles.receiver?.from.includes('subject') ? 'taken to another' : undefined;
}

/** "gave Peru back its anchors", "handed the sword back": what goes back to its owner is no present. */
function givenBack(s: Sentence, c: Clause): boolean {
  if (c.by !== 'verb' || !/^(give|hand|turn|make|deliver|send|pass)$/.test(c.lemma)) return false;
  const ends = [c.at + 1, ...c.objects.filter((p) => p.to > c.at && p.to - c.at < 20).map((p) => p.to)];
  if (!ends.some((at) => lowerAt(s, at) === 'back')) return false;
  // "sent back a sword": in answer, unless the sword was there before.
  return c.lemma !== 'send' || c.objects.some((p) => p.kind === 'thing' && /^(the|his|her|its|their)$/.test(p.determiner ?? ''));
}

/** "sent it as a wedding present", "gave her a loom in gratitude": the clause itself says that it was a present, whatever it was. */
export const asPresent = (c: Clause): boolean =>
  c.by === 'verb' &&
  c.posts.some(
    ({ preposition, object }) =>
      (/^(as|by way of|for)$/.test(preposition) && PRESENT.test(singular(object.lemma)) && unnamed(object)) ||
      (/^(in|as|out of)$/.test(preposition) && THANKS.test(object.lemma)),
  );

const unnamed = (p: Phrase): boolean => p.kind === 'thing' && !p.name;

const PRESENT =
  /^(gift|present|souvenir|token|memento|keepsake|offering|mark|sign|reminder|remembrance|thank|compliment|tribute|heirloom)s?$/;
const THANKS = /^(gratitude|thanks|appreciation|remembrance|homage|recognition|acknowledgement|token|memory|friendship)$/;
