import type { Clause } from '../clauses/index.ts';
import type { Reader } from '../entities/index.ts';
import { membersOf, type Phrase } from '../phrases/index.ts';

/** Notes what each noun is said to be, before anything is looked up: "the gift was a clock", "among the presents was a clock", "a clock, the gift". */
export function noteEquals(reader: Reader, phrases: readonly Phrase[], clauses: readonly Clause[]): void {
  const { equals } = reader.grammar;
  const note = (p: Phrase, others: readonly Phrase[]): void => {
    const more = others.filter((other) => other !== p);
    if (more.length > 0) equals.set(p, [...(equals.get(p) ?? []), ...more]);
  };
  for (const p of phrases) {
    note(p, p.appositions);
    for (const apposition of p.appositions) note(apposition, [p]);
  }
  for (const c of clauses) {
    const alike = c.copula || /^(include|comprise|number|contain|become|prove)$/.test(c.lemma);
    if (c.by === 'noun' || c.unreal || !alike) continue;
    for (const p of c.subject ? membersOf(c.subject) : []) note(p, c.objects);
    if (c.subject) for (const p of c.objects.flatMap(membersOf)) note(p, [c.subject]);
    for (const { preposition, object } of c.posts)
      if (/^(among|amongst|amid)$/.test(preposition)) note(object, c.subject ? [c.subject] : c.objects);
  }
}
