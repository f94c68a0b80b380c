import { membersOf, type Phrase, type Sentence, type VerbGroup } from '../phrases/index.ts';
import type { Clause } from './clause.ts';

/** Why the clause of a verb is not said to have happened; undefined when it is. */
export function unrealVerb(verb: VerbGroup, subject: Phrase | undefined): string | undefined {
  if (verb.negated) return 'negated';
  if (verb.modal && verb.modal !== 'can') return verb.modal === 'to' ? 'planned' : verb.modal;
  if (subject && membersOf(subject).some((p) => /^(no|nobody|nothing|neither|none|few)$/.test(p.determiner ?? p.lemma)))
    return 'negated subject';
  return undefined;
}

/** Why an infinitive that hangs on a clause is not said to have happened: "hoped to see"; undefined when it is: "managed to see", "flew to Oslo to see". */
export function governs(s: Sentence, parent: Clause, beside: Phrase | undefined, verb: VerbGroup): string | undefined {
  const { modality } = s.lexicon;
  if (parent.lemma === '') return undefined;
  // "was dared to write"
  if (parent.passive && parent.lemma === 'dare') return 'planned';
  if ((modality.happened.has(parent.lemma) || modality.motion.has(parent.lemma)) && !parent.unreal) return undefined;
  if (parent.passive && !parent.unreal && (modality.conduct.has(parent.lemma) || modality.made_to.has(parent.lemma)))
    return undefined;
  // "persuaded him to sign": he signed. "is known to have met": the perfect is a fact.
  if (!parent.unreal && modality.made_to.has(parent.lemma) && beside && parent.objects.includes(beside)) return undefined;
  if (!parent.unreal && modality.known.has(parent.lemma) && s.tokens[verb.from + 1]?.lower === 'have') return undefined;
  if (parent.copula || /^(become|remain)$/.test(parent.lemma))
    return beside && /^(first|last|only)$/.test(beside.lemma)
      ? undefined
      : beside?.determiner === 'the' && !rated(s, beside)
        ? undefined
        : 'planned';
  return 'purpose';
}

/** What a gerund or participle takes over from the clause around it that did not happen. */
export function fromAbove(parent: Clause, preposition: string | undefined, comma: boolean, verb: VerbGroup): string | undefined {
  // "could boast of having dined with him": that was before.
  if (verb.from < verb.main && preposition) return undefined;
  if (!/^negated/.test(parent.unreal ?? '')) return parent.unreal;
  // "did not leave before meeting him", "did not stay, meeting only him": it is not the meeting that is denied.
  if (/^(before|after|since|until|on|upon|while|when|despite|from)$/.test(preposition ?? '') || comma) return undefined;
  // "could not help meeting him", "never forgot meeting him".
  return REPEATED.test(parent.lemma) ? undefined : parent.unreal;
}

/** Verbs that, denied, say that what hangs on them did happen: "did not fail to see him". */
export const notDone = ({ lexicon: { modality } }: Sentence, c: Clause): boolean =>
  modality.negated.has(c.lemma) || /^(forget|hesitate|help|escape|lose)$/.test(c.lemma);

const REPEATED = /^(forget|help|avoid|resist|escape|regret|miss|refuse|prevent|stop|keep|evade|mind|tire|cease)$/;

/** "was the wrong man to see him", "the obvious choice to lead it": whether he did is not said. */
const rated = (s: Sentence, p: Phrase): boolean =>
  s.tokens
    .slice(p.from, p.head)
    .some(({ lower }) => /^(wrong|right|obvious|natural|ideal|perfect|best|unlikely|likely|proper)$/.test(lower));
