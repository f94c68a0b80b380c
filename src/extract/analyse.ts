import type { Lexicon } from '../lexicon/index.ts';
import { isSurnameFirst, nameWords, personWords, Votes } from './entities/index.ts';
import { bearsSurname } from './phrases/index.ts';
import { type Analysis, analyseStatement } from './statement.ts';

/** The statements of one file, analysed, with what their names are. */
export interface FileAnalysis {
  analyses: Analysis[][];
  votes: Votes;
}

/**
 * Analyses all statements of a file. Where a word is also the surname of someone whom another statement names in full
 * (Ban Ki-moon, Theresa May), the statements that have it are read again with that in mind.
 * @param happens which noun lemmas name happenings
 * @param isPerson whether a name is known to be a person's
 */
export function analyseFile(
  statements: readonly string[],
  published: string | undefined,
  lexicon: Lexicon,
  happens: (lemma: string) => boolean,
  isPerson: (name: string) => boolean,
): FileAnalysis {
  const analyses = statements.map((statement) => analyseStatement(statement, published, lexicon, happens));
  const votes = votesOf(analyses, lexicon, isPerson);
  const surnames = surnamesIn(analyses, votes, lexicon);
  let again = false;
  for (const [i, sentences] of analyses.entries()) {
    if (!sentences.some((analysis) => missed(analysis, surnames))) continue;
    analyses[i] = analyseStatement(statements[i]!, published, lexicon, happens, surnames);
    again = true;
  }
  return { analyses, votes: again ? votesOf(analyses, lexicon, isPerson) : votes };
}

function votesOf(analyses: readonly Analysis[][], lexicon: Lexicon, isPerson: (name: string) => boolean): Votes {
  const votes = new Votes(lexicon, isPerson);
  for (const analysis of analyses) for (const { sentence, phrases, clauses } of analysis) votes.count(sentence, phrases, clauses);
  votes.settle();
  return votes;
}

/** First and last words of persons' full names; one that is a state's name, too, may be the state. */
function surnamesIn(analyses: readonly Analysis[][], votes: Votes, lexicon: Lexicon): Set<string> {
  const surnames = new Set<string>();
  for (const { phrases } of analyses.flat())
    for (const { kind, name } of phrases) {
      if (!name || !/^(name|Person)$/.test(kind) || nameWords(name).length < 2) continue;
      if (kind !== 'Person' && votes.type(name) !== 'Person') continue;
      const words = name.split(/[ -]/);
      const [first, last] = [words[0]!, words.at(-1)!];
      const surname = isSurnameFirst(personWords(name), lexicon) ? first : last;
      if (/^\p{Lu}\p{L}+$/u.test(surname) && !lexicon.states.has(surname)) surnames.add(surname);
    }
  return surnames;
}

/** Whether a surname stands in a sentence and no phrase took it for a name. */
function missed({ sentence: { tokens }, phrases }: Analysis, surnames: ReadonlySet<string>): boolean {
  return tokens.some(
    (_, i) =>
      bearsSurname(tokens, i, surnames) &&
      !phrases.some((p) => /^(name|Person)$/.test(p.kind) && p.name !== undefined && p.from <= i && i < p.to),
  );
}
