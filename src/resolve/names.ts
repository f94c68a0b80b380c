import type { Token } from '../language/index.ts';
import { type Known, loadLexicon } from '../lexicon/index.ts';
import { slug } from '../model/index.ts';

const keys = new Map<string, string>();

/** What two spellings of one name have in common: marks, case, hyphens and articles do not count. */
export function nameKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    if (keys.size > 50_000) keys.clear();
    key = slug(name)
      .replace(/(^|-)the(?=-)/g, '')
      .replace(/^-/, '');
    keys.set(name, key);
  }
  return key;
}

/**
 * Whether the lexicon knows the whole name as one of that type, so that it means the same wherever it is read.
 * @param canonical only by its full name, not by a short form
 */
export function isKnown(type: string, name: string, canonical = false): boolean {
  return known(name).some(
    (each) => each.type === type && !/capital|government/.test(each.form) && (!canonical || each.name === name),
  );
}

/** The state of that name, adjective or people, by its canonical name; a capital or a palace is none here. */
export function stateNamed(text: string): string | undefined {
  return known(text).find((each) => each.type === 'State' && !/capital|government/.test(each.form))?.name;
}

/** What the lexicon knows under a whole name. */
export function known(name: string): readonly Known[] {
  const tokens = name.split(' ').map((text) => ({ text }));
  const hit = loadLexicon().known.at(tokens as Token[], 0, (token) => token.text);
  return hit?.to === tokens.length ? hit.values : [];
}

/** Sorts strings by their code units, the same on every machine. */
export const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted, each once. */
export const sorted = (texts: Iterable<string>): string[] => [...new Set(texts)].sort(ascending);
