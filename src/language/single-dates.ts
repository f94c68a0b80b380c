import { isEdtf } from '../model/index.ts';
import {
  addDays,
  dayOf,
  fullYear,
  isoDay,
  lastWeekday,
  MONTHS,
  monthYear,
  SEASONS,
  SMALL_NUMBERS,
  WEEKDAYS,
} from './calendar.ts';
import type { Token } from './tokens.ts';

export const YEAR = /^(1[0-9]{3}|20[0-9]{2})$/;
export const DAY = /^([1-9]|[12][0-9]|3[01])(st|nd|rd|th)?$/;
const DECADE = /^(1[0-9]{2}|20[0-9])0s$/;
export const DASH = /^[-–—]$/;

/** What relative dates are counted from: the day of publication, `YYYY-MM-DD`. */
export type Anchor = string | undefined;

export interface Hit {
  to: number;
  edtf?: string;
  impossible?: boolean;
  interval?: boolean;
}

/** One date: a day, month, season, year, decade, weekday or relative word. */
export function single(t: readonly Token[], i: number, anchor: Anchor): Hit | undefined {
  const token = t[i];
  if (!token) return undefined;
  return (
    dayMonth(t, i, anchor) ??
    monthDay(t, i, anchor) ??
    monthOnly(t, i, anchor) ??
    seasonOf(t, i, anchor) ??
    yearOnly(t, i) ??
    relative(t, i, anchor)
  );
}

/** "3 June 1961", "the 3rd of June", "Sunday, 3 June". */
function dayMonth(t: readonly Token[], i: number, anchor: Anchor): Hit | undefined {
  let at = i;
  if (WEEKDAYS[t[at]!.lower] !== undefined) at += t[at + 1]?.text === ',' ? 2 : 1;
  if (t[at]?.lower === 'the') at++;
  const overshot = /^(3[2-9]|[4-9]\d)$/.test(t[at]?.text ?? '') && MONTHS[t[at + 1]?.lower ?? ''];
  if (overshot) return { to: yearAfter(t, at + 2)?.to ?? at + 2, impossible: true };
  if (!DAY.test(t[at]?.text ?? '')) return undefined;
  const month = at + 1 + (t[at + 1]?.lower === 'of' ? 1 : 0);
  const number = MONTHS[t[month]?.lower.replace('.', '') ?? ''];
  if (!number || !t[month]!.capital) return undefined;
  return onDay(t, month + 1, dayOf(t[at]!), number, anchor);
}

/** "June 3, 1961", "Friday, June 3". */
function monthDay(t: readonly Token[], i: number, anchor: Anchor): Hit | undefined {
  let at = i;
  if (WEEKDAYS[t[at]!.lower] !== undefined) at += t[at + 1]?.text === ',' ? 2 : 1;
  const number = MONTHS[t[at]?.lower.replace('.', '') ?? ''];
  if (!number || !t[at]!.capital || !DAY.test(t[at + 1]?.text ?? '')) return undefined;
  return onDay(t, at + 2, dayOf(t[at + 1]!), number, anchor);
}

function onDay(t: readonly Token[], at: number, day: number, month: number, anchor: Anchor): Hit {
  const year = yearAfter(t, at);
  const y = year?.year ?? nearestYear(month, anchor);
  const to = year?.to ?? at;
  if (y === undefined) return { to };
  const edtf = isoDay(y, month, day);
  return isEdtf(edtf) ? { to, edtf } : { to, impossible: true };
}

