import type { Piece } from './assemble.ts';
import { DETERMINERS } from './pieces.ts';
import { eventFirst } from './precedence.ts';
import { lowerAt, type Sentence, singular, textAt } from './sentence.ts';

/** "At the Stresa Conference | Mussolini had". */
export const namesEvent = (piece: Piece | undefined): boolean =>
  piece?.kind === 'compound' ? piece.compound.type === 'Event' : piece?.kind === 'known' && eventFirst(piece);

/** "bade Lund | farewell", "kept Lund | company", "sent Lund | home": a second object behind the name. */
const parting = (s: Sentence, { from }: Piece): boolean =>
  /^(farewell|goodbye|good-bye|adieu|godspeed|goodnight|welcome|luck|success|health|joy|peace)$/.test(lowerAt(s, from)) ||
  (/^(company|home)$/.test(lowerAt(s, from)) &&
    s.tokens
      .slice(Math.max(0, from - 6), from)
      .some((token) => /^(ke[ep]|kept|bore|sen[dt]|saw|took|drove|brought)/.test(token.lower)));

/** Whether what stands behind a name is no part of its phrase. */
export const isApart = (s: Sentence, from: number, last: Piece, next: Piece): boolean =>
  (next.kind === 'noun' && last.kind === 'name' && (parting(s, next) || spell(s, next))) || recipient(s, from, last, next);

/** "met Berg | years later", "saw Berg | days before": how long, not a kind of years. */
const spell = (s: Sentence, { from }: Piece): boolean =>
  /^(years|months|weeks|days|hours|minutes|decades|moments|centuries)$/.test(lowerAt(s, from)) &&
  /^(later|before|after|afterwards|earlier|ago|previously|beforehand|on|hence)$/.test(lowerAt(s, from + 1));

/** "gave Paul Biya | fountain pens": a full name is no part of the thing behind it, unless an article says so ("a Paul Biya stamp"). */
function recipient(s: Sentence, from: number, last: Piece, next: Piece): boolean {
  if (last.kind !== 'name' || last.to - last.from < 2 || !/^(noun|modifier)$/.test(next.kind)) return false;
  const { gifts, materials, given } = s.lexicon;
  if (!given.has(textAt(s, last.from)) || DETERMINERS.has(lowerAt(s, from - 1)) || DETERMINERS.has(lowerAt(s, from)))
    return false;
  const [word, then] = [lowerAt(s, next.from), lowerAt(s, next.from + 1)];
  return materials.has(word) || gifts.has(singular(word)) || gifts.has(`${word} ${singular(then)}`);
}

/** "gave the United States | two pandas": a number opens what follows a name. */
export const named = (last: Piece | undefined): boolean =>
  last !== undefined &&
  (/^(name|compound)$/.test(last.kind) || (last.kind === 'known' && last.values.every(({ form }) => form === 'name')));
