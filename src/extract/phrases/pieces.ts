import { numberOf } from '../../language/index.ts';
import type { Known } from '../../lexicon/index.ts';
import type { Piece } from './assemble.ts';
import { bearsSurname } from './bearing.ts';
import { isApart, named, namesEvent } from './behind.ts';
import { bindsSides, compoundAt } from './compounds.ts';
import { fronted } from './fronted.ts';
import { knownAt } from './known.ts';
import { beginsName, isProper, personRun, reignName } from './names.ts';
import { officeAt } from './office.ts';
import {
  adjectival,
  bareHead,
  bodyBefore,
  cityFirst,
  eventFirst,
  overruled,
  placeOfName,
  stateFirst,
  strips,
} from './precedence.ts';
import { lowerAt, type Sentence, singular, textAt, wordsOf } from './sentence.ts';

export const DETERMINERS = new Set(
  'the a an this that these those some any every each no another both several many all certain such'.split(' '),
);
export const POSSESSIVES = new Set('his her its their my our your whose'.split(' '));

export const startsPiece = (s: Sentence, k: number): boolean => readPiece(s, k, true) !== undefined;

/** More pieces than a noun phrase has: a row of numbers is none, and is not to be read again from each of them. */
const MOST = 24;

export function readPieces(s: Sentence, from: number): Piece[] {
  const pieces: Piece[] = [];
  let k = from;
  while (pieces.length < MOST) {
    const dash = /^[–—-]$/.test(textAt(s, k)) && pieces.length > 0 && !s.tokens[k]!.spaced && s.tokens[k + 1]?.capital;
    if (dash) k++;
    if (pieces.length > 0) k = nextAdjective(s, k, pieces.at(-1)!);
    const date = s.dates.get(k);
    if (date && pieces.length > 0) break;
    if (date) {
      const then = readPiece(s, date.to, false);
      if (!then || !/event|agreement/.test(then.kind)) break;
      k = date.to;
    }
    const piece = readPiece(s, k, pieces.length === 0, pieces.at(-1)?.kind);
    if (!piece) break;
    // "of the summit | Diop telephoned": a happening takes no name behind it.
    if (piece.kind === 'name' && !dash && (/^(event|agreement)$/.test(pieces.at(-1)?.kind ?? '') || namesEvent(pieces.at(-1))))
      break;
    // "Molotov | signing beside him": no ceremony of that name.
    if (piece.kind === 'event' && /^signing$/.test(lowerAt(s, piece.from)) && pieces.at(-1)?.kind === 'name') break;
    if (piece.kind === 'number' && pieces.length > 3 && pieces.slice(-4).every(({ kind }) => kind === 'number')) break;
    if (
      pieces.length > 0 &&
      !dash &&
      (fronted(s, from, pieces, piece) ||
        /^(round|past|aboard|opposite)\b(?! numbers?\b)/.test(`${lowerAt(s, piece.from)} ${lowerAt(s, piece.from + 1)}`))
    )
      break;
    if (piece.kind === 'number' && named(pieces.at(-1))) break;
    if (piece.kind === 'name' && pieces.length === 1 && !dash && bodyBefore(s, pieces[0]!)) break;
    if (pieces.length > 0 && isApart(s, from, pieces.at(-1)!, piece)) break;
    if (piece.kind === 'adverb' && !readPiece(s, piece.to, false)) break;
    pieces.push(dash ? { ...piece, dashed: true } : piece);
    k = piece.to;
  }
  while (
    pieces.length > 0 &&
    (pieces.at(-1)!.kind === 'adverb' ||
      // "the signing | proper"
      (pieces.length > 1 && lowerAt(s, pieces.at(-1)!.from) === 'proper') ||
      isVerbal(s, pieces) ||
      (pieces.length > 1 && pieces.at(-1)!.kind === 'number'))
  )
    pieces.pop();
  return pieces;
}

/** "the Czech, Slovenian and Polish premiers": over the comma or "and" to the next state's adjective, where a noun follows in the end. */
function nextAdjective(s: Sentence, k: number, last: Piece): number {
  if (last.kind !== 'known' || !adjectival(last.values)) return k;
  let at = k;
  for (let n = 0; n < 6 && /^(,|and)$/.test(lowerAt(s, at)); n++) {
    const next = lowerAt(s, at) === ',' && lowerAt(s, at + 1) === 'and' ? at + 2 : at + 1;
    const known = s.tokens[next] && knownAt(s, next);
    if (!known || !adjectival(known.values)) return k;
    at = known.to;
    const piece = s.tokens[at] && !/^(,|and)$/.test(lowerAt(s, at)) ? readPiece(s, at, false) : undefined;
    if (piece)
      return /^(office|noun|event|agreement|compound|kin|modifier)$/.test(piece.kind)
        ? next - 0 && k + (lowerAt(s, k) === ',' && lowerAt(s, k + 1) === 'and' ? 2 : 1)
        : k;
  }
  return k;
}