/** "June 1961", "early June", "last June", "in June". */
function monthOnly(t: readonly Token[], i: number, anchor: Anchor): Hit | undefined {
  let at = i;
  if (t[at]?.lower === 'the' && /^(end|beginning|middle|start)$/.test(t[at + 1]?.lower ?? '')) at++;
  if (/^(early|late|mid|end|beginning|middle|start)$/.test(t[at]?.lower ?? '')) at += t[at + 1]?.lower === 'of' ? 2 : 1;
  const shift = /^(last|this|next)$/.test(t[at]?.lower ?? '') ? t[at++]!.lower : undefined;
  const token = t[at];
  const number = MONTHS[token?.lower.replace(/\.|^mid-/g, '') ?? ''];
  if (!number || !/^(mid-)?\p{Lu}/u.test(token!.text)) return undefined;
  if (token!.lower === 'may' && token!.pos === 'AUX') return undefined;
  // "Jan Novak met", "and June Lund": a given name, where no preposition or article makes a date of it.
  if (
    /^(jan|april|may|june|august)$/.test(token!.lower) &&
    at === i &&
    t[at + 1]?.capital &&
    !/^(ADP|DET|PRON|ADJ|PART)$/.test(t[at - 1]?.pos ?? '')
  )
    return undefined;
  const year = yearAfter(t, at + 1);
  if (year) return { to: year.to, edtf: monthYear(year.year, number) };
  // "Theresa May met": a month that ends a name is none.
  if (at > 0 && at === i && t[at - 1]!.capital && t[at - 1]!.pos === 'PROPN') return undefined;
  // "in June and July 1961": the year stands behind the second.
  const shared =
    /^(and|or|to|–|-)$/.test(t[at + 1]?.lower ?? '') && MONTHS[t[at + 2]?.lower ?? ''] ? yearAfter(t, at + 3) : undefined;
  if (shared) return { to: at + 1, edtf: monthYear(shared.year, number) };
  const y = nearestYear(number, anchor, shift);
  if (t[at + 1]?.lower === 'of' && t[at + 2]?.lower === 'this')
    return { to: at + 4, edtf: anchor && monthYear(fullYear(anchor), number) };
  if (t[at + 1]?.lower === 'of' && t[at + 2]?.lower === 'last')
    return { to: at + 4, edtf: anchor && monthYear(fullYear(anchor) - 1, number) };
  return { to: at + 1, ...(y !== undefined && { edtf: monthYear(y, number) }) };
}

/** "autumn 2022", "the fall of 2022", "last autumn", "that summer". */
function seasonOf(t: readonly Token[], i: number, anchor: Anchor): Hit | undefined {
  let at = i;
  while (/^(early|late|the)$/.test(t[at]?.lower ?? '') && at < i + 3) at++;
  const shift = /^(last|this)$/.test(t[at]?.lower ?? '') ? t[at++]!.lower : undefined;
  const season = SEASONS[t[at]?.lower ?? ''];
  if (season === undefined) return undefined;
  const year = yearAfter(t, at + 1 + (t[at + 1]?.lower === 'of' ? 1 : 0));
  if (year) return { to: year.to, edtf: `${year.year}-${season}` };
  if (!shift || !anchor) return undefined;
  const seasonStart = [3, 6, 9, 12][season - 21]!;
  const thisYear = fullYear(anchor);
  const begun = Number(anchor.slice(5, 7)) >= seasonStart + (shift === 'last' ? 3 : 0);
  return { to: at + 1, edtf: `${begun ? thisYear : thisYear - 1}-${season}` };
}

/** "1867", "in 1867", "the 1990s", "about 1905". */
function yearOnly(t: readonly Token[], i: number): Hit | undefined {
  const at = i + (/^(about|around|circa|c\.)$/.test(t[i]!.lower) ? 1 : 0);
  const word = t[at]?.text ?? '';
  if (DECADE.test(word)) return { to: at + 1, edtf: `${word.slice(0, 3)}X` };
  if (!YEAR.test(word) || !yearContext(t, at)) return undefined;
  return { to: at + 1, edtf: at > i ? `${word}~` : word };
}

