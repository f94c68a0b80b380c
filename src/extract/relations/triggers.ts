import type { Clause } from '../clauses/index.ts';
import type { Sentence } from '../phrases/index.ts';
import type { Frame, Frames } from './frame.ts';
import { follows } from './unless.ts';

/** The frames whose verb or noun a clause has. */
export function triggered(frames: Frames, s: Sentence, c: Clause): Frame[] {
  // A "telephone conversation" is a call, whatever a conversation may be.
  const kinds = c.noun?.sort === 'call' ? [c.noun.sort] : [c.lemma, c.noun?.sort ?? ''];
  if (c.by === 'noun') {
    const own = kinds.map((kind) => frames.nouns.get(kind)).find((found) => found !== undefined);
    const named = own ?? (c.noun?.kind === 'Agreement' ? frames.nouns.get('any agreement') : undefined) ?? [];
    const exchanged = /^(exchange|swap|trade|barter)$/.test(c.parent?.lemma ?? '');
    return named.filter(({ unless }) => !(exchanged && unless?.includes('exchanged')));
  }
  const hits = (frames.verbs.get(c.lemma) ?? []).filter(({ rest }) =>
    rest.length === 1 && APART[rest[0]!]
      ? s.tokens.slice(c.at + 1, c.at + 1 + APART[rest[0]!]!).some((token) => token.lower === rest[0])
      : rest.every(
          (word, k) =>
            s.tokens[c.at + 1 + k]?.lower === word ||
            (k === 0 && s.tokens[c.at + 2]?.lower === word && rest.length === 1 && s.tokens[c.at + 1]?.pos === 'ADV'),
        ),
  );
  const longest = Math.max(0, ...hits.map((hit) => hit.rest.length));
  const loose = longest === 1 && hits.every(({ rest }) => rest.length === 0 || places(c, rest[0]!));
  const own = hits
    .filter(
      (hit) =>
        (hit.rest.length === longest || loose) &&
        (c.passive || !hit.frame.passive) &&
        !hit.frame.unless?.some((what) => follows(s, c, what)),
    )
    .map((hit) => hit.frame);
  const any = c.copula ? [] : (frames.verbs.get('*') ?? []).map((hit) => hit.frame);
  return [
    ...own,
    ...any.filter((frame) => !frame.except?.includes(c.lemma) && !frame.unless?.some((what) => follows(s, c, what))),
  ];
}

/** Words of a verb that may stand off from it, and how far: "brought Lund and Berg together", "sent Lund home", "took the sword away". */
const APART: Record<string, number> = { together: 15, home: 6, away: 6, off: 4, over: 5 };

/** "joined in Bergen by", "waited on the quay for": the word after the verb only says where. */
const places = (c: Clause, word: string): boolean =>
  c.posts.some(
    ({ preposition, object }) => preposition === word && /^(Place|State|thing)$/.test(object.kind) && !object.members.length,
  );
