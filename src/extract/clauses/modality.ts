import { membersOf, type Phrase, type Sentence, type VerbGroup } from '../phrases/index.ts';
import type { Clause } from './clause.ts';

/** Why the clause of a verb is not said to have happened; undefined when it is. */
export function unrealVerb(verb: VerbGroup, subject: Phrase | undefined): string | undefined {
  if (verb.negated) return 'negated';
  if (verb.modal && verb.modal !== 'can') return verb.modal === 'to' ? 'planned' : verb.modal;
  if (subject && membersOf(subject).some((p) => /^(no|nobody|neither|none|few)$/.test(p.determiner ?? p.lemma)))
    return 'negated subject';
  return undefined;
}

/** Why an infinitive that hangs on a clause is not said to have happened: "hoped to see"; undefined when it is: "managed to see", "flew to Oslo to see". */
export function governs({ lexicon: { modality } }: Sentence, parent: Clause, beside: Phrase | undefined): string | undefined {
  if (parent.lemma === '') return undefined;
  if ((modality.happened.has(parent.lemma) || modality.motion.has(parent.lemma)) && !parent.unreal) return undefined;
  if (parent.passive && !parent.unreal && modality.conduct.has(parent.lemma)) return undefined;
  if (parent.copula || /^(become|remain)$/.test(parent.lemma))
    return beside && /^(first|last|only)$/.test(beside.lemma) ? undefined : beside?.determiner === 'the' ? undefined : 'planned';
  return 'purpose';
}
