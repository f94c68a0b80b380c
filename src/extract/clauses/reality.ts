import { lowerAt, type Phrase, type Sentence } from '../phrases/index.ts';
import type { Clause } from './clause.ts';
import { OCCUR } from './nominal.ts';

/**
 * What the words around a clause say of whether it happened, once all clauses of the sentence are known: sets or clears `unreal`,
 * with the word that decides. Which words those are is in schema/lexicon/modality.yaml.
 */
export function settleReality(s: Sentence, clauses: readonly Clause[]): void {
  const asked = s.tokens.at(-1)?.text === '?';
  const denied = frontedNegation(s);
  const verbs = clauses.filter((c) => c.by === 'verb');
  for (const c of verbs) {
    if (cleared(s, c)) delete c.unreal;
    const why = c.unreal ?? doubted(s, c, { asked, denied });
    if (why) c.unreal = why;
  }
  // What is done only within a clause that did not happen did not happen either.
  for (const c of verbs) if (c.parent?.unreal && c.kind === 'infinitive') c.unreal ??= c.parent.unreal;
  for (const c of clauses) {
    if (c.by === 'verb') continue;
    const why = c.unreal ?? nounDoubted(s, c);
    if (why) c.unreal = why;
  }
}

const DUE = /^(due|expected|absent|unable)/;

function doubted(s: Sentence, c: Clause, { asked, denied }: { asked: boolean; denied: number }): string | undefined {
  const { modality } = s.lexicon;
  if (asked && c.kind === 'main') return 'asked';
  if (denied >= 0 && c.kind === 'main' && c.at > denied && c.at - denied < 14) return 'negated';
  for (let k = c.at - 1; k >= c.at - 3 && s.tokens[k]?.pos !== 'PUNCT'; k--)
    if (modality.unsure_adverbs.has(lowerAt(s, k))) return lowerAt(s, k);
  const own = phraseAt(s, c.at, c.lemma, modality.absence);
  if (own) return own;
  if (c.copula && c.objects.length === 0) {
    const [word, at] = predicate(s, c);
    if (/^(due|expected|absent)$/.test(word) && lowerAt(s, at + 1) !== 'to') return word;
  }
  return governed(s, c) ?? taken(s, c) ?? before(s, c);
}

/** A gerund by its governor: "considered visiting", "stopped short of signing", "hopes of visiting". */
function governed(s: Sentence, c: Clause): string | undefined {
  if (!/ing$/.test(lowerAt(s, c.at)) && lowerAt(s, c.at - 1) !== 'having') {
    return c.kind === 'infinitive' ? nounBefore(s, infinitiveFrom(s, c), /^for$/, c) : undefined;
  }
  const { modality } = s.lexicon;
  const from = lowerAt(s, c.at - 1) === 'having' ? c.at - 1 : c.at;
  const parent = c.parent;
  if (parent && parent.at >= 0 && from - parent.at <= 4 && from > parent.at) {
    const between = s.tokens.slice(parent.at + 1, from);
    if (between.every((token) => !/^(NOUN|PROPN|PRON)$/.test(token.pos))) {
      const words = [parent.lemma, ...between.map((token) => token.lower)].join(' ');
      for (const set of [modality.negated, modality.planned])
        for (const key of [
          words,
          ...(between.length === 0 ? [parent.lemma] : []),
          ...(/^(from|of)$/.test(between[0]?.lower ?? '') ? [`${parent.lemma} ${between[0]!.lower}`] : []),
        ])
          if (set.has(key)) return key;
    }
  }
  return nounBefore(s, from, /^(of|for|about|against|from)$/, c);
}

const infinitiveFrom = (s: Sentence, c: Clause): number => {
  for (let k = c.at; k > c.at - 4; k--) if (lowerAt(s, k) === 'to') return k;
  return c.at;
};

/** "plans to visit", "plans for X to visit", "hopes of visiting": the noun that the clause hangs on. */
function nounBefore(s: Sentence, from: number, link: RegExp, c?: Clause): string | undefined {
  const { planned_nouns: planned } = s.lexicon.modality;
  const direct = s.tokens[from - 1];
  if (direct && planned.has(direct.lemma) && direct.pos === 'NOUN') return direct.lower;
  if (direct && link.test(direct.lower) && planned.has(s.tokens[from - 2]?.lemma ?? '')) return s.tokens[from - 2]!.lower;
  // "plans | for Lund | to visit"
  const start = c?.subject?.from;
  if (start !== undefined && start < from && link.test(lowerAt(s, start - 1)) && planned.has(s.tokens[start - 2]?.lemma ?? ''))
    return s.tokens[start - 2]!.lower;
  return undefined;
}

