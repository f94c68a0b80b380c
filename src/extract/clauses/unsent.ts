import { lowerAt, type Phrase, type Sentence } from '../phrases/index.ts';
import type { Clause } from './clause.ts';

const WRITES = /^(write|draft|compose|pen|dictate|address|scribble|scrawl|type)$/;
const SENDS = /^(send|post|mail|dispatch|despatch|deliver|forward|hand|transmit)$/;
/** What is done to a letter that then goes nowhere: "tore it up". */
const DESTROYS = /^(tear|burn|rip|shred|crumple)$/;

/** Whether what a clause writes was never sent: "the letter that she wrote to him was never posted", "wrote to him and tore it up". */
export function unsent(s: Sentence, c: Clause, verbs: readonly Clause[]): string | undefined {
  if (!WRITES.test(c.lemma) || c.unreal) return undefined;
  for (const other of verbs) {
    if (other === c || Math.abs(other.at - c.at) > 24) continue;
    const kept = /^negated/.test(other.unreal ?? '') && SENDS.test(other.lemma);
    const gone = !other.unreal && DESTROYS.test(other.lemma) && other.at > c.at;
    if ((kept || gone) && other.objects.some((p) => letter(s, p, c))) return 'unsent';
  }
  return undefined;
}

/** What the clause writes, by its noun or by a pronoun behind it. */
const letter = (s: Sentence, p: Phrase, c: Clause): boolean =>
  c.objects.includes(p) || (p.from > c.at && (/^(it|them)$/.test(lowerAt(s, p.head)) || s.lexicon.letters.has(p.lemma)));
