import type { FactRead } from '../file.ts';
import { wordsOf } from '../phrases/index.ts';
import type { Note } from './note.ts';

/** Days that no calendar has: "on 31 June 1931". */
export function impossibleDays({ analyses }: FactRead): Note[] {
  return analyses.flatMap(({ sentence, dates }) =>
    dates
      .filter((date) => date.impossible)
      .map((date) => ({
        code: 'impossible-date',
        message: `"${wordsOf(sentence, date.from, date.to)}" is no day of the calendar; correct it, or give the day with "when"`,
        at: sentence.tokens[date.from]!.start,
      })),
  );
}
