import type { DateMention } from '../../language/index.ts';
import { PREPOSITIONS, SUBORDINATORS } from './function-words.ts';
import { readNoun } from './noun.ts';
import type { Phrase } from './phrase.ts';
import { lowerAt, type Sentence, textAt } from './sentence.ts';
import { BY_FIRST } from './several-words.ts';
import { readVerb, type VerbGroup } from './verb.ts';

/** The sentence as a row of parts, left to right. */
export type Unit =
  | { is: 'noun'; from: number; to: number; phrase: Phrase }
  | { is: 'verb'; from: number; to: number; verb: VerbGroup }
  | { is: 'preposition' | 'conjunction' | 'relative' | 'subordinator' | 'adverb'; from: number; to: number; word: string }
  | { is: 'date'; from: number; to: number; date: DateMention }
  | { is: 'comma' | 'stop' | 'open' | 'close'; from: number; to: number };

/** Cuts a sentence into units. Every token is in one unit or, where it says nothing here, in none. */
export function unitsOf(s: Sentence): Unit[] {
  const units: Unit[] = [];
  let i = 0;
  while (i < s.tokens.length) {
    const unit = unitAt(s, i, units);
    if (unit) units.push(unit);
    i = Math.max(unit?.to ?? 0, i + 1);
  }
  return units;
}

function unitAt(s: Sentence, i: number, before: Unit[]): Unit | undefined {
  const date = s.dates.get(i);
  if (date) {
    const named = readNounAfterDate(s, i);
    return named ?? { is: 'date', from: i, to: date.to, date };
  }
  if (floats(s, i, before)) return filler(s, i);
  if (thatEvening(s, i, before)) return { is: 'adverb', from: i, to: i + 2, word: `that ${lowerAt(s, i + 1)}` };
  return mark(s, i) ?? compound(s, i) ?? word(s, i, before) ?? verbUnit(s, i) ?? nounUnit(s, i) ?? filler(s, i);
}

/** "Churchill and Roosevelt both attended": the quantifier says nothing of its own. */
function floats(s: Sentence, i: number, before: Unit[]): boolean {
  return (
    before.at(-1)?.is === 'noun' &&
    /^(all|both|each|himself|herself|themselves|jointly|together|too|also)$/.test(lowerAt(s, i)) &&
    /^(VERB|AUX)$/.test(s.tokens[i + 1]?.pos ?? '')
  );
}

/** "received | that week", "on the telephone | that evening": a time of its own, no clause. */
const thatEvening = (s: Sentence, i: number, before: Unit[]): boolean =>
  lowerAt(s, i) === 'that' &&
  /^(noun|verb|comma)$/.test(before.at(-1)?.is ?? '') &&
  /^(day|night|morning|evening|afternoon|week|month|year|spring|summer|autumn|winter|weekend)$/.test(lowerAt(s, i + 1));

/** "June visit", "2015 agreement", "Wednesday's dinner": a date that opens a noun phrase. */
function readNounAfterDate(s: Sentence, i: number): Unit | undefined {
  const end = s.dates.get(i)?.to ?? i;
  const phrase = readNoun(s, lowerAt(s, end) === "'s" ? end + 1 : i);
  if (!phrase || !/Event|Agreement/.test(phrase.kind)) return undefined;
  const edtf = s.dates.get(i)?.edtf;
  if (edtf) phrase.dates.push(edtf);
  return { is: 'noun', from: i, to: phrase.to, phrase };
}

function mark(s: Sentence, i: number): Unit | undefined {
  const text = textAt(s, i);
  if (text === ',') return { is: 'comma', from: i, to: i + 1 };
  if (/^[;:]$|^[.!?]$|^[–—]$/.test(text)) return { is: 'stop', from: i, to: i + 1 };
  if (text === '(' || text === '[') return { is: 'open', from: i, to: i + 1 };
  if (text === ')' || text === ']') return { is: 'close', from: i, to: i + 1 };
  return undefined;
}

function compound(s: Sentence, i: number): Unit | undefined {
  for (const { words, parts, is } of BY_FIRST.get(lowerAt(s, i)) ?? []) {
    if (parts.every((part, k) => lowerAt(s, i + k) === part)) return { is, from: i, to: i + parts.length, word: words };
  }
  return undefined;
}

