import type { DateMention, Token } from '../../language/index.ts';
import type { Lexicon } from '../../lexicon/index.ts';

/** A sentence under analysis: its tokens, the dates in it, and the words the analysis knows. */
export interface Sentence {
  tokens: readonly Token[];
  /** First token of each date expression. */
  dates: ReadonlyMap<number, DateMention>;
  lexicon: Lexicon;
  /** Surnames of those whom the file names in full. */
  surnames?: ReadonlySet<string>;
}

export const lowerAt = (s: Sentence, i: number): string => s.tokens[i]?.lower ?? '';
export const textAt = (s: Sentence, i: number): string => s.tokens[i]?.text ?? '';

/** The words from token `from` to `to` as they stand in the statement. */
export function wordsOf(s: Sentence, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i++) out += (i > from && s.tokens[i]!.spaced ? ' ' : '') + s.tokens[i]!.text;
  return out;
}

/** The singular of a noun, lower case: a guess by its ending. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (/(ss|us|is|news|series|headquarters|talks)$/.test(word) || word.length < 4) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    wives: 'wife',
    people: 'person',
    knives: 'knife',
    chairmen: 'chairman',
    spokesmen: 'spokesman',
    statesmen: 'statesman',
    wolves: 'wolf',
    geese: 'goose',
    mice: 'mouse',
    feet: 'foot',
    emeriti: 'emeritus',
  }),
);
