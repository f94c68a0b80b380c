import type { FactRead } from '../file.ts';
import { wordsOf } from '../phrases/index.ts';
import type { Note } from './note.ts';

/** Days that no calendar has ("on 31 June 1931"), and those in figures that may be two ("on 3/4/1931"). */
export function impossibleDays({ analyses }: FactRead): Note[] {
  return analyses.flatMap(({ sentence, dates }) =>
    dates
      .filter((date) => date.impossible || date.ambiguous)
      .map((date) => {
        const words = `"${wordsOf(sentence, date.from, date.to)}"`;
        const at = sentence.tokens[date.from]!.start;
        return date.impossible
          ? {
              code: 'impossible-date',
              message: `${words} is no day of the calendar; correct it, or give the day with "when"`,
              at,
            }
          : {
              code: 'ambiguous-date',
              message: `${words} may have the day or the month first; write the month in letters, or give the day with "when"`,
              at,
            };
      }),
  );
}
