import { type Anchor, type DateMention, datesOf, sentencesOf, type Token } from '../language/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { type Clause, nounClauses, readClauses } from './clauses/index.ts';
import { phrasesOf } from './entities/index.ts';
import { joinPhrases, type Phrase, type Sentence, type Unit, unitsOf } from './phrases/index.ts';

/** One sentence of a statement, analysed. */
export interface Analysis {
  sentence: Sentence;
  dates: DateMention[];
  units: Unit[];
  phrases: Phrase[];
  /** Clauses of verbs, then happenings named by nouns. */
  clauses: Clause[];
}

/** Analyses a statement: tokens, dates, phrases, clauses. `names` says which noun lemmas name happenings. */
export function analyseStatement(
  statement: string,
  anchor: Anchor,
  lexicon: Lexicon,
  names: (lemma: string) => boolean,
): Analysis[] {
  return sentencesOf(statement).map((read) => {
    const tokens = read.map((token, i) => (marriedLike(read, i) ? { ...token, pos: 'VERB' } : token));
    const dates = datesOf(tokens, anchor);
    const sentence: Sentence = { tokens, dates: new Map(dates.map((date) => [date.from, date])), lexicon };
    const units = joinPhrases(sentence, unitsOf(sentence));
    const phrases = phrasesOf(units);
    const verbs = readClauses(sentence, units);
    return { sentence, dates, units, phrases, clauses: [...verbs, ...nounClauses(sentence, verbs, phrases, names)] };
  });
}

/** "Marie Louise married Napoleon": a participle that the tagger takes for an adjective, after a name, is a verb. */
const marriedLike = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'ADJ' &&
  /^[a-z]+ed$/.test(tokens[i]!.text) &&
  i > 0 &&
  tokens[i - 1]!.capital &&
  tokens[i - 1]!.pos === 'PROPN';
