import { membersOf, type Phrase } from '../phrases/index.ts';
import type { Clause } from './clause.ts';

/**
 * "Chad was among the states that signed the pact", "Mora was the diplomat who signed it": what is said of the description
 * is said of the one it describes; where that is denied, so is the rest.
 */
export function identify(clauses: Clause[]): Clause[] {
  for (const c of clauses) {
    // "Among those who came | was Lund"
    const [last] = c.objects;
    const one = c.subject ?? (c.objects.length === 1 && last?.name ? last : undefined);
    if (!c.copula || !one || one.kind === 'pronoun') continue;
    for (const described of descriptions(c))
      for (const inner of clauses) {
        if (inner === c || inner.subject !== described || !/^(relative|participle|infinitive)$/.test(inner.kind)) continue;
        inner.subject = one;
        if (c.unreal) inner.unreal ??= c.unreal;
      }
  }
  return clauses;
}

function descriptions(c: Clause): Phrase[] {
  const among = c.posts.filter((post) => /^(among|amongst)$/.test(post.preposition)).map((post) => post.object);
  const one = c.objects.flatMap((object) => [
    object,
    ...(object.lemma === 'one' ? object.posts.filter((post) => post.preposition === 'of').map((post) => post.object) : []),
  ]);
  return [...among, ...one].flatMap(membersOf).filter((p) => p.name === undefined && /^(thing|pronoun|office)$/.test(p.kind));
}
