import type { Token } from './tokens.ts';

const numbered = (words: string, first: number): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, i) => [word, i + first]));

export const MONTHS: Record<string, number> = {
  ...numbered('january february march april may june july august september october november december', 1),
  ...{ jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12 },
};
export const WEEKDAYS: Record<string, number> = numbered('sunday monday tuesday wednesday thursday friday saturday', 0);
/** EDTF season codes. */
export const SEASONS: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
export const SMALL_NUMBERS: Record<string, number> = {
  ...numbered('one two three four five six seven eight nine ten eleven twelve', 1),
  a: 1,
};

export const fullYear = (edtf: string): number => Number(edtf.slice(0, 4));
export const dayOf = (token: Token): number => Number.parseInt(token.text, 10);

const two = (n: number): string => String(n).padStart(2, '0');
export const monthYear = (year: number, month: number): string => `${year}-${two(month)}`;
export const isoDay = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

/** The day `days` after an ISO day. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The latest such weekday (0 is Sunday) on or before a day. */
export function lastWeekday(day: string, weekday: number): string {
  const back = (new Date(`${day}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
  return addDays(day, -back);
}
