import { lowerAt, membersOf, type Sentence } from '../phrases/index.ts';
import type { Clause } from './clause.ts';
import { hearsayOf, unvouched } from './hearsay.ts';
import { leadsTo, nounBefore, phraseAt, predicate } from './modality-words.ts';
import { nounDoubted } from './reality-nouns.ts';
import { taken } from './that-clauses.ts';
import { unsent } from './unsent.ts';

/**
 * What the words around a clause say of whether it happened, once all clauses of the sentence are known: sets or clears `unreal`,
 * with the word that decides. Which words those are is in schema/lexicon/modality.yaml.
 */
export function settleReality(s: Sentence, clauses: readonly Clause[]): void {
  const asked = s.tokens.at(-1)?.text === '?';
  const denied = frontedNegation(s);
  const hearsay = hearsayOf(s);
  const verbs = clauses.filter((c) => c.by === 'verb');
  for (const c of verbs) {
    if (cleared(s, c)) delete c.unreal;
    const why = c.unreal ?? doubted(s, c, { asked, denied }) ?? unsent(s, c, verbs) ?? unvouched(hearsay, c);
    if (why) c.unreal = why;
  }
  // What is done only within a clause that did not happen did not happen either.
  for (const c of verbs) if (c.parent?.unreal && c.kind === 'infinitive') c.unreal ??= c.parent.unreal;
  for (const c of clauses) {
    if (c.by === 'verb') continue;
    const why = c.unreal ?? nounDoubted(s, c, verbs) ?? (c.noun?.name ? undefined : unvouched(hearsay, c));
    if (why) c.unreal = why;
  }
}

function doubted(s: Sentence, c: Clause, { asked, denied }: { asked: boolean; denied: number }): string | undefined {
  const { modality } = s.lexicon;
  if (asked && c.kind === 'main') return 'asked';
  if (denied >= 0 && c.kind === 'main' && c.at > denied && c.at - denied < 14) return 'negated';
  for (let k = c.at - 1; k >= c.at - 3 && !/^(PUNCT|VERB)$/.test(s.tokens[k]?.pos ?? ''); k--)
    if (modality.unsure_adverbs.has(lowerAt(s, k))) return lowerAt(s, k);
  if (letAlone(s, c)) return 'let alone';
  const own = phraseAt(s, c.at, c.lemma, modality.absence);
  if (own) return own;
  if (c.copula && c.objects.length === 0) {
    const [word, at] = predicate(s, c);
    if (/^(due|expected|absent)$/.test(word) && lowerAt(s, at + 1) !== 'to') return word;
  }
  return lacking(s, c) ?? governed(s, c) ?? taken(s, c) ?? before(s, c) ?? invented(s, c);
}

/** "would not write to her, let alone | dine with her": what is further off than what did not happen. */
function letAlone(s: Sentence, c: Clause): boolean {
  for (let k = c.at - 1; k >= c.at - 4 && k > 0; k--)
    if (/^(alone|less)$/.test(lowerAt(s, k)) && /^(let|much|still|even|far)$/.test(lowerAt(s, k - 1))) return true;
  return false;
}

/** "signed no treaty", "would rather resign than sign". */
function lacking(s: Sentence, c: Clause): string | undefined {
  if (lowerAt(s, c.at - 1) === 'than') return 'than';
  const none = c.objects
    .flatMap(membersOf)
    .find((p) => p.determiner === 'no' && (/^(Agreement|Event)$/.test(p.kind) || s.lexicon.gifts.has(p.lemma)));
  return none ? 'negated object' : undefined;
}

/** "In the novel Lund meets Berg", "the film has him meeting Berg": what only a story tells. */
function invented(s: Sentence, c: Clause): string | undefined {
  const { fiction } = s.lexicon.modality;
  const told = c.posts.find(({ preposition, object }) => preposition === 'in' && fiction.has(object.lemma));
  if (told) return told.object.lemma;
  const teller = c.parent?.subject;
  return teller &&
    c.kind !== 'relative' &&
    (fiction.has(teller.lemma)
      ? /^(have|show|depict|imagine|tell|portray)$/.test(c.parent!.lemma)
      : c.kind === 'participle' && c.parent!.lemma === 'have' && PAPERS.test(teller.lemma))
    ? teller.lemma
    : undefined;
}

/** Who may have somebody do what he never did: "the papers had Lund dining with Berg". */
const PAPERS = /^(press|paper|newspaper|tabloid|gossip|rumour|rumor|legend|story|columnist|version|headline|chronicler)$/;

