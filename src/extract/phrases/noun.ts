import { numberOf } from '../../language/index.ts';
import type { Known } from '../../lexicon/index.ts';
import { assemble, type Piece } from './assemble.ts';
import { compoundAt, isProper, knownAt, personRun } from './names.ts';
import { officeAt } from './office.ts';
import { type Phrase, phrase } from './phrase.ts';
import { lowerAt, type Sentence, singular, textAt, wordsOf } from './sentence.ts';

const DETERMINERS = new Set(
  'the a an this that these those some any every each no another both several many all certain such'.split(' '),
);
const POSSESSIVES = new Set('his her its their my our your whose'.split(' '));
export const PRONOUNS = new Set(
  'he she him they them it himself herself themselves itself i we us you who whom which everyone nobody anyone someone others one'.split(
    ' ',
  ),
);

/** Reads the noun phrase that begins at token `i`, its possessors included ("Brazil's agriculture minister"); undefined where none does. */
export function readNoun(s: Sentence, i: number): Phrase | undefined {
  const pronoun = readPronoun(s, i);
  if (pronoun) return pronoun;
  let k = i;
  let determiner: string | undefined;
  let possessor: Phrase | undefined;
  while (DETERMINERS.has(lowerAt(s, k)) || (POSSESSIVES.has(lowerAt(s, k)) && k >= i)) {
    const word = lowerAt(s, k);
    if (word === 'that' && s.tokens[k]!.pos !== 'DET') return undefined;
    if (word === 'no' && k > i) break;
    determiner = POSSESSIVES.has(word) ? word : (determiner ?? word);
    k++;
  }
  if (lowerAt(s, k) === 'own') k++;
  for (;;) {
    const pieces = readPieces(s, k);
    if (pieces.length === 0) return possessor ? undefined : determinerOnly(s, i, k, determiner);
    const end = pieces.at(-1)!.to;
    const made = assemble(s, i, pieces, determiner, possessor);
    const mark = lowerAt(s, end);
    if ((mark === "'s" || (mark === "'" && /s$/.test(textAt(s, end - 1)) && !s.tokens[end]!.spaced)) && made) {
      possessor = made;
      determiner = undefined;
      k = end + 1;
      if (lowerAt(s, k) === 'own') k++;
      if (!startsPiece(s, k)) return { ...made, to: end + 1 };
      continue;
    }
    return made;
  }
}

function determinerOnly(s: Sentence, i: number, k: number, determiner: string | undefined): Phrase | undefined {
  if (k === i || !determiner) return undefined;
  if (/^(both|all|each|several|some|many|those|this|that|these|another)$/.test(determiner) && k === i + 1)
    return phrase('pronoun', i, k, i, determiner, { plural: !/^(each|this|that|another)$/.test(determiner) });
  return undefined;
}

function readPronoun(s: Sentence, i: number): Phrase | undefined {
  const word = lowerAt(s, i);
  if ((word === 'each' && lowerAt(s, i + 1) === 'other') || (word === 'one' && lowerAt(s, i + 1) === 'another'))
    return phrase('pronoun', i, i + 2, i, 'each other');
  if (word === 'her' && !startsPiece(s, i + 1)) return phrase('pronoun', i, i + 1, i, 'her', { gender: 'female' });
  if (word === 'one' && (s.tokens[i + 1]?.pos === 'NOUN' || s.tokens[i + 1]?.pos === 'ADJ')) return undefined;
  if (!PRONOUNS.has(word) || (word === 'us' && textAt(s, i) === 'US')) return undefined;
  const gender = /^(he|him|himself)$/.test(word) ? 'male' : /^(she|herself)$/.test(word) ? 'female' : undefined;
  return phrase('pronoun', i, i + 1, i, word, {
    plural: /^(they|them|themselves|we|us|others)$/.test(word),
    ...(gender && { gender }),
  });
}

const startsPiece = (s: Sentence, k: number): boolean => readPiece(s, k, true) !== undefined;