/** A bare number of four digits is a year after a preposition of time, a comma or bracket; not before a noun ("1500 men"). */
function yearContext(t: readonly Token[], at: number): boolean {
  const next = t[at + 1];
  const before = t[at - 1]?.lower ?? '';
  if (
    /^(in|of|since|until|till|by|from|to|after|before|during|about|around|circa|c\.|early|late|between|and|\(|,|–|-|year)$/.test(
      before,
    )
  )
    return next?.pos !== 'NOUN' || before === 'in';
  return at === 0 ? next?.text === ',' || next?.pos === 'VERB' : !next || next.pos === 'PUNCT';
}

/** "on Wednesday", "yesterday", "two days later", "last week", "this year". */
export function relative(t: readonly Token[], i: number, anchor: Anchor): Hit | undefined {
  const { lower } = t[i]!;
  const next = t[i + 1]?.lower ?? '';
  const weekday = WEEKDAYS[lower];
  const daytime = (to: number): number => (/^(morning|afternoon|evening|night)$/.test(t[to]?.lower ?? '') ? to + 1 : to);
  // "Easter Sunday 1922", "Good Friday": a feast, not the last such weekday.
  if (weekday !== undefined && YEAR.test(t[i + 1]?.text ?? '')) return { to: i + 2, edtf: t[i + 1]!.text };
  if (weekday !== undefined && /^(easter|good|palm|black|bloody|ash|whit|holy|maundy|red|boxing)$/.test(t[i - 1]?.lower ?? ''))
    return undefined;
  if (weekday !== undefined && t[i]!.capital)
    return { to: daytime(i + 1), ...(anchor && { edtf: lastWeekday(anchor, weekday) }) };
  if (lower === 'last' && WEEKDAYS[next] !== undefined)
    return { to: daytime(i + 2), ...(anchor && { edtf: lastWeekday(addDays(anchor, -1), WEEKDAYS[next]!) }) };
  if (lower === 'today' || lower === 'tonight') return { to: i + 1, ...(anchor && { edtf: anchor }) };
  if (lower === 'this' && /^(morning|afternoon|evening)$/.test(next)) return { to: i + 2, ...(anchor && { edtf: anchor }) };
  if (lower === 'yesterday') return { to: daytime(i + 1), ...(anchor && { edtf: addDays(anchor, -1) }) };
  if (lower === 'last' && next === 'week') return { to: i + 2, ...(anchor && { edtf: weekBefore(anchor) }) };
  if (lower === 'last' && next === 'night') return { to: i + 2, ...(anchor && { edtf: addDays(anchor, -1) }) };
  if (lower === 'last' && next === 'year') return { to: i + 2, ...(anchor && { edtf: String(fullYear(anchor) - 1) }) };
  if (lower === 'this' && next === 'year') return { to: i + 2, ...(anchor && { edtf: String(fullYear(anchor)) }) };
  if (lower === 'last' && next === 'month') return { to: i + 2, ...(anchor && { edtf: previousMonth(anchor) }) };
  if (lower === 'this' && next === 'month') return { to: i + 2, ...(anchor && { edtf: anchor.slice(0, 7) }) };
  const count = SMALL_NUMBERS[lower] ?? (/^\d+$/.test(lower) ? Number(lower) : undefined);
  if (count !== undefined && /^days?$/.test(next) && t[i + 2]?.lower === 'ago')
    return { to: i + 3, ...(anchor && { edtf: addDays(anchor, -count) }) };
  return undefined;
}

/** Monday to Sunday of the week before. */
const weekBefore = (anchor: string): string => {
  const monday = addDays(lastWeekday(anchor, 1), -7);
  return `${monday}/${addDays(monday, 6)}`;
};

const previousMonth = (anchor: string): string => {
  const [year, month] = [fullYear(anchor), Number(anchor.slice(5, 7))];
  return month === 1 ? monthYear(year - 1, 12) : monthYear(year, month - 1);
};

export function yearAfter(t: readonly Token[], at: number): { year: number; to: number } | undefined {
  const skip = t[at]?.text === ',' || t[at]?.lower === 'of' ? 1 : 0;
  const word = t[at + skip]?.text ?? '';
  return YEAR.test(word) ? { year: Number(word), to: at + skip + 1 } : undefined;
}

/** The year of a month named without one: the latest such month that had begun when the article was published. */
export function nearestYear(month: number, anchor: Anchor, shift?: string): number | undefined {
  if (!anchor) return undefined;
  const [year, now] = [fullYear(anchor), Number(anchor.slice(5, 7))];
  if (shift === 'next') return month > now ? year : year + 1;
  return month <= now ? year : year - 1;
}