/** A gerund by its governor: "considered visiting", "stopped short of signing", "hopes of visiting". */
function governed(s: Sentence, c: Clause): string | undefined {
  if (!/ing$/.test(lowerAt(s, c.at)) && lowerAt(s, c.at - 1) !== 'having') {
    return c.kind === 'infinitive'
      ? (outOfReach(s, infinitiveFrom(s, c)) ?? nounBefore(s, infinitiveFrom(s, c), /^for$/, c))
      : undefined;
  }
  const { modality } = s.lexicon;
  const from = lowerAt(s, c.at - 1) === 'having' ? c.at - 1 : c.at;
  const parent = c.parent;
  const short = leadsTo(s, from, modality.short_of);
  if (short) return short;
  // "nothing kept him from meeting her": what did not prevent it.
  if (parent && /^negated/.test(parent.unreal ?? '')) return undefined;
  if (parent && parent.at >= 0 && from - parent.at <= 4 && from > parent.at) {
    const between = s.tokens.slice(parent.at + 1, from);
    if (between.every((token) => !/^(NOUN|PROPN|PRON)$/.test(token.pos))) {
      const words = [parent.lemma, ...between.map((token) => token.lower)].join(' ');
      for (const set of [modality.negated, modality.planned])
        for (const key of [
          words,
          ...(between.every(({ lower }) => /^(out|off|up|down|away)$/.test(lower)) ? [parent.lemma] : []),
          ...(/^(from|of)$/.test(between[0]?.lower ?? '') ? [`${parent.lemma} ${between[0]!.lower}`] : []),
        ])
          if (set.has(key)) return key;
    }
  }
  // "saw no point in writing", "had a horror of flying"
  const idle = /^(of|in|for|about)$/.test(lowerAt(s, from - 1)) && modality.idle_nouns.has(lowerAt(s, from - 2));
  return idle ? lowerAt(s, from - 2) : nounBefore(s, from, /^(of|for|about|against|from)$/, c);
}

/** "made up his mind not | to write", "came too late | to see her", "waited in vain | to be received". */
function outOfReach(s: Sentence, to: number): string | undefined {
  const word = lowerAt(s, to - 1);
  if (/^(not|never)$/.test(word)) return 'negated';
  if (word === 'vain') return 'in vain';
  const too = lowerAt(s, to - 2) === 'too' ? to - 2 : lowerAt(s, to - 3) === 'too' ? to - 3 : -1;
  return too > 0 && !/^(only|all|not|n't|never)$/.test(lowerAt(s, too - 1)) ? 'too' : undefined;
}

const infinitiveFrom = (s: Sentence, c: Clause): number => {
  for (let k = c.at; k > c.at - 4; k--) if (lowerAt(s, k) === 'to') return k;
  return c.at;
};

/** "closed before it had held one": what an end came before. */
function before(s: Sentence, c: Clause): string | undefined {
  const start = c.subject?.from ?? c.at;
  if (c.kind !== 'subordinate' || lowerAt(s, start - 1) !== 'before' || c.parent?.unreal) return undefined;
  const perfect = s.tokens.slice(start, c.at).some((token) => token.lower === 'had');
  const single = s.tokens.slice(c.at + 1, c.at + 4).some((token) => /^(single|any|even|anything|much|ever)$/.test(token.lower));
  return perfect && single ? 'before' : undefined;
}

/** Whether the words say that it did happen after all: "was able to meet", "went on to meet". */
function cleared(s: Sentence, c: Clause): boolean {
  if (c.kind !== 'infinitive' || !/^(planned|purpose)$/.test(c.unreal ?? '') || !c.parent || c.parent.unreal) return false;
  const { modality } = s.lexicon;
  // "had no choice but to sign"
  if (lowerAt(s, infinitiveFrom(s, c) - 1) === 'but') return true;
  const [word] = predicate(s, c.parent);
  if (c.parent.copula && modality.happened_adjectives.has(word)) return true;
  return (
    modality.happened.has(`${c.parent.lemma} ${lowerAt(s, c.parent.at + 1)}`) ||
    (!/^(lack|want|need|lose)$/.test(c.parent.lemma) &&
      /^(honou?r|pleasure|privilege|luck|good fortune|courage|distinction|joy)$/.test(
        s.tokens[infinitiveFrom(s, c) - 1]?.lemma ?? '',
      ))
  );
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
