import { isEdtf } from '../../model/index.ts';
import type { Token } from '../tokens.ts';
import { isoDay, YEAR } from './calendar.ts';
import type { Hit } from './context.ts';

/**
 * A day in figures: "2024-09-13", "13.9.2024", "13/9/2024". With strokes Americans put the month first: where both may be a month
 * ("3/4/2024"), nothing tells, and it is ambiguous.
 */
export function inFigures(t: readonly Token[], i: number): Hit | undefined {
  const { text } = t[i]!;
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text);
  if (iso) {
    if (!YEAR.test(iso[1]!) || (!iso[3] && !isEdtf(text))) return undefined;
    return isEdtf(text) ? { to: i + 1, edtf: text } : { to: i + 1, trouble: 'impossible' };
  }
  const [, first = '', mark, second = '', year = ''] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (!mark || !YEAR.test(year)) return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (mark === '/' && a <= 12 && b <= 12 && a !== b) return { to: i + 1, trouble: 'ambiguous' };
  const [day, month] = mark === '/' && a <= 12 && b > 12 ? [b, a] : [a, b];
  const edtf = isoDay(Number(year), month, day);
  return isEdtf(edtf) && month <= 12 ? { to: i + 1, edtf } : { to: i + 1, trouble: 'impossible' };
}
