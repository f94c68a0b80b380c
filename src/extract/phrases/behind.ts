import type { Piece } from './assemble.ts';
import { eventFirst } from './precedence.ts';
import { lowerAt, type Sentence } from './sentence.ts';

/** "At the Stresa Conference | Mussolini had". */
export const namesEvent = (piece: Piece | undefined): boolean =>
  piece?.kind === 'compound' ? piece.compound.type === 'Event' : piece?.kind === 'known' && eventFirst(piece);

/** "bade Lund | farewell", "kept Lund | company", "sent Lund | home": a second object behind the name. */
export const parting = (s: Sentence, { from }: Piece): boolean =>
  /^(farewell|goodbye|good-bye|adieu|godspeed|goodnight|welcome|luck|success|health|joy|peace)$/.test(lowerAt(s, from)) ||
  (/^(company|home)$/.test(lowerAt(s, from)) &&
    s.tokens
      .slice(Math.max(0, from - 6), from)
      .some((token) => /^(ke[ep]|kept|bore|sen[dt]|saw|took|drove|brought)/.test(token.lower)));
