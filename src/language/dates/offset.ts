import type { Token } from '../tokens.ts';
import { countOf, unitOf } from './calendar.ts';
import type { DateMention } from './mention.ts';
import { closed, moved } from './told.ts';

/** Tokens from the count to the date it is counted from, at most. */
const FAR = 15;

/**
 * "Two days after the coup of 3 June 1961 they met", "a week before meeting Tito on 3 June": what happened is dated from the day told
 * behind it, as far as the next comma. The words of the count alone are the mention, for "after" ties what follows.
 */
export function offsets(t: readonly Token[], found: readonly DateMention[]): DateMention[] {
  const made: DateMention[] = [];
  let next = 0;
  for (let i = 0; i + 2 < t.length; i++) {
    while (next < found.length && found[next]!.from <= i) next++;
    const way = t[i + 2]!.lower;
    if (!/^(after|before)$/.test(way)) continue;
    const count = countOf(t[i]!.lower);
    const unit = unitOf(t[i + 1]!.lower, count);
    const base = found[next];
    if (count === undefined || !unit || !base?.edtf || base.from > i + FAR || closed(t, i + 3)) continue;
    if (t.slice(i, base.from).some((token) => /^[,;:]$/.test(token.text))) continue;
    const days = unit === 'week' ? 7 * count : count;
    const edtf = moved(base.edtf, unit === 'week' ? 'day' : unit, way === 'after' ? days : -days);
    if (edtf) made.push({ from: i, to: i + 2, edtf });
  }
  return made;
}
