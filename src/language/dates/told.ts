import type { Token } from '../tokens.ts';
import {
  addDays,
  addMonths,
  countOf,
  DAY,
  dayOf,
  fullYear,
  lastWeekday,
  monthAt,
  monthYear,
  SEASONS,
  unitOf,
  weekdayNamed,
  weekOf,
} from './calendar.ts';
import type { Hit } from './context.ts';

const UNIT = /^(day|morning|afternoon|evening|night|week|month|year)$/;

/** "the next day", "two years later", "that autumn", "the following June": counted from the date told before it, and from no other. */
export function fromTold(t: readonly Token[], i: number, told: string | undefined): Hit | undefined {
  return following(t, i, told) ?? same(t, i, told) ?? counted(t, i, told) ?? dayInMonth(t, i, told);
}

const dated = (to: number, edtf: string | undefined): Hit => ({ to, ...(edtf && { edtf }) });

/** The told time moved by whole units, as fine as the coarser of the two; undefined where it was not told so finely. */
export function moved(told: string | undefined, word: string, count: number): string | undefined {
  const end = told?.split('/')[count > 0 ? told.split('/').length - 1 : 0]?.replace(/[~?%]$/, '');
  if (!end) return undefined;
  const day = /^\d{4}-\d\d-\d\d$/.test(end);
  const month = /^\d{4}-(0\d|1[0-2])(-\d\d)?$/.test(end);
  if (word === 'year') return /^\d{4}(-|$)/.test(end) ? String(fullYear(end) + count) : undefined;
  if (word === 'month') return month ? addMonths(end, count) : undefined;
  if (word === 'week') return day ? weekOf(end, count) : undefined;
  return day ? addDays(end, count) : undefined;
}

/** "the next day", "the following year", "the previous evening", "the day after", "the week before", "the following Monday". */
function following(t: readonly Token[], i: number, told: string | undefined): Hit | undefined {
  const [first, second, third] = [t[i]!.lower, t[i + 1]?.lower ?? '', t[i + 2]?.lower ?? ''];
  if (first !== 'the') return undefined;
  const way = /^(next|following|ensuing)$/.test(second) ? 1 : /^(previous|preceding)$/.test(second) ? -1 : 0;
  if (way !== 0) {
    if (UNIT.test(third)) return dated(daytime(t, i + 3), moved(told, third, way));
    const weekday = t[i + 2]?.capital ? weekdayNamed(third) : undefined;
    if (weekday !== undefined) return dated(daytime(t, i + 3), weekdayFrom(told, weekday, way));
    const month = monthAt(t, i + 2);
    if (month) return dated(i + 3, monthFrom(told, month, way));
    if (Object.hasOwn(SEASONS, third)) return dated(i + 3, seasonFrom(told, SEASONS[third]!, way));
  }
  if (UNIT.test(second) && /^(after|before)$/.test(third) && closed(t, i + 3))
    return dated(i + 3, moved(told, second, third === 'after' ? 1 : -1));
  return undefined;
}

const daytime = (t: readonly Token[], to: number): number =>
  /^(morning|afternoon|evening|night)$/.test(t[to]?.lower ?? '') ? to + 1 : to;

/** Nothing follows that the time would be counted from: not "the day after the coup", "two days before he left". */
export const closed = (t: readonly Token[], at: number): boolean =>
  !t[at] || /^(PUNCT|CCONJ|ADP)$/.test(t[at]!.pos) || (t[at]!.pos === 'VERB' && !/ing$/.test(t[at]!.lower));

const dayOfTold = (told: string | undefined): string | undefined => {
  const end = told?.split('/').at(-1);
  return end && /^\d{4}-\d\d-\d\d$/.test(end) ? end : undefined;
};

function weekdayFrom(told: string | undefined, weekday: number, way: number): string | undefined {
  const day = dayOfTold(told);
  if (!day) return undefined;
  return way > 0 ? addDays(lastWeekday(day, weekday), 7) : lastWeekday(addDays(day, -1), weekday);
}

function monthFrom(told: string | undefined, month: number, way: number): string | undefined {
  const end = told?.split('/').at(-1) ?? '';
  if (!/^\d{4}/.test(end)) return undefined;
  const now = /^\d{4}-(0\d|1[0-2])/.test(end) ? Number(end.slice(5, 7)) : way > 0 ? 12 : 1;
  const later = way > 0 ? (month > now ? 0 : 1) : month < now ? 0 : -1;
  return monthYear(fullYear(end) + later, month);
}

function seasonFrom(told: string | undefined, season: number, way: number): string | undefined {
  const month = monthFrom(told, [3, 6, 9, 12][season - 21]!, way);
  return month && `${fullYear(month)}-${season}`;
}

/** "that day", "the same evening", "that year", "that autumn", "that June", "later that month". */
function same(t: readonly Token[], i: number, told: string | undefined): Hit | undefined {
  const at = i + (t[i]!.lower === 'that' ? 1 : /^(the|that) same$/.test(`${t[i]!.lower} ${t[i + 1]?.lower}`) ? 2 : 0);
  if (at === i || !told) return undefined;
  const word = t[at]?.lower ?? '';
  const [start = '', end = start] = told.split('/');
  if (/^(week)$/.test(word)) return dated(at + 1, moved(start, 'week', 0));
  if (UNIT.test(word)) {
    if (word !== 'month' && word !== 'year') return dayOfTold(told) ? dated(at + 1, end) : undefined;
    const length = word === 'month' ? 7 : 4;
    return start.slice(0, length) === end.slice(0, length) && /^\d{4}(-(0\d|1[0-2]))?/.test(start) && start.length >= length
      ? dated(at + 1, start.slice(0, length))
      : undefined;
  }
  if (!/^\d{4}/.test(start)) return undefined;
  const month = monthAt(t, at);
  if (month) return dated(at + 1, monthYear(fullYear(start), month));
  if (Object.hasOwn(SEASONS, word)) return dated(at + 1, `${fullYear(start)}-${SEASONS[word]}`);
  return undefined;
}

/** "two days later", "a week earlier", "three years after": not before what they are counted from ("two days after the coup"). */
function counted(t: readonly Token[], i: number, told: string | undefined): Hit | undefined {
  const count = countOf(t[i]!.lower);
  const word = unitOf(t[i + 1]?.lower ?? '', count);
  const way = t[i + 2]?.lower ?? '';
  if (count === undefined || !/^(day|week|month|year)$/.test(word) || !/^(later|earlier|after|before|afterwards)$/.test(way))
    return undefined;
  if (/^(after|before)$/.test(way) && !closed(t, i + 3)) return undefined;
  const sign = /^(later|after|afterwards)$/.test(way) ? 1 : -1;
  // A week of days is told to the day; months and years are not.
  const days = word === 'week' ? moved(told, 'day', sign * count * 7) : undefined;
  return dated(i + 3, word === 'week' ? days : moved(told, word, sign * count));
}

/** "met on 3 June 1961 and again on the 5th": a day of the month told before. */
function dayInMonth(t: readonly Token[], i: number, told: string | undefined): Hit | undefined {
  const day = dayOfTold(told);
  if (!day || t[i]!.lower !== 'the' || t[i - 1]?.lower !== 'on') return undefined;
  const token = t[i + 1];
  if (!token || !/\d(st|nd|rd|th)$/.test(token.text) || !DAY.test(token.text)) return undefined;
  if (t[i + 2] && !/^(PUNCT|CCONJ)$/.test(t[i + 2]!.pos)) return undefined;
  return dated(i + 2, `${day.slice(0, 8)}${String(dayOf(token)).padStart(2, '0')}`);
}
