import { membersOf, type Phrase, phrase } from '../phrases/index.ts';
import type { Clause } from './clause.ts';

/** Those of whom someone is said to be one: "was among those received". */
export const among = (c: Clause): Phrase | undefined => c.posts.find((post) => post.preposition === 'among')?.object;

/** "Lund, together with Berg, called on", "Lund, accompanied by Berg, met": the companion does it, too. */
export function alongside(clauses: Clause[]): void {
  for (const c of clauses) {
    const { subject } = c;
    if (!subject || c.passive || c.by !== 'verb') continue;
    const beside = c.posts.filter(
      (post) => /^(together|along) with$/.test(post.preposition) && post.object.from < c.at && post.object.from > subject.from,
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

const named = (p: Phrase): boolean => /^(name|Person|State|Organization)$/.test(p.kind);
