import type { Known } from '../../lexicon/index.ts';
import type { Piece } from './assemble.ts';
import type { Compound } from './compounds.ts';
import { knownAt } from './known.ts';
import { lowerAt, type Sentence, textAt } from './sentence.ts';

/**
 * A state's adjective or name before the head of a compound is a modifier of it, not part of the name: "Russian | Security
 * Council", "Cairo's | Abdeen Palace"; the capital where a conference met is part of the name: "Monrovia Conference".
 */
export function strips(s: Sentence, known: { to: number; values: Known[] }, { head, type }: Compound): boolean {
  const city = type === 'Event' && known.values.every((value) => value.type !== 'State' || value.form === 'capital');
  // "the South African Indian Congress": with two of them the first is part of the name.
  const second = s.tokens[known.to]?.capital ? knownAt(s, known.to) : undefined;
  if (second && second.to <= head && second.values.some((value) => value.type === 'State' && value.form === 'adjective'))
    return false;
  // "Vietnam Airlines", "British Steel": a company is called after its state.
  if (type === 'Organization' && known.to === head && COMPANIES.test(lowerAt(s, head))) return false;
  return (
    (!city && known.values.some((value) => value.type === 'State') && known.to <= head && lowerAt(s, known.to) !== "'s") ||
    (lowerAt(s, known.to) === "'s" &&
      known.values.some(
        (value) => /^(State|Organization)$/.test(value.type) || (value.type === 'Place' && !value.ambiguous && !value.area),
      ))
  );
}

const COMPANIES =
  /^(airlines|airways|airline|air|steel|telecom|telekom|oil|petroleum|railways|gas|motors|shipping|lines|leyland|aerospace)$/;

/** "the Ottawa Convention", "the Niue Treaty": an agreement's name begins with the place where it was made, and no side; "the US Treaty" does not. */
export const placeOfName = (s: Sentence, known: { to: number; values: Known[] }, head: number): boolean =>
  known.to <= head &&
  !/^([–-]|'s)$/.test(lowerAt(s, known.to)) &&
  !/^\p{Lu}[\p{Lu}.]*$/u.test(textAt(s, known.to - 1)) &&
  known.values.some((value) => value.type === 'Place' || /^(capital|name|government)$/.test(value.form ?? ''));

/** "in Pyongyang | Putin received": a city after a preposition, with someone's name behind it. */
export const cityFirst = (s: Sentence, k: number, known: { to: number; values: Known[] }): boolean =>
  known.values.some((value) => value.type === 'Place') &&
  /^(in|at|to|from|near)$/.test(lowerAt(s, k - 1)) &&
  (s.lexicon.given.has(textAt(s, known.to)) || Boolean(s.tokens[known.to + 1] && s.tokens[known.to]!.capital));

/** "At the Stresa Conference | Mussolini had": nobody's name begins with a conference's. */
export const eventFirst = (known: { values: Known[] }): boolean => known.values.every((value) => value.type === 'Event');

export const stateFirst = (known: { values: Known[] }): boolean =>
  known.values.some(
    (value) =>
      value.type === 'State' &&
      !value.ambiguous &&
      (value.form === 'adjective' || value.form === 'name' || value.form === 'people'),
  );

/** "Government", "Senate", "Convention" with a capital, alone: the noun, not a name. */
export function bareHead(s: Sentence, k: number, first: boolean): boolean {
  const word = lowerAt(s, k);
  const { lexicon } = s;
  if (lexicon.given.has(textAt(s, k))) return false;
  return (
    /^(government|crown|state|treasury)$/.test(word) ||
    lexicon.organizations.has(word) ||
    lexicon.venues.has(word) ||
    Boolean(lexicon.agreements.at([{ ...s.tokens[k]!, lower: word }], 0, (t) => t.lower)) ||
    (!first && lexicon.awards.has(word)) ||
    (!first && gathering(s, k))
  );
}

/** "the Conference", "an inaugural Mass": a capital that only lends weight; "Mr Ball", "March" and "Hunt" are none. */
function gathering(s: Sentence, k: number): boolean {
  const before = s.tokens[k - 1];
  if (!before || before.capital || !/^(DET|ADJ)$/.test(before.pos)) return false;
  const event = s.lexicon.events.at([{ ...s.tokens[k]!, lower: lowerAt(s, k) }], 0, (token) => token.lower);
  return /^(conference|summit|ceremony|celebration|meal)$/.test(event?.values[0]?.kind ?? '');
}

/** A name with more words than the lexicon knows is someone else: "Jordan" against "Jordan Peele". */
export function overruled(s: Sentence, k: number, known: { to: number; values: Known[] }, run: number): boolean {
  if (run <= known.to || eventFirst(known)) return false;
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

/** "Speaker of the Knesset | Avraham Burg": a body after "of" ends its phrase before a name. */
export const bodyBefore = (s: Sentence, piece: Piece): boolean =>
  ((piece.kind === 'compound' || (piece.kind === 'known' && piece.values.some((value) => value.type === 'Organization'))) &&
    /^(of|the)$/.test(lowerAt(s, piece.from - 1))) ||
  (piece.kind === 'known' &&
    piece.values.every((value) => value.type === 'Place' || value.form === 'capital') &&
    /^(in|at|to|from|near)$/.test(lowerAt(s, piece.from - 1))) ||
  // "for Japan | Hayashi Akira signed"
  (piece.kind === 'known' &&
    piece.values.some((value) => value.type === 'State' && value.form === 'name') &&
    !adjectival(piece.values) &&
    /^(for|in|from|by|with)$/.test(lowerAt(s, piece.from - 1)));

export const adjectival = (values: Known[]): boolean =>
  values.some((value) => value.type === 'State' && value.form === 'adjective');
