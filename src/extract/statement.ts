import { type Anchor, type DateMention, datesOf, sentencesOf, type Token } from '../language/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { type Clause, distribute, identify, nounClauses, readClauses, restoreGaps, settleReality } from './clauses/index.ts';
import { phrasesOf } from './entities/index.ts';
import { bearsSurname, joinPhrases, type Phrase, type Sentence, type Unit, unitsOf } from './phrases/index.ts';
import { retag } from './retag.ts';
import { upright } from './upright.ts';

/** One sentence of a statement, analysed. */
export interface Analysis {
  sentence: Sentence;
  dates: DateMention[];
  units: Unit[];
  phrases: Phrase[];
  /** Clauses of verbs, then happenings named by nouns. */
  clauses: Clause[];
}

/**
 * Analyses a statement: tokens, dates, phrases, clauses.
 * @param names says which noun lemmas name happenings
 * @param surnames of those whom the file names in full, so that "Ban" and "May" are read as names
 */
export function analyseStatement(
  statement: string,
  anchor: Anchor,
  lexicon: Lexicon,
  names: (lemma: string) => boolean,
  surnames: ReadonlySet<string> = new Set(),
): Analysis[] {
  let told: string | undefined;
  return sentencesOf(statement).map((sentence) => {
    const read = upright(sentence);
    const named = read.map((token, i): Token => (bearsSurname(read, i, surnames) ? { ...token, pos: 'PROPN' } : token));
    const tokens = named.map((token, i) => (named[i] === read[i] ? retag(named, i, token, lexicon) : token));
    // "May met Merkel" was in no month of May.
    const dates = datesOf(tokens, anchor, told).filter(
      ({ from, to }) =>
        !(
          to === from + 1 &&
          bearsSurname(tokens, from, surnames) &&
          [from - 1, to].some((k) => /^(VERB|AUX)$/.test(tokens[k]?.pos ?? ''))
        ),
    );
    told = dates.findLast((date) => date.edtf)?.edtf ?? told;
    const s: Sentence = {
      tokens,
      dates: new Map(dates.map((date) => [date.from, date])),
      lexicon,
      ...(surnames.size > 0 && { surnames }),
    };
    const units = joinPhrases(s, unitsOf(s));
    const phrases = phrasesOf(units);
    const verbs = distribute(identify(readClauses(s, restoreGaps(units))));
    const clauses = [...verbs, ...nounClauses(s, verbs, phrases, names)];
    settleReality(s, clauses);
    return { sentence: s, dates, units, phrases, clauses };
  });
}
