import type { Piece } from './assemble.ts';
import { lowerAt, type Sentence } from './sentence.ts';

/** Words of time, which never stand before a name as a title or trade does. */
const TIMES = /^(year|month|week|day|hour|minute|night|morning|evening|afternoon|decade|spring|summer|autumn|winter)s?$/;

/** "At the airport | Lund met", "Over the hotline | President Lund told": after a preposition and a thing with its article comes who did it. */
export function fronted(s: Sentence, from: number, pieces: Piece[], piece: Piece): boolean {
  const last = pieces.at(-1)!;
  if (!/^(noun|event)$/.test(last.kind) || !s.tokens[piece.from]!.capital || !/^(name|office|honorific|known)$/.test(piece.kind))
    return false;
  // "For thirty years | Lund kept up": a time and who did something in it.
  if (TIMES.test(lowerAt(s, last.to - 1)) && /^(name|honorific)$/.test(piece.kind)) return true;
  if (!/^(the|a|an|his|her|their|its|that|this|'s)$/.test(lowerAt(s, from - 1)))
    return last.kind === 'event' && piece.kind !== 'known';
  if (last.kind === 'noun' && /(er|or|ist|man|woman|ian|men|women)$/.test(lowerAt(s, last.to - 1))) return false;
  let before = from - 1;
  while (before > 0 && s.tokens[before]!.pos !== 'ADP' && from - before < 3) before--;
  let k = piece.from;
  while (s.tokens[k]?.capital || s.lexicon.particles.has(lowerAt(s, k))) k++;
  if (s.tokens[k]?.pos === 'ADV') k++;
  const verb = /^(VERB|AUX)$/.test(s.tokens[k]?.pos ?? '');
  if (last.kind === 'event') return verb && piece.kind !== 'known';
  return (
    verb && /^(in|at|on|over|from|near|outside|inside|during|after|before|by|through|under|behind)$/.test(lowerAt(s, before))
  );
}
