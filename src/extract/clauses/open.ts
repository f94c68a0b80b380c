import { membersOf, type Phrase, type VerbGroup } from '../phrases/index.ts';
import type { Clause } from './clause.ts';

/** A clause while it is being read. */
export interface Open {
  clause: Clause;
  /** Grammatical subject, before voice is known. */
  surface?: Phrase;
  verb?: VerbGroup;
  conditional: boolean;
  closes?: boolean;
}

/** Puts the parts where voice says they belong. */
export function finish(open: Open): Clause {
  const made = open.clause;
  const fronted = /^(participle|infinitive)$/.test(made.kind) && !open.surface && made.parent;
  const surface = open.surface ?? (fronted ? subjectLater(made.parent!) : undefined);
  if (made.passive) {
    if (surface) made.objects.unshift(surface);
    const by = made.posts.filter((post) => post.preposition === 'by').map((post) => post.object);
    // "had a banquet laid on for Lund", "had his greetings conveyed": whoever has it done does it.
    if (by.length === 0 && made.kind === 'participle' && made.parent?.lemma === 'have' && !made.parent.passive)
      if (surface && made.parent.objects.includes(surface) && made.parent.subject) made.subject = made.parent.subject;
    if (by.length > 0) made.subject = by.length === 1 ? by[0]! : { ...by[0]!, plural: true, members: by.flatMap(membersOf) };
  } else if (surface) made.subject = surface;
  return made;
}

/** The subject of a fronted participle is that of its main clause, which was read after it. */
function subjectLater(parent: Clause): Phrase | undefined {
  // "Seated beside Lund was Berg".
  if (parent.passive || (parent.copula && !parent.subject)) return parent.objects[0];
  return parent.subject;
}
