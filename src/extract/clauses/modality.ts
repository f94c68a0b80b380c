import { membersOf, type Phrase, type VerbGroup } from '../phrases/index.ts';
import type { Clause } from './clause.ts';

/** Verbs and adjectives whose infinitive or clause is not said to have happened. */
const PLANNED = new Set(
  'plan intend agree expect schedule hope promise want wish offer propose invite ask urge decline refuse fail threaten seek try attempt aim decide prepare mean undertake vow pledge swear consent volunteer need forget prefer like love be due set go commit bind oblige call arrange request claim pretend beg persuade allow enable authorize forbid empower let bring have'.split(
    ' ',
  ),
);
const HAPPENED = new Set(
  'manage come happen help go begin continue use get cause prove serve dare live pause stop wait remain stay join gather assemble'.split(
    ' ',
  ),
);

/** Who is said to have travelled to meet someone is taken to have met them: "flew to Oslo to see Lund". */
const MOTION = new Set(
  'go travel fly drive walk ride sail cross hurry rush hasten head journey return step slip make cut break interrupt turn take land arrive reach'.split(
    ' ',
  ),
);

/** Who was ushered in to see someone saw them. */
const CONDUCT = new Set(
  'usher show bring take drive fly escort admit conduct lead carry allow permit privilege honour honor enable'.split(' '),
);

/** Why the clause of a verb is not said to have happened; undefined when it is. */
export function unrealVerb(verb: VerbGroup, subject: Phrase | undefined): string | undefined {
  if (verb.negated) return 'negated';
  if (verb.modal && verb.modal !== 'can') return verb.modal === 'to' ? 'planned' : verb.modal;
  if (subject && membersOf(subject).some((p) => /^(no|nobody|neither|none|few)$/.test(p.determiner ?? p.lemma)))
    return 'negated subject';
  return undefined;
}

/** Why an infinitive that hangs on a clause is not said to have happened. */
export function governs(parent: Clause, beside: Phrase | undefined): string | undefined {
  if (parent.lemma === '') return undefined;
  if ((HAPPENED.has(parent.lemma) || MOTION.has(parent.lemma)) && !parent.unreal) return undefined;
  if (parent.passive && !parent.unreal && CONDUCT.has(parent.lemma)) return undefined;
  if (parent.copula || /^(become|remain)$/.test(parent.lemma))
    return beside && /^(first|last|only)$/.test(beside.lemma) ? undefined : beside?.determiner === 'the' ? undefined : 'planned';
  if (PLANNED.has(parent.lemma)) return 'planned';
  return 'purpose';
}