function readPieces(s: Sentence, from: number): Piece[] {
  const pieces: Piece[] = [];
  let k = from;
  for (;;) {
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
    if (piece.kind === 'name' && pieces.length === 1 && !dash && bodyBefore(s, pieces[0]!)) break;
    if (piece.kind === 'adverb' && !readPiece(s, piece.to, false)) break;
    pieces.push(dash ? { ...piece, dashed: true } : piece);
    k = piece.to;
  }
  while (
    pieces.length > 0 &&
    (pieces.at(-1)!.kind === 'adverb' || isVerbal(s, pieces) || (pieces.length > 1 && pieces.at(-1)!.kind === 'number'))
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

/** "Speaker of the Knesset | Avraham Burg": a body after "of" ends its phrase before a name. */
const bodyBefore = (s: Sentence, piece: Piece): boolean =>
  ((piece.kind === 'compound' || (piece.kind === 'known' && piece.values.some((value) => value.type === 'Organization'))) &&
    /^(of|the)$/.test(lowerAt(s, piece.from - 1))) ||
  (piece.kind === 'known' &&
    piece.values.every((value) => value.type === 'Place' || value.form === 'capital') &&
    /^(in|at|to|from|near)$/.test(lowerAt(s, piece.from - 1)));

const adjectival = (values: Known[]): boolean => values.some((value) => value.type === 'State' && value.form === 'adjective');

/** A participle or adjective at the end is no head where a noun or name stands before it: "Biden visiting". */
function isVerbal(s: Sentence, pieces: Piece[]): boolean {
  const last = pieces.at(-1)!;
  return pieces.length > 0 && last.kind === 'modifier' && s.tokens[last.from]!.pos === 'VERB';
}

/** The longest thing that begins at token `k`: a known or built name, an office, a noun, a modifier. */
function readPiece(s: Sentence, k: number, first: boolean, before?: string): Piece | undefined {
  const token = s.tokens[k];
  if (!token || /^[\p{P}\p{S}]$/u.test(token.text)) return undefined;
  const capital = isProper(s, k);
  const known = token.capital || /^(mainland)$/.test(token.lower) ? knownAt(s, k) : undefined;
  const office = officeAt(s, k);
  const compound = capital ? compoundAt(s, k) : undefined;
  const run = capital ? personRun(s, k) : k;
  const longest = Math.max(known?.to ?? 0, office?.to ?? 0, compound?.to ?? 0, run);
  if (compound && compound.to === longest && compound.to > (known?.to ?? 0)) {
    if (known && known.to < compound.to && strips(s, known, compound.head)) return knownPiece(s, k, known);
    return { kind: 'compound', from: k, to: compound.to, compound };
  }
  if (known && !overruled(s, k, known, run) && (known.to >= longest || stateFirst(known) || cityFirst(s, k, known)))
    return knownPiece(s, k, known);
  if (capital && !known && run === k + 1 && !office && bareHead(s, k, first)) return commonPiece(s, k, first, before);
  if (office && office.to >= Math.min(longest, office.to) && office.head >= k && !(run > office.to))
    return { kind: 'office', from: k, to: office.to, office };
  if (
    !/^(st|saint|sainte|santa|san)\.?$/.test(token.lower) &&
    s.lexicon.honorifics.has(token.lower.replace(/\.$/, '')) &&
    token.capital &&
    (isProper(s, k + 1) || textAt(s, k + 1) === '.')
  )
    return honorificPiece(s, k);
  if (run > k) return { kind: 'name', from: k, to: run };
  if (known) return knownPiece(s, k, known);
  return commonPiece(s, k, first, before);
}

function honorificPiece(s: Sentence, k: number): Piece {
  const stop = textAt(s, k + 1) === '.' ? 1 : 0;
  return { kind: 'honorific', from: k, to: k + 1 + stop, gender: s.lexicon.honorifics.get(lowerAt(s, k).replace(/\.$/, '')) };
}

/** A state's adjective or name before the head of a compound is a modifier of it, not part of the name: "Russian | Security Council". */
function strips(s: Sentence, known: { to: number; values: Known[] }, head: number): boolean {
  return (
    (known.values.some((value) => value.type === 'State') && known.to <= head && lowerAt(s, known.to) !== "'s") ||
    (lowerAt(s, known.to) === "'s" && known.values.some((value) => value.type === 'State'))
  );
}

/** "in Pyongyang | Putin received": a city after a preposition, with someone's name behind it. */
const cityFirst = (s: Sentence, k: number, known: { to: number; values: Known[] }): boolean =>
  known.values.some((value) => value.type === 'Place') &&
  /^(in|at|to|from|near)$/.test(lowerAt(s, k - 1)) &&
  (s.lexicon.given.has(textAt(s, known.to)) || Boolean(s.tokens[known.to + 1] && s.tokens[known.to]!.capital));

const stateFirst = (known: { values: Known[] }): boolean =>
  known.values.some(
    (value) =>
      value.type === 'State' &&
      !value.ambiguous &&
      (value.form === 'adjective' || value.form === 'name' || value.form === 'people'),
  );

/** "Government", "Senate", "Convention" with a capital, alone: the noun, not a name. */
function bareHead(s: Sentence, k: number, first: boolean): boolean {
  const word = lowerAt(s, k);
  const { lexicon } = s;
  if (lexicon.given.has(textAt(s, k))) return false;
  return (
    /^(government|crown|state|treasury)$/.test(word) ||
    lexicon.organizations.has(word) ||
    lexicon.venues.has(word) ||
    Boolean(lexicon.agreements.at([{ ...s.tokens[k]!, lower: word }], 0, (t) => t.lower)) ||
    (!first && lexicon.awards.has(word))
  );
}

/** A name with more words than the lexicon knows is someone else: "Jordan" against "Jordan Peele". */
function overruled(s: Sentence, k: number, known: { to: number; values: Known[] }, run: number): boolean {
  if (run <= known.to) return false;
  if (
    known.values.some((value) => value.type === 'Place') &&
    /^(in|at|from|to|near|via|outside)$/.test(lowerAt(s, k - 1)) &&
    !s.lexicon.given.has(textAt(s, k))
  )
    return false;
  return known.values.every(
    (value) =>
      value.ambiguous ||
      value.form === 'city' ||
      value.form === 'capital' ||
      value.form === 'region' ||
      s.lexicon.given.has(textAt(s, k)),
  );
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
    (token.pos === 'ADJ' && !first) ||
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
  if (agreement && (nounish || agreement.to > k + 1)) return { kind: 'agreement', from: k, to: Math.max(agreement.to, k + 1) };
  if (lexicon.kin.has(singular(token.lower)) && nounish) return { kind: 'kin', from: k, to: k + 1 };
  const count = numberOf([token.lower]);
  if (count !== undefined && token.pos === 'NUM') return { kind: 'number', from: k, to: k + 1, count };
  if (token.pos === 'NOUN' || token.pos === 'PROPN') return { kind: 'noun', from: k, to: k + 1 };
  if (token.pos === 'NUM') return { kind: 'number', from: k, to: k + 1 };
  if (token.pos === 'ADJ') return { kind: 'modifier', from: k, to: k + 1 };
  if (token.pos === 'ADV' && /^(ADJ|VERB)$/.test(tokens[k + 1]?.pos ?? '') && !first)
    return { kind: 'adverb', from: k, to: k + 1 };
  if (
    token.pos === 'VERB' &&
    !first &&
    (lexicon.gifts.has(token.lower) || lexicon.venues.has(token.lower)) &&
    /^(noun|modifier)$/.test(pieceBefore ?? '')
  )
    return { kind: 'noun', from: k, to: k + 1 };
  if (token.pos === 'VERB' && participle(s, k, first)) return { kind: 'modifier', from: k, to: k + 1 };
  return undefined;
}

/** A participle before a noun, after a determiner or another modifier: "the visiting premier", "a signed photograph". */
function participle(s: Sentence, k: number, first: boolean): boolean {
  if (!/(ed|ing|en|wn|rn|nt|lt)$/.test(lowerAt(s, k))) return false;
  const before = s.tokens[k - 1];
  const after = s.tokens[k + 1];
  if (!after || !/^(NOUN|PROPN|ADJ)$/.test(after.pos)) return false;
  if (first && before?.pos === 'ADP' && after.capital && /ed$/.test(lowerAt(s, k))) return true;
  return first
    ? Boolean(before && (DETERMINERS.has(before.lower) || POSSESSIVES.has(before.lower) || before.lower === "'s"))
    : before?.pos === 'ADJ' || before?.pos === 'NUM';
}
