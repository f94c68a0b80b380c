import type { Token } from '../tokens.ts';

const numbered = (words: string, first: number): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, i) => [word, i + first]));

const MONTHS: Record<string, number> = {
  ...numbered('january february march april may june july august september october november december', 1),
  ...{ jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12 },
};
const WEEKDAYS: Record<string, number> = numbered('sunday monday tuesday wednesday thursday friday saturday', 0);
/** EDTF season codes. */
export const SEASONS: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const SMALL_NUMBERS: Record<string, number> = {
  ...numbered('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 1),
  a: 1,
  an: 1,
};
const ORDINALS = numbered(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth ' +
    'twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
  1,
);

export const YEAR = /^(1[0-9]{3}|20[0-9]{2})$/;
export const DAY = /^([1-9]|[12][0-9]|3[01])(st|nd|rd|th)?$/;
export const DASH = /^[-–—]$/;

/** The month that a token names: "June", "Sept." in two tokens or one; 0 for none. Months are written with a capital. */
export function monthAt(t: readonly Token[], i: number): number {
  const token = t[i];
  return token?.capital ? monthNamed(token.lower.replace('.', '')) : 0;
}

/** The month that a word names in lower case; 0 for none. */
export const monthNamed = (word: string): number => (Object.hasOwn(MONTHS, word) ? MONTHS[word]! : 0);

/** "two", "a", "30". */
export const countOf = (word: string): number | undefined =>
  Object.hasOwn(SMALL_NUMBERS, word) ? SMALL_NUMBERS[word] : /^\d{1,4}$/.test(word) ? Number(word) : undefined;

/** "days" as "day" where its number fits the count: "a day", "two days"; '' for other words. */
export function unitOf(word: string, count: number | undefined): string {
  const one = count === 1;
  return /^(day|week|month|year)s?$/.test(word) && word.endsWith('s') !== one ? word.replace(/s$/, '') : '';
}

/** "third", "twenty-first", "21st", "3": a place in a row; undefined for none. */
export function ordinalOf(word: string): number | undefined {
  if (Object.hasOwn(ORDINALS, word)) return ORDINALS[word];
  return /^\d{1,2}(st|nd|rd|th)$/.test(word) ? Number.parseInt(word, 10) : undefined;
}

export const fullYear = (edtf: string): number => Number(edtf.slice(0, 4));
export const dayOf = (token: Token): number => Number.parseInt(token.text, 10);

const two = (n: number): string => String(n).padStart(2, '0');
export const monthYear = (year: number, month: number): string => `${year}-${two(month)}`;
export const isoDay = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

/** The day `days` after an ISO day. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  // No such day, "0000-00-00": it stays as it is.
  if (Number.isNaN(date.getTime())) return day;
  return date.toISOString().slice(0, 10);
}

/** The month `months` after the month of a day or month. */
export function addMonths(from: string, months: number): string {
  const count = fullYear(from) * 12 + Number(from.slice(5, 7)) - 1 + months;
  return monthYear(Math.floor(count / 12), (count % 12) + 1);
}

/** The latest such weekday (0 is Sunday) on or before a day. */
export function lastWeekday(day: string, weekday: number): string {
  const back = (new Date(`${day}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
  return addDays(day, -back);
}

/** Monday to Sunday of the week that a day is in, or of one some weeks before or after. */
export function weekOf(day: string, weeks = 0): string {
  const monday = addDays(lastWeekday(day, 1), 7 * weeks);
  return `${monday}/${addDays(monday, 6)}`;
}

/** Easter Sunday of the western churches, by the Gregorian rule. */
export function easter(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return isoDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The weekday, Sunday 0, that a word names. */
export const weekdayNamed = (word: string | undefined): number | undefined =>
  word !== undefined && Object.hasOwn(WEEKDAYS, word) ? WEEKDAYS[word] : undefined;
