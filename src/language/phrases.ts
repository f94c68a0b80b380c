import type { Token } from './tokens.ts';

/** A table of phrases, looked up at a token: the longest phrase that begins there wins. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { words: string[]; value: T }[]>();

  /**
   * @param phrase words separated by spaces, spelled as in the text; "-" inside a word and "'s" as tokens see them
   * @param value what the phrase means; a phrase may be added with several values
   */
  add(phrase: string, value: T): void {
    const words = phraseWords(phrase);
    const first = words[0];
    if (first === undefined) return;
    const list = this.#byFirst.get(first);
    if (list) list.push({ words, value });
    else this.#byFirst.set(first, [{ words, value }]);
  }

  /** Sorts longest first; call once after the last `add`. */
  seal(): this {
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
    return this;
  }

  /** The values of the longest phrase at token `i`, comparing `key(token)`; undefined past the last token. */
  at(tokens: readonly Token[], i: number, key: (token: Token) => string): { to: number; values: T[] } | undefined {
    const first = tokens[i];
    const list = first && this.#byFirst.get(key(first));
    if (!list) return undefined;
    let length = 0;
    const values: T[] = [];
    for (const { words, value } of list) {
      if (length > 0 && words.length < length) break;
      if (!fits(words, tokens, i, key)) continue;
      length = words.length;
      values.push(value);
    }
    return length > 0 ? { to: i + length, values } : undefined;
  }
}

function fits(words: string[], tokens: readonly Token[], i: number, key: (token: Token) => string): boolean {
  if (i + words.length > tokens.length) return false;
  for (let k = 1; k < words.length; k++) if (key(tokens[i + k]!) !== words[k]) return false;
  return true;
}

/** Splits a phrase the way the tokeniser splits text. */
export function phraseWords(phrase: string): string[] {
  return phrase
    .replace(/[’‘]/g, "'")
    .replace(/('s)\b/g, ' $1')
    .replace(/(?<=s)'(?=\s|$)/g, " '")
    .replace(/([,–—()]|\+$)/g, ' $1 ')
    .split(/\s+/)
    .filter(Boolean);
}
