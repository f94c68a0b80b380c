import { lowerAt, type Phrase, type Sentence } from '../phrases/index.ts';
import type { Clause } from './clause.ts';
import { stands } from './making.ts';
import { leadsTo, nounBefore, phraseAt, startsWith } from './modality-words.ts';

/** Of somebody who was absent or unable, whatever is named beside it did not happen either. */
const DUE = /^(due|expected|absent|unable)/;

/** A happening that a noun names, by its adjective, by the verb that it stands with, by the noun that it hangs on. */
export function nounDoubted(s: Sentence, c: Clause, verbs: readonly Clause[]): string | undefined {
  const p = c.noun as Phrase;
  const { modality } = s.lexicon;
  for (let k = p.head - 1; k >= Math.max(p.from, p.head - 4); k--)
    if (modality.planned_modifiers.has(lowerAt(s, k))) return lowerAt(s, k);
  const idiom = startsWith(s, p.head, modality.no_happenings);
  if (idiom) return idiom;
  const parent = c.parent;
  // "met his match": no game.
  if (c.lemma === 'match' && parent?.lemma === 'meet' && parent.objects.includes(p)) return 'met his match';
  const start = leftEdge(s, p);
  const short = /^(a|an|any)$/.test(p.determiner ?? '') ? leadsTo(s, start, modality.short_of) : undefined;
  if (short) return short;
  const hung = nounBefore(s, start, /^(for|of|to|about|on)$/);
  if (hung && hung !== lowerAt(s, p.head)) return hung;
  // "was on the cards but never came": each verb that says of it whether it took place.
  for (const verb of verbs) {
    const told = verb.objects[0] === p && verb.passive ? p : verb.subject;
    if (told !== p) continue;
    const came = /^negated/.test(verb.unreal ?? '') && phraseAt(s, verb.at, verb.lemma, modality.occurs);
    const still = verb.copula || /^(remain|stay|lie|sit)$/.test(verb.lemma);
    const why = came ? `no ${came}` : still ? startsWith(s, after(s, verb.at), modality.pending) : undefined;
    if (why) return why;
  }
  if (!parent || !c.role || parent.by === 'noun') return undefined;
  return around(s, c, parent, c.role) ?? (parent.unreal && DUE.test(parent.unreal) ? parent.unreal : undefined);
}

/** What the verb that a happening stands with says of it: "cancelled a meeting", "the visit fell through", "called for talks". */
function around(s: Sentence, c: Clause, parent: Clause, { as, preposition }: NonNullable<Clause['role']>): string | undefined {
  const { modality } = s.lexicon;
  if (as === 'post') {
    if (preposition === 'for' && modality.sought_for.has(parent.lemma)) return `${parent.lemma} for`;
    const near = parent.at >= 0 && leftEdge(s, c.noun!) - parent.at <= 3;
    return near && modality.planned.has(`${parent.lemma} ${preposition}`) ? `${parent.lemma} ${preposition}` : undefined;
  }
  // "did not answer the letter", "the talks did not succeed": there was a letter, there were talks.
  const occurs = phraseAt(s, parent.at, parent.lemma, modality.occurs) !== undefined;
  const there =
    parent.unreal === 'negated' &&
    (c.answered || stands(c.noun, parent) || (as === 'subject' && !occurs && !parent.copula && c.noun?.sort !== 'visit'));
  if (parent.unreal && !there) return parent.unreal;
  if (as === 'subject') return phraseAt(s, parent.at, parent.lemma, modality.failed);
  if (parent.at < 0 || modality.held.has(parent.lemma)) return undefined;
  if (c.noun!.kind === 'Agreement' && parent.lemma === 'agree') return undefined;
  const hit = phraseAt(s, parent.at, parent.lemma, modality.negated) ?? phraseAt(s, parent.at, parent.lemma, modality.planned);
  if (modality.spoken_of.has(parent.lemma)) return parent.passive ? undefined : parent.lemma;
  return hit;
}

/** Past "still" and "as yet" behind a verb. */
const after = (s: Sentence, at: number): number => (/^(still|yet|even)$/.test(lowerAt(s, at + 1)) ? at + 2 : at + 1);

const leftEdge = (s: Sentence, p: Phrase): number => {
  let k = p.from;
  while (k > 0 && /^(DET|ADJ|NUM)$/.test(s.tokens[k - 1]!.pos)) k--;
  return k;
};
