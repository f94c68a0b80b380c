import { lowerAt, type Sentence } from '../phrases/index.ts';
import type { Clause } from './clause.ts';

/** "plans to visit", "plans for X to visit", "hopes of visiting": the noun that the clause hangs on. */
export function nounBefore(s: Sentence, from: number, link: RegExp, c?: Clause): string | undefined {
  const { planned_nouns: planned } = s.lexicon.modality;
  const direct = s.tokens[from - 1];
  if (direct && planned.has(direct.lemma) && direct.pos === 'NOUN') return direct.lower;
  if (direct && link.test(direct.lower) && planned.has(s.tokens[from - 2]?.lemma ?? '')) return s.tokens[from - 2]!.lower;
  // "plans | for Lund | to visit"
  const start = c?.subject?.from;
  if (start !== undefined && start < from && link.test(lowerAt(s, start - 1)) && planned.has(s.tokens[start - 2]?.lemma ?? ''))
    return s.tokens[start - 2]!.lower;
  return undefined;
}

/** The entry that the verb at `at` makes, alone or with the words after it. */
export function phraseAt(s: Sentence, at: number, lemma: string, set: ReadonlySet<string>): string | undefined {
  const one = lowerAt(s, at + 1);
  const two = lowerAt(s, at + 2);
  return [`${lemma} ${one} ${two}`, `${lemma} ${one}`, lemma].find((key) => set.has(key));
}

/** The row of words of `set` that ends right before `at`: "on the point of | signing", "far from | meeting". */
export function leadsTo(s: Sentence, at: number, set: ReadonlySet<string>): string | undefined {
  let words = '';
  for (let k = at - 1; k >= Math.max(0, at - 5); k--) {
    words = words ? `${lowerAt(s, k)} ${words}` : lowerAt(s, k);
    if (set.has(words)) return words;
  }
  return undefined;
}

/** The row of words of `set` that begins at `at`: "on the cards", "of minds". */
export function startsWith(s: Sentence, at: number, set: ReadonlySet<string>): string | undefined {
  let words = '';
  for (let k = at; k < Math.min(s.tokens.length, at + 5); k++) {
    words = words ? `${words} ${lowerAt(s, k)}` : lowerAt(s, k);
    if (set.has(words)) return words;
  }
  return undefined;
}

/** The adjective or participle after "is", and where it stands. */
export function predicate(s: Sentence, c: Clause): [string, number] {
  let k = c.at + 1;
  while (s.tokens[k]?.pos === 'ADV' && !s.lexicon.modality.planned_adjectives.has(lowerAt(s, k))) k++;
  return [lowerAt(s, k), k];
}
