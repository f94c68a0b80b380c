import { membersOf, type Phrase, phrase, type Sentence } from '../phrases/index.ts';
import type { Clause } from './clause.ts';

/** Those of whom someone is said to be one: "was among those received". */
export const among = (c: Clause): Phrase | undefined => c.posts.find((post) => post.preposition === 'among')?.object;

/**
 * "Lund, together with Berg, called on", "Lund, accompanied by Berg, met", "Chad, like Niger, signed": the companion does it, too;
 * and so did whoever was followed or joined "in signing" it.
 */
export function alongside(s: Sentence, clauses: Clause[]): void {
  for (const c of clauses) led(s, c);
  for (const c of clauses) {
    const { subject } = c;
    if (!subject || c.passive || c.by !== 'verb') continue;
    const beside = c.posts.filter(
      ({ preposition, object }) =>
        object.from < c.at &&
        ((/^(together|along) with$/.test(preposition) && object.from > subject.from) ||
          (preposition === 'like' && !c.unreal && !c.copula)),
    );
    const escorts = clauses.filter(
      (other) =>
        other.lemma === 'accompany' &&
        other.passive &&
        other.at < c.at &&
        other !== c &&
        other.objects[0] === subject &&
        other.subject,
    );
    const companions = [...beside.map((post) => post.object), ...escorts.map((other) => other.subject!)].filter((p) =>
      membersOf(p).every(named),
    );
    if (companions.length === 0) continue;
    c.posts = c.posts.filter((post) => !beside.includes(post));
    const members = [subject, ...companions].flatMap(membersOf);
    c.subject = phrase(subject.kind, subject.from, subject.to, subject.head, subject.lemma, { plural: true, members });
  }
}

/** "Chad followed Niger in signing", "Chad joined Niger in ratifying the pact". */
function led(s: Sentence, c: Clause): void {
  const { parent, subject } = c;
  if (!parent || !subject || !/^(follow|join|precede)$/.test(parent.lemma) || parent.unreal || parent.passive) return;
  if (c.kind !== 'participle' || s.tokens[c.at - 1]?.lower !== 'in' || parent.subject !== subject) return;
  const others = parent.objects.flatMap(membersOf).filter(named);
  if (others.length === 0) return;
  const members = [...membersOf(subject), ...others];
  c.subject = phrase(subject.kind, subject.from, subject.to, subject.head, subject.lemma, { plural: true, members });
}

const named = (p: Phrase): boolean => /^(name|Person|State|Organization)$/.test(p.kind);
