import type { Piece } from './assemble.ts';
import { lowerAt, type Sentence } from './sentence.ts';

/** Words of time, which never stand before a name as a title or trade does. */
const TIMES = /^(year|month|week|day|hour|minute|night|morning|evening|afternoon|decade|spring|summer|autumn|winter)s?$/;

/** "At the airport | Lund met", "Over the hotline | President Lund told": after a preposition and a thing with its article comes who did it. */
export function fronted(s: Sentence, from: number, pieces: Piece[], piece: Piece): boolean {
  const last = pieces.at(-1)!;
  if (/^(name|known)$/.test(last.kind) && !adjectival(last) && titled(s, piece)) return true;
  if (!/^(noun|event)$/.test(last.kind) || !s.tokens[piece.from]!.capital || !/^(name|office|honorific|known)$/.test(piece.kind))
    return false;
  // "For thirty years | Lund kept up": a time and who did something in it.
  if (TIMES.test(lowerAt(s, last.to - 1)) && /^(name|honorific)$/.test(piece.kind)) return true;
  // "As a parting gift | Lund sent", "In gratitude | Lund sent": what it is given as names nobody.
  if (lowerAt(s, from - 1) === 'in' ? THANKS.test(lowerAt(s, last.to - 1)) : asGift(s, from, lowerAt(s, last.to - 1)))
    return true;
  const counted = pieces[0]!.kind === 'number' && lowerAt(s, last.to - 1).endsWith('s');
  if (!counted && !/^(the|a|an|his|her|their|its|that|this|'s)$/.test(lowerAt(s, from - 1)))
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
    verb &&
    (/^(in|at|on|over|from|near|outside|inside|during|after|before|by|through|under|behind)$/.test(lowerAt(s, before)) ||
      // "For his services | Lund was decorated", "In exchange for two pandas | Lund sent": what is many introduces no one.
      (/^(for|with|despite|without|to)$/.test(lowerAt(s, before)) &&
        /[^s]s$/.test(lowerAt(s, last.to - 1)) &&
        !PEOPLE.test(lowerAt(s, last.to - 1))))
  );
}

const THANKS =
  /^(gratitude|thanks|appreciation|homage|recognition|remembrance|return|exchange|reply|response|acknowledgement|friendship|reciprocation)$/;
const GIFTS = /^(gift|present|souvenir|token|memento|keepsake|reward|thank-you|tribute|farewell|thanks|offering)$/;

const asGift = (s: Sentence, from: number, noun: string): boolean =>
  GIFTS.test(noun) && [1, 2].some((k) => lowerAt(s, from - k) === 'as');

const PEOPLE =
  /(er|or|ist|ian|ant|ent|friend|guest|host|poet|all[iy]e?|colleague|brother|sister|king|queen|prince|companion|rival|saint|twin|hero)e?s$/;

const adjectival = (piece: Piece): boolean => piece.kind === 'known' && piece.values.some(({ form }) => form === 'adjective');

/** "round the neck of Marshal Berg | King Alfonso hung": a title behind a name begins another. */
const titled = (s: Sentence, piece: Piece): boolean =>
  /^(office|honorific)$/.test(piece.kind) &&
  /^(King|Queen|Tsar|Emperor|Empress|Sultan|Pope|President|General|Marshal|Prince|Princess)$/.test(s.tokens[piece.from]!.text) &&
  s.tokens[piece.to]?.capital === true &&
  s.lexicon.given.has(s.tokens[piece.to]!.text);
