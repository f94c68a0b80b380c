import type { Known } from '../../lexicon/index.ts';
import type { Sentence } from './sentence.ts';

/** What the lexicon knows by the name at token `i`: the longest match, every meaning. */
export function knownAt(s: Sentence, i: number): { to: number; values: Known[] } | undefined {
  if (i >= s.tokens.length) return undefined;
  return s.lexicon.known.at(s.tokens, i, (token) => token.text) ?? pairAt(s, i);
}

/** "Russian-Korean", "Franco-German": the adjectives of two states in one word. */
function pairAt(s: Sentence, i: number): { to: number; values: Known[] } | undefined {
  const token = s.tokens[i];
  if (!token?.capital || !/^\p{Lu}[\p{L}.]+[-–]\p{Lu}[\p{L}.]+$/u.test(token.text)) return undefined;
  const values = token.text.split(/[-–]/).map((text) => {
    const at = s.lexicon.known.at([{ ...token, text: PREFIXES.get(text) ?? text }], 0, (each) => each.text);
    return at?.values.find((value) => value.type === 'State' && value.form !== 'capital');
  });
  const states = values.filter((value) => value !== undefined);
  return states.length > 0 ? { to: i + 1, values: states.map((value) => ({ ...value, form: 'pair' })) } : undefined;
}

const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Anglo: 'British',
    Franco: 'French',
    Sino: 'Chinese',
    Russo: 'Russian',
    Indo: 'Indian',
    Italo: 'Italian',
    Austro: 'Austrian',
    Greco: 'Greek',
    Americano: 'American',
  }),
);
