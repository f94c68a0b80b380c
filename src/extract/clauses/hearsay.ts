import { lowerAt, type Sentence } from '../phrases/index.ts';
import type { Clause } from './clause.ts';

/** What nobody vouches for, or only supposes: from which word to which, and the word that says so. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

const STOP = /^[;:.!?–—]$/;
const TELLS = /^(says?|said|claims?|claimed|tells?|told|insists?|insisted|holds?|held|maintains?|credits?|credited)$/;
const RUNS = /^(goes|go|went|runs|ran)$/;

/**
 * The stretches of a sentence, between its stops, that only hearsay tells or that are only supposed:
 * "According to legend, …", "Rumour had it that …", "…, or so the story goes", "Suppose that Lund had met Berg: …".
 */
export function hearsayOf(s: Sentence): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  let why = supposed(s, 0);
  for (let k = 0; k <= s.tokens.length; k++) {
    if (k === s.tokens.length || STOP.test(s.tokens[k]!.text)) {
      if (why) found.push({ from, to: k, why });
      from = k + 1;
      why = supposed(s, from);
    } else why ??= told(s, k);
  }
  return found;
}

export const unvouched = (stretches: readonly Stretch[], c: Clause): string | undefined =>
  stretches.find(({ from, to }) => c.at >= from && c.at < to)?.why;

/** "Suppose Lund had met Berg", "What if Berg had signed": how a stretch begins that plays with a thought. */
function supposed(s: Sentence, at: number): string | undefined {
  const start = /^["“‘'—]$/.test(s.tokens[at]?.text ?? '') ? at + 1 : at;
  const word = lowerAt(s, start);
  const next = lowerAt(s, start + 1);
  if (/^(suppose|supposing|imagine)$/.test(word)) return word;
  if (/^(assume|assuming|say|grant|granted|pretend|picture|fancy)$/.test(word) && next === 'that') return word;
  if (word === 'what' && next === 'if') return 'what if';
  return word === 'let' && next === 'us' && /^(suppose|assume|imagine|pretend)$/.test(lowerAt(s, start + 2))
    ? 'let us'
    : undefined;
}

/** "according to an old legend", "rumour had it", "as the story goes": whether the word at `k` is such a teller. */
function told(s: Sentence, k: number): string | undefined {
  const word = lowerAt(s, k);
  const teller = s.lexicon.modality.hearsay.has(word);
  if (!teller && !/^(story|stories|tale|tales|word)$/.test(word)) return undefined;
  const next = lowerAt(s, k + 1);
  const it = lowerAt(s, k + 2) === 'it';
  if (/^(has|had|have)$/.test(next) && it) return word;
  if (next === 'would' && lowerAt(s, k + 2) === 'have') return word;
  if (word !== 'word' && RUNS.test(next) && !/^(to|back|on|home)$/.test(lowerAt(s, k + 2))) return word;
  if (!teller) return undefined;
  if (TELLS.test(next)) return word;
  for (let at = k - 1; at >= k - 4 && at > 0; at--)
    if (lowerAt(s, at) === 'to' && lowerAt(s, at - 1) === 'according') return word;
  return undefined;
}
