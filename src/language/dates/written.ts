import { isEdtf } from '../../model/index.ts';
import type { Token } from '../tokens.ts';
import { DAY, dayOf, isoDay, monthAt, ordinalOf, weekdayNamed } from './calendar.ts';
import { type Context, type Hit, yearAfter, yearOf } from './context.ts';
import { feast } from './feasts.ts';
import { inFigures } from './figures.ts';
import { relative } from './relative.ts';
import { monthOnly, seasonOf } from './seasons.ts';
import { fromTold } from './told.ts';
import { yearOnly } from './years.ts';

/** One date: a day, month, season, year, decade, feast, weekday or relative word. */
export function single(t: readonly Token[], i: number, context: Context): Hit | undefined {
  if (!t[i]) return undefined;
  return (
    feast(t, i, context) ??
    twoCalendars(t, i, context) ??
    dayMonth(t, i, context) ??
    monthDay(t, i, context) ??
    inFigures(t, i) ??
    fromTold(t, i, context.told) ??
    monthOnly(t, i, context) ??
    seasonOf(t, i, context) ??
    yearOnly(t, i) ??
    relative(t, i, context.anchor)
  );
}

/** "about", "c." before a date. */
export const circa = (t: readonly Token[], i: number): number => {
  const word = t[i]?.lower ?? '';
  if (/^(about|around|circa|c\.|ca\.|roughly|approximately)$/.test(word)) return 1;
  return /^(c|ca)$/.test(word) && t[i + 1]?.text === '.' ? 2 : 0;
};

/** "3 June 1961", "the 3rd of June", "the third of June", "Sunday, 3 June", "about 3 June 1961". */
function dayMonth(t: readonly Token[], i: number, context: Context): Hit | undefined {
  const near = circa(t, i);
  let at = afterWeekday(t, i + near);
  if (t[at]?.lower === 'the') at++;
  const overshot = /^(3[2-9]|[4-9]\d)$/.test(t[at]?.text ?? '') && monthAt(t, at + 1);
  if (overshot) return { to: yearAfter(t, monthEnd(t, at + 1))?.to ?? monthEnd(t, at + 1), trouble: 'impossible' };
  const of = t[at + 1]?.lower === 'of' ? 1 : 0;
  const day = DAY.test(t[at]?.text ?? '') ? dayOf(t[at]!) : of ? ordinalOf(t[at]?.lower ?? '') : undefined;
  const month = monthAt(t, at + 1 + of);
  if (day === undefined || !month) return undefined;
  return approximate(onDay(t, monthEnd(t, at + 1 + of), day, month, context), near);
}

/** "June 3, 1961", "Friday, June 3rd". */
function monthDay(t: readonly Token[], i: number, context: Context): Hit | undefined {
  const near = circa(t, i);
  const at = afterWeekday(t, i + near);
  const month = monthAt(t, at);
  const day = month ? monthEnd(t, at) : at;
  if (!month || !DAY.test(t[day]?.text ?? '')) return undefined;
  // "In June 20 envoys came": a number of things, no day.
  if (/^\d+$/.test(t[day]!.text) && t[day + 1]?.pos === 'NOUN' && /s$/.test(t[day + 1]!.lower)) return undefined;
  return approximate(onDay(t, day + 1, dayOf(t[day]!), month, context), near);
}

const approximate = (hit: Hit, near: number): Hit => (near > 0 && hit.edtf ? { ...hit, edtf: `${hit.edtf}~` } : hit);

/** Past the month and the full stop of its abbreviation. */
export const monthEnd = (t: readonly Token[], at: number): number =>
  t[at + 1]?.text === '.' && (t[at]?.text.length ?? 0) <= 4 && /^\d/.test(t[at + 2]?.text ?? '') ? at + 2 : at + 1;

function afterWeekday(t: readonly Token[], i: number): number {
  if (weekdayNamed(t[i]?.lower) === undefined) return i;
  const next = /^(,|the)$/.test(t[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  return t[next]?.lower === 'the' ? next + 1 : next;
}

function onDay(t: readonly Token[], at: number, day: number, month: number, context: Context): Hit {
  const year = yearAfter(t, at);
  const y = year?.year ?? yearOf(t, at, month, context);
  const to = year?.to ?? at;
  if (day > 31 || (y === undefined && !isEdtf(isoDay(2000, month, day)))) return { to, trouble: 'impossible' };
  if (y === undefined) return { to, yearless: isoDay(2000, month, day).slice(5) };
  const edtf = isoDay(y, month, day);
  return isEdtf(edtf) ? { to, edtf } : { to, trouble: 'impossible' };
}

/** "25 October (7 November) 1917", "7 November (25 October O.S.) 1917": of one day in two calendars, the new style. */
function twoCalendars(t: readonly Token[], i: number, context: Context): Hit | undefined {
  const bracket = [2, 3, 4].map((n) => i + n).find((at) => t[at]?.text === '(');
  if (bracket === undefined) return undefined;
  const first = plainDay(t, i);
  const second = plainDay(t, bracket + 1);
  if (!first || !second) return undefined;
  let close = second.to;
  while (close < second.to + 4 && t[close] && t[close]!.text !== ')') close++;
  if (t[close]?.text !== ')') return undefined;
  const own = yearAfter(t, first.to);
  if ((own?.to ?? first.to) !== bracket) return undefined;
  const year = own ?? yearAfter(t, close + 1);
  const y = year?.year ?? yearOf(t, close + 1, first.month, context);
  if (y === undefined) return undefined;
  const [a, b] = [isoDay(y, first.month, first.day), isoDay(y, second.month, second.day)];
  const apart = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  if (!isEdtf(a) || !isEdtf(b) || apart < 10 || apart > 13) return undefined;
  return { to: Math.max(close + 1, year?.to ?? 0), edtf: [a, b].sort()[1]! };
}

function plainDay(t: readonly Token[], i: number): { day: number; month: number; to: number } | undefined {
  if (DAY.test(t[i]?.text ?? '') && monthAt(t, i + 1)) return { day: dayOf(t[i]!), month: monthAt(t, i + 1), to: i + 2 };
  if (monthAt(t, i) && DAY.test(t[i + 1]?.text ?? '')) return { day: dayOf(t[i + 1]!), month: monthAt(t, i), to: i + 2 };
  return undefined;
}
