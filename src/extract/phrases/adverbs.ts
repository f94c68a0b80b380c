import { isNoun } from './row.ts';
import type { Unit } from './units.ts';

/** Say when an office is held without saying that it is over: "Branting, then prime minister of Sweden". */
const WHILE =
  /^(then|now|currently|presently|already|also|twice|thrice|again|simultaneously|concurrently|likewise|himself|herself|themselves|at present|at the time|at that time|at the same time|at once|in turn|by then|until then|for a time|still)$/;
/** Say that it is held no longer, or not yet. */
const NOT_THEN = /^(formerly|once|previously|later|afterwards|subsequently|eventually|hitherto|sometime|lately|since)$/;

/** Drops adverbs between a comma or bracket and an office or kinship, so that it is read as what is said of the name before. */
export function dropAdverbs(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    // "in what is now Tanzania"
    if (unit.is === 'adverb' && /^what /.test(unit.word) && out.at(-1)?.is === 'preposition' && isNoun(units[i + 1])) continue;
    const next = units[i + 1];
    const opened = out.at(-1)?.is === 'comma' || out.at(-1)?.is === 'open';
    const word = unit.is === 'adverb' || (unit.is === 'subordinator' && unit.word === 'once');
    if (word && opened && isNoun(next) && /^(office|kin)$/.test(next.phrase.kind)) {
      if (WHILE.test(unit.word)) continue;
      if (NOT_THEN.test(unit.word)) {
        if (next.phrase.office) next.phrase.office.former = true;
        continue;
      }
    }
    out.push(unit);
  }
  return out;
}
