import type { Token } from '../tokens.ts';
import { addDays, addMonths, countOf, fullYear, lastWeekday, monthYear, unitOf, weekdayNamed, weekOf, YEAR } from './calendar.ts';
import type { Anchor, Hit } from './context.ts';

const FEAST = /^(easter|good|palm|black|bloody|ash|whit|holy|maundy|red|super|shrove)$/;
const DAYTIME = /^(morning|afternoon|evening|night|lunchtime|noon|midday)$/;

/** "on Wednesday", "yesterday", "last week", "two days ago", "this year": counted from the day of publication. */
export function relative(t: readonly Token[], i: number, anchor: Anchor): Hit | undefined {
  return weekday(t, i, anchor) ?? dayWord(t, i, anchor) ?? unit(t, i, anchor) ?? ago(t, i, anchor);
}

const daytime = (t: readonly Token[], to: number): number => (DAYTIME.test(t[to]?.lower ?? '') ? to + 1 : to);

function weekday(t: readonly Token[], i: number, anchor: Anchor): Hit | undefined {
  const shift = /^(last|next|this)$/.test(t[i]!.lower) ? t[i]!.lower : '';
  const at = i + (shift ? 1 : 0);
  const day = t[at]?.capital ? weekdayNamed(t[at]!.lower) : undefined;
  if (day === undefined) return undefined;
  // "Easter Sunday 1922", "Bloody Sunday": a day with a name, not the last such weekday.
  if (!shift && YEAR.test(t[i + 1]?.text ?? '')) return { to: i + 2, edtf: t[i + 1]!.text };
  if (!shift && FEAST.test(t[i - 1]?.lower ?? '')) return undefined;
  const to = daytime(t, at + 1);
  if (!anchor) return { to };
  if (shift === 'next') return { to, edtf: addDays(lastWeekday(anchor, day), 7) };
  if (shift === 'last') return { to, edtf: lastWeekday(addDays(anchor, -1), day) };
  if (shift === 'this') return { to, edtf: addDays(lastWeekday(anchor, 1), (day + 6) % 7) };
  return { to, edtf: lastWeekday(anchor, day) };
}

function dayWord(t: readonly Token[], i: number, anchor: Anchor): Hit | undefined {
  const [lower, next] = [t[i]!.lower, t[i + 1]?.lower ?? ''];
  const shifted = (to: number, days: number): Hit => ({ to, ...(anchor && { edtf: addDays(anchor, days) }) });
  const phrase = (...words: string[]): boolean => words.every((word, k) => t[i + k]?.lower === word);
  if (phrase('the', 'day', 'before', 'yesterday')) return shifted(i + 4, -2);
  if (phrase('the', 'day', 'after', 'tomorrow')) return shifted(i + 4, 2);
  // "today's Lüshunkou", "the leaders of today": now, not that day.
  if (lower === 'today' && (t[i + 1]?.text === "'s" || t[i - 1]?.lower === 'of')) return undefined;
  if (lower === 'today' || lower === 'tonight') return shifted(i + 1, 0);
  if (lower === 'yesterday') return shifted(daytime(t, i + 1), -1);
  if (lower === 'tomorrow') return shifted(daytime(t, i + 1), 1);
  if (lower === 'this' && DAYTIME.test(next)) return shifted(i + 2, 0);
  if (lower === 'last' && /^(night|evening)$/.test(next)) return shifted(i + 2, -1);
  return undefined;
}

const SHIFTS: Record<string, number> = { last: -1, this: 0, next: 1 };

/** "last week", "this month", "next year", "earlier this week"; not "the last week of June", "his last year". */
function unit(t: readonly Token[], i: number, anchor: Anchor): Hit | undefined {
  const shift = Object.hasOwn(SHIFTS, t[i]!.lower) ? SHIFTS[t[i]!.lower] : undefined;
  if (shift === undefined) return weekend(t, i, anchor);
  const word = t[i + 1]?.lower ?? '';
  if (!/^(week|weekend|month|year)$/.test(word) || t[i + 2]?.lower === 'of') return undefined;
  if (/^(the|his|her|its|their|a)$/.test(t[i - 1]?.lower ?? '')) return undefined;
  if (word === 'weekend') return { to: i + 2, ...(anchor && { edtf: weekendOf(anchor, shift) }) };
  if (!anchor) return { to: i + 2 };
  const early = t[i - 1]?.lower === 'earlier' && shift === 0;
  if (word === 'week') {
    const monday = lastWeekday(anchor, 1);
    return { to: i + 2, edtf: early && monday < anchor ? `${monday}/${anchor}` : weekOf(anchor, shift) };
  }
  return { to: i + 2, edtf: word === 'month' ? addMonths(anchor, shift) : String(fullYear(anchor) + shift) };
}

/** "at the weekend", "over the weekend": the last one that had begun. */
function weekend(t: readonly Token[], i: number, anchor: Anchor): Hit | undefined {
  if (t[i]!.lower !== 'the' || t[i + 1]?.lower !== 'weekend' || !/^(at|over|on|during)$/.test(t[i - 1]?.lower ?? ''))
    return undefined;
  if (t[i + 2]?.lower === 'of') return undefined;
  return { to: i + 2, ...(anchor && { edtf: span(lastWeekday(anchor, 6)) }) };
}

const span = (saturday: string): string => `${saturday}/${addDays(saturday, 1)}`;

function weekendOf(anchor: string, shift: number): string {
  if (shift < 0) return span(addDays(lastWeekday(anchor, 1), -2));
  return span(addDays(lastWeekday(anchor, 1), 5 + 7 * shift));
}

/** "two days ago", "a month ago", "three years ago": as fine as the unit that counts. */
function ago(t: readonly Token[], i: number, anchor: Anchor): Hit | undefined {
  const count = countOf(t[i]!.lower);
  const word = unitOf(t[i + 1]?.lower ?? '', count);
  if (count === undefined || t[i + 2]?.lower !== 'ago' || !/^(day|week|month|year)$/.test(word)) return undefined;
  const to = i + 3;
  if (!anchor) return { to };
  if (word === 'month') return { to, edtf: addMonths(anchor, -count) };
  if (word === 'year') return fullYear(anchor) - count < 1000 ? { to } : { to, edtf: String(fullYear(anchor) - count) };
  return { to, edtf: addDays(anchor, -count * (word === 'week' ? 7 : 1)) };
}

/** "last June", "this June", "next June", "in March of last year". */
export function shiftedMonth(month: number, shift: string, anchor: string): string {
  const [year, now] = [fullYear(anchor), Number(anchor.slice(5, 7))];
  if (shift === 'next') return monthYear(month > now ? year : year + 1, month);
  if (shift === 'last') return monthYear(month < now ? year : year - 1, month);
  return monthYear(year, month);
}
