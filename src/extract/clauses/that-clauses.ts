import { lowerAt, type Sentence } from '../phrases/index.ts';
import type { Clause } from './clause.ts';
import { predicate, startsWith } from './modality-words.ts';

const PROOF = /^(evidence|proof|trace|sign|hint|record|indication|suggestion|question|mention|word)$/;
/** What there may be that something happened, when nobody has seen it. */
const UNHELD = /^(reports|story|stories|whispers|talk|hope|hopes|proposal|proposals|plan|threat|chance|danger)$/;
const WRONGLY = /^(wrongly|falsely|mistakenly|erroneously|incorrectly|untruthfully|prematurely)$/;

/** "not a shred of evidence", "little evidence", "never any question". */
function unproved(s: Sentence, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++)
    if (/^(not|n't|never|no|little|scant|hardly|scarcely|insufficient)$/.test(lowerAt(s, k))) return true;
  return false;
}

/** "refused the ring that Lund had sent him": what is not taken is not given. */
const spurned = (c: Clause): boolean =>
  c.kind === 'relative' &&
  /^(give|send|offer|present|bring|award|confer|bestow)$/.test(c.lemma) &&
  /^(refuse|decline|reject|spurn|scorn|disdain)$/.test(c.parent?.lemma ?? '') &&
  c.objects.some((p) => c.parent!.objects.includes(p));

/** A clause that is denied, doubted or only rumoured: "denied that …", "rumours that …", "it is not true that …". */
export function taken(s: Sentence, c: Clause): string | undefined {
  if (spurned(c)) return 'refused';
  if (c.kind !== 'subordinate' && c.kind !== 'relative') return undefined;
  const start = Math.min(c.subject?.from ?? c.at, c.objects[0] && c.passive ? c.objects[0].from : c.at, c.at);
  const { modality } = s.lexicon;
  const that = lowerAt(s, start - 1) === 'that' ? start - 1 : start;
  if (that === start) return undefined;
  const governor = s.tokens[that - 1];
  if (!governor) return undefined;
  const amount = lowerAt(s, that - 2);
  // "there is little doubt that he met her", "no denying that".
  const sure =
    /^(no|little|beyond|without|small)$/.test(amount) && /^(doubt|denying|gainsaying|disputing|hiding)$/.test(governor.lower);
  if (sure) return undefined;
  // "there is no evidence that", "not a shred of evidence that", "word that he had met her proved false"
  if (amount === 'no') return `no ${governor.lower}`;
  if (PROOF.test(governor.lower) && c.parent?.copula && unproved(s, c.parent.at, that - 1)) return `no ${governor.lower}`;
  if (c.kind === 'subordinate' || c.kind === 'relative')
    for (let k = c.at + 1; k < s.tokens.length; k++)
      if (modality.untrue.has(lowerAt(s, k)) && predicated(s, k)) return lowerAt(s, k);
  if (modality.doubtful_nouns.has(governor.lemma.toLowerCase().replace(/s$/, ''))) return governor.lower;
  if (governor.lower === 'spread' && modality.doubtful_nouns.has(s.tokens[that - 2]?.lemma ?? '')) return 'spread';
  // "there were reports that he had fled", "there was some hope that"
  const near = [2, 3, 4, 5].map((n) => lowerAt(s, that - n));
  if (/^(unconfirmed|false|conflicting|wild|garbled)$/.test(near[0]!) && /^(reports?|stor(y|ies))$/.test(governor.lower))
    return governor.lower;
  if (UNHELD.test(governor.lower) && near.includes('there')) return governor.lower;
  if (c.kind !== 'subordinate') return undefined;
  const parent = c.parent;
  if (!parent || parent.at < 0 || that - parent.at > 5) return undefined;
  // "a rumour spread that", "wrongly reported that", "was thought impossible that"
  if (parent.subject && modality.doubtful_nouns.has(parent.subject.lemma)) return parent.subject.lemma;
  if (WRONGLY.test(lowerAt(s, parent.at - 1)) || WRONGLY.test(lowerAt(s, parent.at + 1))) return 'wrongly';
  if (modality.improbable.has(lowerAt(s, parent.at + 1))) return lowerAt(s, parent.at + 1);
  if (parent.copula && startsWith(s, parent.at + 1, modality.pending)) return 'pending';
  if (modality.doubting.has(parent.lemma) && !parent.unreal) return parent.lemma;
  // "nothing suggests that he met her", "it would be wrong to say that": what is not maintained.
  if (parent.unreal && modality.maintaining.has(parent.lemma)) return parent.unreal;
  if (!parent.copula) return undefined;
  const [word] = predicate(s, parent);
  if (modality.improbable.has(word)) return word;
  if (/^(not|n't|never|hardly)$/.test(lowerAt(s, parent.at + 1))) return 'negated';
  return undefined;
}

/** "turned out to be | false", "was | untrue". */
function predicated(s: Sentence, k: number): boolean {
  for (let i = k - 1; i >= k - 3; i--)
    if (/^(be|is|was|are|were|been|prove|proved|proven|turned)$/.test(lowerAt(s, i))) return true;
  return false;
}