function word(s: Sentence, i: number, before: Unit[]): Unit | undefined {
  const lower = lowerAt(s, i);
  const last = before.at(-1);
  if (lower === 'that' && lowerAt(s, i + 1) === 'of') return undefined;
  if (lower === 'that' && cleft(before)) return { is: 'subordinator', from: i, to: i + 1, word: 'cleft' };
  // "saw to it that she was given a coat".
  if (lower === 'that' && last?.is === 'noun' && last.phrase.lemma === 'it')
    return { is: 'subordinator', from: i, to: i + 1, word: 'that' };
  if (lower === 'that' && s.tokens[i]!.pos !== 'DET' && impersonal(before))
    return { is: 'subordinator', from: i, to: i + 1, word: 'that' };
  if (/^(who|whom|which|where|whose)$/.test(lower) && !(lower === 'which' && s.tokens[i]!.pos === 'DET'))
    return { is: 'relative', from: i, to: i + 1, word: lower };
  if (
    lower === 'that' &&
    (last?.is === 'noun' || last?.is === 'date') &&
    /^(VERB|AUX|PRON|PROPN|DET|ADV|NOUN|ADJ)$/.test(s.tokens[i + 1]?.pos ?? '')
  )
    return { is: 'relative', from: i, to: i + 1, word: 'that' };
  if (lower === 'that' && s.tokens[i]!.pos !== 'DET' && last?.is === 'verb')
    return { is: 'subordinator', from: i, to: i + 1, word: 'that' };
  if (lower === 'and' || lower === 'or' || lower === 'but' || lower === 'nor' || lower === '&')
    return { is: 'conjunction', from: i, to: i + 1, word: lower };
  if (SUBORDINATORS.has(lower)) return { is: 'subordinator', from: i, to: i + 1, word: lower };
  if (lower === 'to' && /^(VERB|AUX)$/.test(s.tokens[i + 1]?.pos ?? '')) return undefined;
  // "Robben Island, | off Cape Town", not "set off", "called off".
  if (
    lower === 'off' &&
    (last?.is === 'comma' || last?.is === 'noun') &&
    (s.tokens[i + 1]?.capital || lowerAt(s, i + 1) === 'the')
  )
    return { is: 'preposition', from: i, to: i + 1, word: lower };
  if (PREPOSITIONS.has(lower) && !(s.tokens[i]!.capital && i > 0 && s.tokens[i]!.pos === 'PROPN'))
    return { is: 'preposition', from: i, to: i + 1, word: lower };
  // "off Malta", "off the coast of Chile"; not "called off", "saw Lund off".
  if (lower === 'off' && s.tokens[i - 1]?.pos !== 'VERB' && (s.tokens[i + 1]?.capital || textAt(s, i + 1) === 'the'))
    return { is: 'preposition', from: i, to: i + 1, word: lower };
  return undefined;
}

const REPORTED =
  /^(say|announce|report|agree|whisper|rumou?r|learn|know|believe|decide|reveal|note|claim|allege|declare|confirm|hear|feel|think|understand|record|state|suggest|propose|settle|arrange|emerge|transpire|disclose|admit|murmur|mutter)$/;

/** "It was announced | in Vienna | that …": what was announced, nobody's Vienna. */
function impersonal(before: readonly Unit[]): boolean {
  let k = before.length - 1;
  while (k > 1 && k > before.length - 6 && /^(preposition|noun|date|adverb)$/.test(before[k]!.is)) k--;
  const [it, verb] = [before[k - 1], before[k]];
  if (k === before.length - 1 || it?.is !== 'noun' || it.phrase.lemma !== 'it') return false;
  return verb?.is === 'verb' && !verb.verb.copula && REPORTED.test(verb.verb.lemma);
}

/** Verb forms that the tagger takes for plural nouns, where a determiner or name follows and a noun phrase went before. */
const PRESENT =
  /^(hosts|visits|meets|heads|chairs|awards|honours|honors|tours|names|greets|hands|leads|signs|gives|sends|receives|welcomes|attends|joins|calls)$/;

function presentVerb(s: Sentence, i: number): boolean {
  const next = s.tokens[i + 1];
  return (
    PRESENT.test(lowerAt(s, i)) &&
    s.tokens[i]!.pos === 'NOUN' &&
    i > 0 &&
    next !== undefined &&
    (/^(DET|PROPN|PRON)$/.test(next.pos) || next.capital) &&
    !/^(the|a|an|his|her|their|of|two|three|several)$/.test(lowerAt(s, i - 1))
  );
}

/** "It was at Viskuli that …", "It was Ciano who …". */
const cleft = (before: Unit[]): boolean =>
  before[0]?.is === 'noun' &&
  before[0].phrase.lemma === 'it' &&
  before[1]?.is === 'verb' &&
  before[1].verb.copula &&
  before.length <= 12 &&
  !before.slice(2).some((unit) => unit.is === 'verb' || unit.is === 'relative');

function verbUnit(s: Sentence, i: number): Unit | undefined {
  if (presentVerb(s, i)) {
    const lemma = s.tokens[i]!.lower.replace(/s$/, '');
    return {
      is: 'verb',
      from: i,
      to: i + 1,
      verb: { from: i, to: i + 1, main: i, lemma, passive: false, negated: false, form: 'finite', copula: false },
    };
  }
  const { pos, capital } = s.tokens[i]!;
  if (pos !== 'VERB' && pos !== 'AUX' && !/^(to|will|would|may|might|can|could|must|shall|should|not|never)$/.test(lowerAt(s, i)))
    return undefined;
  if (capital && i > 0 && pos === 'VERB' && s.tokens[i - 1]?.capital) return undefined;
  if (
    pos === 'VERB' &&
    s.tokens[i - 1]?.pos === 'ADP' &&
    s.tokens[i + 1]?.capital &&
    /ed$/.test(lowerAt(s, i)) &&
    s.tokens[i - 1]!.lower !== 'as'
  )
    return undefined;
  const verb = readVerb(s, i);
  return verb && { is: 'verb', from: i, to: verb.to, verb };
}

function nounUnit(s: Sentence, i: number): Unit | undefined {
  const phrase = readNoun(s, i);
  if (!phrase) return undefined;
  for (let k = i; k < phrase.to; k++) {
    const edtf = s.dates.get(k)?.edtf;
    if (edtf) phrase.dates.push(edtf);
  }
  return { is: 'noun', from: i, to: phrase.to, phrase };
}

const filler = (s: Sentence, i: number): Unit => ({ is: 'adverb', from: i, to: i + 1, word: lowerAt(s, i) });
