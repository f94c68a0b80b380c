import type { OfficeWord } from '../../lexicon/index.ts';
import { compoundAt } from './compounds.ts';
import { knownAt } from './known.ts';
import { lowerAt, type Sentence, singular, textAt, wordsOf } from './sentence.ts';

/** An office title at a token: "Deputy Defense Minister", "Secretary of State", "Minister of Science and Technology". */
export interface OfficeSpan {
  from: number;
  to: number;
  head: number;
  word: OfficeWord;
  /** The title as the statement has it. */
  title: string;
  former: boolean;
  plural: boolean;
}

const PORTFOLIO_HEADS =
  /^(minister|secretary|undersecretary|adviser|advisor|commissioner|commissar|ambassador|envoy|representative|official|director|chief|chair|spokesman|spokeswoman|spokesperson|negotiator|treasurer|attorney|councillor|counsellor|coordinator|lord|head|banker|inspector)$/;
/** Heads that take their field after "of" or "for". */
const TAKES_FIELD =
  /^(minister|secretary|undersecretary|ministers|secretaries|adviser|advisor|commissioner|commissar|representative|envoy|director)$/;

/** The office title that begins at token `i`, its modifiers and field included. */
export function officeAt(s: Sentence, i: number): OfficeSpan | undefined {
  let former = false;
  let start = i;
  while (s.lexicon.notTitle.has(lowerAt(s, start))) former = s.lexicon.notTitle.get(lowerAt(s, start++))! || former;
  for (let head = start; head < start + 5 && head < s.tokens.length; head++) {
    const hit = headAt(s, head);
    if (hit) {
      if (head > start && !modifiers(s, start, head, hit.word.title)) return undefined;
      const rest = s.lexicon.titleParts.has(hit.word.title) && hit.to < s.tokens.length ? officeAt(s, hit.to) : undefined;
      if (rest) return { ...rest, from: i, title: wordsOf(s, start, rest.to), former: rest.former || former };
      const inner = nested(s, hit.to);
      const to = field(s, inner?.to ?? hit.to, inner?.word.title ?? hit.word.title);
      return { from: i, to, head, word: inner?.word ?? hit.word, title: wordsOf(s, start, to), former, plural: hit.plural };
    }
    if (!isTitleWord(s, head)) return undefined;
  }
  return undefined;
}

function headAt(s: Sentence, k: number): { to: number; word: OfficeWord; plural: boolean } | undefined {
  const token = s.tokens[k]!;
  if (!/^(NOUN|PROPN|ADJ)$/.test(token.pos) && !(token.pos === 'VERB' && token.capital && k > 0)) return undefined;
  const hit = s.lexicon.offices.at(s.tokens, k, (t) => t.lower);
  if (hit) return { to: hit.to, word: hit.values[0]!, plural: false };
  const one = singular(token.lower);
  if (one === token.lower) return undefined;
  const plural = s.lexicon.offices.at([{ ...token, lower: one }], 0, (t) => t.lower);
  return plural ? { to: k + 1, word: plural.values[0]!, plural: true } : undefined;
}

/** "defence minister", "foreign policy adviser": a head straight after another title word. */
function nested(s: Sentence, k: number): { to: number; word: OfficeWord } | undefined {
  const hit = k < s.tokens.length ? headAt(s, k) : undefined;
  return hit && !hit.plural && PORTFOLIO_HEADS.test(hit.word.title.split(' ').at(-1)!) && !s.tokens[k]!.capital ? hit : undefined;
}

function isTitleWord(s: Sentence, k: number): boolean {
  const token = s.tokens[k]!;
  if (s.lexicon.titleParts.has(token.lower)) return true;
  if (/^(and|&)$/.test(token.lower)) return true;
  if (/^(as|for|than|like|when|while)$/.test(token.lower)) return false;
  if (s.dates.has(k) || s.lexicon.given.has(token.text)) return false;
  if (knownAt(s, k)?.values.some((value) => value.type === 'State')) return false;
  return /^(NOUN|PROPN|ADJ)$/.test(token.pos);
}

/** Whether the words before a head may belong to its title. */
function modifiers(s: Sentence, from: number, head: number, title: string): boolean {
  const last = title.split(' ').at(-1)!;
  let all = true;
  for (let k = from; k < head; k++) all &&= s.lexicon.titleParts.has(lowerAt(s, k));
  if (all) return true;
  // "made Massimov | prime minister": a capital before a lower-case head is no field of it.
  for (let k = from; k < head; k++)
    if (s.tokens[k]!.capital && !s.tokens[head]!.capital && !s.lexicon.titleParts.has(lowerAt(s, k))) return false;
  return PORTFOLIO_HEADS.test(last) && lowerAt(s, from) !== 'and' && lowerAt(s, head - 1) !== 'and';
}

/** The field after the head: "of Foreign Affairs", "for development", "of Trade, Industry and Energy". */
function field(s: Sentence, k: number, title: string): number {
  const last = title.split(' ').at(-1)!;
  const word = lowerAt(s, k);
  if (!TAKES_FIELD.test(last) || !/^(of|for|without)$/.test(word)) return k;
  let at = k + 1;
  if (lowerAt(s, at) === 'the') at++;
  if (
    textAt(s, at) === '' ||
    s.dates.has(at) ||
    knownAt(s, at)?.values.some((value) => value.type === 'State' || value.type === 'Organization')
  )
    return k;
  let end = fieldWords(s, at);
  if (end === at || textAt(s, end) === "'s") return k;
  const body = s.tokens[at]!.capital ? compoundAt(s, at) : undefined;
  if (hasBody(s, at, end) || (body?.type === 'Organization' && !OWN_FIELDS.test(lowerAt(s, body.head)))) return k;
  for (;;) {
    const mark = lowerAt(s, end);
    const next = mark === ',' || mark === 'and' || mark === '&' ? end + 1 : -1;
    const skip = mark === ',' && lowerAt(s, next) === 'and' ? next + 1 : next;
    if (next < 0) return end;
    const more = fieldWords(s, skip);
    const closes = more > skip && (lowerAt(s, more) === 'and' || (lowerAt(s, more) === ',' && lowerAt(s, more + 1) === 'and'));
    if (
      more === skip ||
      !s.tokens[skip]!.capital ||
      s.lexicon.given.has(textAt(s, skip)) ||
      headAt(s, skip) ||
      knownAt(s, skip) ||
      (mark === ',' && !closes)
    )
      return end;
    end = more;
  }
}

function fieldWords(s: Sentence, at: number): number {
  let k = at;
  const capital = s.tokens[k]?.capital;
  while (
    k < at + 4 &&
    s.tokens[k] &&
    Boolean(s.tokens[k]!.capital) === capital &&
    /^(NOUN|PROPN|ADJ)$/.test(s.tokens[k]!.pos) &&
    !headAt(s, k)
  ) {
    if (s.lexicon.given.has(textAt(s, k))) break;
    if (k > at && knownAt(s, k)?.values.some((value) => value.type === 'State' && value.form === 'name')) break;
    k++;
  }
  return k;
}

/** Bodies that are a minister's field: "Secretary of the Navy". */
const OWN_FIELDS = /^(army|navy|air|force|forces|guard|treasury|party|service|education|energy|railways|works|customs|police)$/;

/** "Secretary of the Security Council": the words name a body, not a field. */
function hasBody(s: Sentence, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (s.lexicon.organizations.has(lowerAt(s, k)) && s.tokens[k]!.capital && !OWN_FIELDS.test(lowerAt(s, k))) return true;
  return false;
}
