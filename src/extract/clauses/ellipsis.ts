import type { Sentence } from '../phrases/index.ts';
import type { Clause } from './clause.ts';

/** "…, as did Stalin": the verb that "do" stands for is that of the clause before, with its objects and places. */
export function ellipsis(s: Sentence, c: Clause, i: number, all: readonly Clause[]): Clause {
  const [who] = c.objects;
  const before = all[i - 1];
  if (c.lemma !== 'do' || !who || c.objects.length !== 1 || !before || !/^(as|so)$/.test(s.tokens[c.at - 1]?.lower ?? ''))
    return c;
  const told = all.slice(0, i).find((other) => other.kind === 'main' && other.lemma !== '') ?? before;
  return { ...told, at: told.at, subject: who, ...(told.passive && { subject: who, passive: false }) };
}