/** A participle or adjective at the end is no head where a noun or name stands before it: "Biden visiting". */
function isVerbal(s: Sentence, pieces: Piece[]): boolean {
  const last = pieces.at(-1)!;
  return pieces.length > 0 && last.kind === 'modifier' && s.tokens[last.from]!.pos === 'VERB';
}

/** "Lady | Hill", "Colonel | House": after these a common word is someone's name. */
const RANK = /^(Colonel|Captain|Admiral|Commodore|Major|Lieutenant|Sergeant|Marshal|Brigadier)$/;

/** The longest thing that begins at token `k`: a known or built name, an office, a noun, a modifier. */
function readPiece(s: Sentence, k: number, first: boolean, before?: string): Piece | undefined {
  const token = s.tokens[k];
  if (!token || /^[\p{P}\p{S}]$/u.test(token.text)) return undefined;
  if (s.surnames && bearsSurname(s.tokens, k, s.surnames)) return { kind: 'name', from: k, to: k + 1 };
  const capital = isProper(s, k) || (/^(office|honorific)$/.test(before ?? '') && beginsName(s, k));
  const known = token.capital || /^(mainland|sub-saharan)$/.test(token.lower) ? knownAt(s, k) : undefined;
  const reign = reignName(s, k);
  if (reign > k) return { kind: 'name', from: k, to: reign };
  const office = officeAt(s, k);
  const compound = capital ? compoundAt(s, k) : undefined;
  const run = capital ? personRun(s, k) : k;
  const body = run > k + 1 && !compound ? bodyThenName(s, k, known) : undefined;
  if (body) return body;
  const longest = Math.max(known?.to ?? 0, office?.to ?? 0, compound?.to ?? 0, run);
  if (compound && compound.to === longest && compound.to > (known?.to ?? 0)) {
    const own = compound.type === 'Agreement' && known && placeOfName(s, known, compound.head);
    if (known && !own && known.to < compound.to && strips(s, known, compound)) return knownPiece(s, k, known);
    return { kind: 'compound', from: k, to: compound.to, compound };
  }
  if (
    known &&
    !overruled(s, k, known, run) &&
    (known.to >= longest || stateFirst(known) || eventFirst(known) || cityFirst(s, k, known))
  )
    return knownPiece(s, k, known);
  const ranked = before === 'honorific' || (before === 'office' && RANK.test(textAt(s, k - 1)));
  if (capital && !known && run === k + 1 && !office && !ranked && bareHead(s, k, first)) return commonPiece(s, k, first, before);
  if (office && office.to >= Math.min(longest, office.to) && office.head >= k && !(run > office.to))
    return { kind: 'office', from: k, to: office.to, office };
  if (
    !/^(st|saint|sainte|santa|san)\.?$/.test(token.lower) &&
    s.lexicon.honorifics.has(token.lower.replace(/\.$/, '')) &&
    token.capital &&
    (beginsName(s, k + 1) || textAt(s, k + 1) === '.')
  )
    return honorificPiece(s, k);
  if (run > k) return { kind: 'name', from: k, to: run };
  if (known) return knownPiece(s, k, known);
  return commonPiece(s, k, first, before);
}

/** "Speaker of the Storting | Masud Gharahkhani": a parliament or other body that goes by one word, with someone's name behind it. */
function bodyThenName(s: Sentence, k: number, known: { to: number; values: Known[] } | undefined): Piece | undefined {
  if (!/^(of|the)$/.test(lowerAt(s, k - 1))) return undefined;
  const named = known?.values.some((value) => value.type === 'Organization') ? known : undefined;
  const to = named?.to ?? (s.lexicon.organizations.has(lowerAt(s, k)) ? k + 1 : k);
  const parliament = s.lexicon.organizations.get(lowerAt(s, k)) === 'parliament';
  if (to === k || !isProper(s, to) || !(parliament || s.lexicon.given.has(textAt(s, to)))) return undefined;
  return named
    ? knownPiece(s, k, named)
    : {
        kind: 'compound',
        from: k,
        to,
        compound: { from: k, to, type: 'Organization', head: k, sort: s.lexicon.organizations.get(lowerAt(s, k))! },
      };
}

