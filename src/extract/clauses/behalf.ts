import { membersOf, type Phrase } from '../phrases/index.ts';
import type { Clause } from './clause.ts';

/** Verbs of who makes or joins an agreement. */
const SIGNING = new Set(
  'sign conclude initial ink seal countersign co-sign cosign subscribe ratify put affix set append add place make reach enter come agree strike adopt issue'.split(
    ' ',
  ),
);

/**
 * "Chad, represented by Ivo Horn, concluded a treaty": Horn signs for Chad. "Signing for Chad, Horn concluded it", "Representing Chad,
 * Horn signed": for whom one signs may stand in a clause beside.
 */
export function onBehalf(clauses: Clause[]): void {
  for (const c of clauses) {
    if (c.by !== 'verb' || !SIGNING.has(c.lemma)) continue;
    for (const beside of clauses) {
      if (beside === c || beside.by !== 'verb' || beside.kind === 'main') continue;
      if (beside.lemma === 'represent' && beside.passive) {
        const [side] = beside.objects;
        if (beside.subject && side && side === c.subject && membersOf(side).every(isBody)) {
          c.subject = beside.subject;
          c.posts.push({ preposition: 'for', object: side });
        }
      } else if (c.subject && beside.subject === c.subject) {
        const whom =
          beside.lemma === 'represent'
            ? beside.objects
            : /^(sign|act|speak|stand in|appear|deputise)$/.test(beside.lemma) && beside.objects.length === 0
              ? beside.posts.filter((post) => /^(for|on behalf of)$/.test(post.preposition)).map((post) => post.object)
              : [];
        for (const object of whom) if (membersOf(object).every(isBody)) c.posts.push({ preposition: 'for', object });
      }
    }
  }
}

const isBody = (p: Phrase): boolean => /^(State|Organization|Place)$/.test(p.kind);
