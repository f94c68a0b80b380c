import { lowerAt, type Sentence } from './sentence.ts';

/** What a name before them makes a place: "the Darien jungle", "the Torkham crossing", "the Atlantic provinces". */
const LANDS =
  /^(river|lake|harbour|harbor|checkpoint|crossing|forest|jungle|desert|steppe|marsh|delta|basin|plain|plateau|gorge|valley|hill|mountain|highland|lowland|island|archipelago|district|region|sub-region|subregion|province|territory|peninsula|border|frontier|canal|strait|roadstead|anchorage)$/;

/** "the Black Sea resort of Pitsunda": the name is still to come. */
const SETTLEMENTS = /^(city|town|village|port|resort|harbour|harbor|island|isle|suburb|fortress|spa)$/;

/**
 * Whether a noun makes a place of the name before it: "Herat airport".
 * @param known whether the lexicon knows that name
 * @param to the token behind the noun
 */
export function namesPlace(s: Sentence, word: string, known: boolean, to: number): boolean {
  if (known && SETTLEMENTS.test(word) && lowerAt(s, to) === 'of' && s.tokens[to + 1]?.capital) return false;
  return s.lexicon.venues.has(word) || LANDS.test(word);
}

/** "the German bank of the river": no bank that lends. */
export const riverside = (s: Sentence, at: number): boolean =>
  s.tokens[at]!.text === 'bank' && lowerAt(s, at + 1) === 'of' && lowerAt(s, at + 2) === 'the';