function honorificPiece(s: Sentence, k: number): Piece {
  const stop = textAt(s, k + 1) === '.' ? 1 : 0;
  return { kind: 'honorific', from: k, to: k + 1 + stop, gender: s.lexicon.honorifics.get(lowerAt(s, k).replace(/\.$/, '')) };
}

const knownPiece = (s: Sentence, k: number, { to, values }: { to: number; values: Known[] }): Piece => ({
  kind: 'known',
  from: k,
  to,
  values,
  text: wordsOf(s, k, to),
});

function commonPiece(s: Sentence, k: number, first: boolean, pieceBefore?: string): Piece | undefined {
  const token = s.tokens[k]!;
  const { lexicon, tokens } = s;
  const lower = (t: { lower: string }): string => t.lower;
  const nounish =
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    (token.pos === 'ADJ' && (!first || !/^(NOUN|ADJ|PROPN)$/.test(tokens[k + 1]?.pos ?? ''))) ||
    (token.pos === 'VERB' && !first && /ing$|s$/.test(token.lower));
  const event =
    lexicon.events.at(tokens, k, lower) ??
    (singular(token.lower) !== token.lower
      ? lexicon.events.at([{ ...token, lower: singular(token.lower) }], 0, lower)
      : undefined);
  if (
    event &&
    (nounish || event.to > k + 1) &&
    !(
      lexicon.organizations.has(singular(token.lower)) &&
      /^(congress|embassy|assembly|council|court|convention)$/.test(token.lower)
    )
  ) {
    const to = event.to === 1 && event.to <= k ? k + 1 : Math.max(event.to, k + 1);
    return { kind: 'event', from: k, to, sort: event.values[0]!.kind };
  }
  const agreement =
    lexicon.agreements.at(tokens, k, lower) ??
    (singular(token.lower) !== token.lower
      ? lexicon.agreements.at([{ ...token, lower: singular(token.lower) }], 0, lower)
      : undefined);
  if (
    agreement &&
    bindsSides(s, k) &&
    !(token.lower === 'deal' && /^(great|good)$/.test(lowerAt(s, k - 1))) &&
    (nounish || agreement.to > k + 1)
  )
    return { kind: 'agreement', from: k, to: Math.max(agreement.to, k + 1) };
  if (lexicon.kin.has(singular(token.lower)) && nounish) return { kind: 'kin', from: k, to: k + 1 };
  const count = numberOf([token.lower]);
  if (count !== undefined && token.pos === 'NUM') return { kind: 'number', from: k, to: k + 1, count };
  if (token.pos === 'NOUN' || token.pos === 'PROPN') return { kind: 'noun', from: k, to: k + 1 };
  if (token.pos === 'NUM') return { kind: 'number', from: k, to: k + 1 };
  if (token.pos === 'ADJ') return { kind: 'modifier', from: k, to: k + 1 };
  if (token.pos === 'ADV' && token.lower !== 'as' && /^(ADJ|VERB)$/.test(tokens[k + 1]?.pos ?? '') && !first)
    return { kind: 'adverb', from: k, to: k + 1 };
  if (
    token.pos === 'VERB' &&
    !first &&
    (lexicon.gifts.has(token.lower) ||
      lexicon.venues.has(token.lower) ||
      (token.lower === 'set' && /ing$|^(tea|chess|desk|coffee|pen)$/.test(lowerAt(s, k - 1)))) &&
    /^(noun|modifier)$/.test(pieceBefore ?? '')
  )
    return { kind: 'noun', from: k, to: k + 1 };
  if (token.pos === 'VERB' && participle(s, k, first)) return { kind: 'modifier', from: k, to: k + 1 };
  return undefined;
}

/** A participle before a noun, after a determiner or another modifier: "the visiting premier", "a signed photograph". */
export function participle(s: Sentence, k: number, first: boolean): boolean {
  if (!/(ed|ing|en|wn|rn|nt|lt)$/.test(lowerAt(s, k))) return false;
  const before = s.tokens[k - 1];
  const after = s.tokens[k + 1];
  if (!after || !/^(NOUN|PROPN|ADJ)$/.test(after.pos)) return false;
  if (first && before?.pos === 'ADP' && after.capital && /ed$/.test(lowerAt(s, k))) return true;
  return first
    ? Boolean(before && (DETERMINERS.has(before.lower) || POSSESSIVES.has(before.lower) || before.lower === "'s"))
    : before?.pos === 'ADJ' || before?.pos === 'NUM';
}