/** A clause that is denied, doubted or only rumoured: "denied that …", "rumours that …", "it is not true that …". */
function taken(s: Sentence, c: Clause): string | undefined {
  if (c.kind !== 'subordinate' && c.kind !== 'relative') return undefined;
  const start = Math.min(c.subject?.from ?? c.at, c.objects[0] && c.passive ? c.objects[0].from : c.at, c.at);
  const { modality } = s.lexicon;
  const that = lowerAt(s, start - 1) === 'that' ? start - 1 : start;
  if (that === start) return undefined;
  const governor = s.tokens[that - 1];
  if (!governor) return undefined;
  if (modality.doubtful_nouns.has(governor.lemma.toLowerCase().replace(/s$/, ''))) return governor.lower;
  if (c.kind !== 'subordinate') return undefined;
  const parent = c.parent;
  if (!parent || parent.at < 0 || that - parent.at > 4) return undefined;
  if (modality.doubting.has(parent.lemma) && !parent.unreal) return parent.lemma;
  if (parent.copula && /^(not|n't|never|hardly)$/.test(lowerAt(s, parent.at + 1))) return 'negated';
  return undefined;
}

/** "closed before it had held one": what an end came before. */
function before(s: Sentence, c: Clause): string | undefined {
  const start = c.subject?.from ?? c.at;
  if (c.kind !== 'subordinate' || lowerAt(s, start - 1) !== 'before' || c.parent?.unreal) return undefined;
  const perfect = s.tokens.slice(start, c.at).some((token) => token.lower === 'had');
  const single = s.tokens.slice(c.at + 1, c.at + 4).some((token) => /^(single|any|even|anything|much|ever)$/.test(token.lower));
  return perfect && single ? 'before' : undefined;
}

/** A happening that a noun names, by its adjective, by the verb that it stands with, by the noun that it hangs on. */
function nounDoubted(s: Sentence, c: Clause): string | undefined {
  const p = c.noun as Phrase;
  const { modality } = s.lexicon;
  for (let k = p.head - 1; k >= Math.max(p.from, p.head - 4); k--)
    if (modality.planned_modifiers.has(lowerAt(s, k))) return lowerAt(s, k);
  const parent = c.parent;
  const start = leftEdge(s, p);
  const hung = nounBefore(s, start, /^(for|of|to|about|on)$/);
  if (hung && hung !== lowerAt(s, p.head)) return hung;
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
  const there = parent.unreal === 'negated' && (c.answered || (as === 'subject' && !OCCUR.has(parent.lemma)));
  if (parent.unreal && !there) return parent.unreal;
  if (as === 'subject') return phraseAt(s, parent.at, parent.lemma, modality.failed);
  if (parent.at < 0 || modality.held.has(parent.lemma)) return undefined;
  const hit = phraseAt(s, parent.at, parent.lemma, modality.negated) ?? phraseAt(s, parent.at, parent.lemma, modality.planned);
  if (modality.spoken_of.has(parent.lemma)) return parent.passive ? undefined : parent.lemma;
  return hit;
}

const leftEdge = (s: Sentence, p: Phrase): number => {
  let k = p.from;
  while (k > 0 && /^(DET|ADJ|NUM)$/.test(s.tokens[k - 1]!.pos)) k--;
  return k;
};

/** The entry that the verb at `at` makes, alone or with the words after it. */
function phraseAt(s: Sentence, at: number, lemma: string, set: ReadonlySet<string>): string | undefined {
  const one = lowerAt(s, at + 1);
  const two = lowerAt(s, at + 2);
  return [`${lemma} ${one} ${two}`, `${lemma} ${one}`, lemma].find((key) => set.has(key));
}

/** Whether the words say that it did happen after all: "was able to meet", "went on to meet". */
function cleared(s: Sentence, c: Clause): boolean {
  if (c.kind !== 'infinitive' || !/^(planned|purpose)$/.test(c.unreal ?? '') || !c.parent || c.parent.unreal) return false;
  const { modality } = s.lexicon;
  const [word] = predicate(s, c.parent);
  if (c.parent.copula && modality.happened_adjectives.has(word)) return true;
  return (
    modality.happened.has(`${c.parent.lemma} ${lowerAt(s, c.parent.at + 1)}`) ||
    /^(honou?r|pleasure|privilege|luck|good fortune|courage|distinction|joy)$/.test(
      s.tokens[infinitiveFrom(s, c) - 1]?.lemma ?? '',
    )
  );
}

/** The adjective or participle after "is", and where it stands. */
function predicate(s: Sentence, c: Clause): [string, number] {
  let k = c.at + 1;
  while (s.tokens[k]?.pos === 'ADV' && !s.lexicon.modality.planned_adjectives.has(lowerAt(s, k))) k++;
  return [lowerAt(s, k), k];
}

/** "Under no circumstances would X", "Never did X": where the auxiliary stands; -1 where nothing is so turned. */
function frontedNegation(s: Sentence): number {
  const words = s.tokens.slice(0, 6).map((token) => token.lower);
  const first = words[0] ?? '';
  const negative =
    /^(never|nor|neither|rarely|seldom|nowhere)$/.test(first) || (/^(under|at|in|on|by|to)$/.test(first) && words[1] === 'no');
  const at = words.findIndex(
    (word, k) => k > 0 && /^(did|do|does|would|will|could|can|should|has|had|have|was|were|is)$/.test(word),
  );
  const inverted = at > 0 && !s.tokens.slice(1, at).some((token) => /^(PROPN|PRON|VERB)$/.test(token.pos));
  return negative && inverted && !words.slice(0, at).includes(',') ? at : -1;
}
