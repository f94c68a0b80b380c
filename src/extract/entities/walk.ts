import type { Phrase, Unit } from '../phrases/index.ts';

/** Every phrase of a sentence, the inner ones after the outer, in the order of the text. */
export function phrasesOf(units: readonly Unit[]): Phrase[] {
  const out: Phrase[] = [];
  const seen = new Set<Phrase>();
  const visit = (p: Phrase): void => {
    if (seen.has(p)) return;
    seen.add(p);
    out.push(p);
    for (const member of p.members) visit(member);
    if (p.possessor) visit(p.possessor);
    for (const modifier of p.modifiers) visit(modifier);
    for (const apposition of p.appositions) visit(apposition);
    for (const post of p.posts) visit(post.object);
  };
  for (const unit of units) if (unit.is === 'noun') visit(unit.phrase);
  return out;
}
