import type { Piece } from './assemble.ts';
import { type Phrase, phrase } from './phrase.ts';
import { lowerAt, type Sentence } from './sentence.ts';

/** The phrase that a name of the lexicon makes: of its meanings the likeliest here. */
export function knownHead(s: Sentence, from: number, piece: Piece & { kind: 'known' }): Phrase {
  const rank = { State: 0, Organization: 1, Agreement: 2, Event: 3, Place: 4, Person: 5, Gift: 6 };
  const all = [...piece.values].sort((a, b) => rank[a.type] - rank[b.type]);
  const place = all.find((value) => value.type === 'Place');
  // "at Dumbarton Oaks": where a conference is known by its place, the place.
  const values = place && located(s, from) ? all.filter((value) => !/^(Event|Agreement)$/.test(value.type)) : all;
  const best = values.find((value) => value.form !== 'capital' && value.form !== 'government') ?? place ?? values[0]!;
  const at = piece.to - 1;
  if (values.every((value) => value.form === 'government'))
    return phrase('Place', from, piece.to, piece.to - 1, lowerAt(s, piece.to - 1), { name: piece.text, form: 'venue' });
  const adjectival = best.form === 'adjective' && !values.some((value) => value.form === 'people' || value.form === 'name');
  const form =
    values.some((value) => value.form === 'people') && !values.some((value) => value.form === 'name') ? 'people' : best.form;
  if (adjectival)
    return phrase('State', from, piece.to, at, lowerAt(s, at), { name: best.name, form: 'adjective', states: [best.name] });
  return phrase(best.type, from, piece.to, at, lowerAt(s, at), {
    name: best.type === 'State' || (best.type === 'Organization' && /^\p{Lu}{2,}$/u.test(piece.text)) ? best.name : piece.text,
    said: piece.text,
    form,
    plural: form === 'people' && lowerAt(s, at).endsWith('s'),
    ...(best.area && { area: true }),
    ...(best.ambiguous && { ambiguous: true }),
    ...(best.state && best.type !== 'State' && { states: [] }),
  });
}

/** Behind a word that a place takes. */
export const located = (s: Sentence, from: number): boolean =>
  /^(in|at|to|from|near|outside|inside|for)$/.test(lowerAt(s, from - 1));
