import type { Piece } from './assemble.ts';
import { lowerAt, type Sentence, textAt, wordsOf } from './sentence.ts';

/** "Foreign | Minister", "Development | Minister": capitals before a minister's head are its field. */
export function absorb(s: Sentence, pieces: Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (
      piece.kind === 'office' &&
      last &&
      (last.kind === 'name' || last.kind === 'noun' || last.kind === 'modifier') &&
      fieldOf(s, last) &&
      /minister|secretary|commissioner|adviser|advisor|chief/.test(piece.office.word.title)
    ) {
      out.pop();
      out.push({
        ...piece,
        from: last.from,
        office: { ...piece.office, from: last.from, title: wordsOf(s, last.from, piece.to) },
      });
    } else out.push(piece);
  }
  return out;
}

const fieldOf = (s: Sentence, piece: Piece): boolean =>
  piece.to - piece.from <= 3 &&
  !s.lexicon.given.has(textAt(s, piece.from)) &&
  s.tokens[piece.from]!.pos !== 'VERB' &&
  !s.lexicon.notTitle.has(lowerAt(s, piece.from));
