import type { Token } from '../tokens.ts';
import { fullYear, monthAt, YEAR } from './calendar.ts';

/** What relative dates are counted from: the day of publication, `YYYY-MM-DD`. */
export type Anchor = string | undefined;

/** What a date may be counted from. */
export interface Context {
  anchor: Anchor;
  /** The date that the statement told last, if any. */
  told?: string;
}

/** What the words at a token say; without `edtf` it is a time that can't be dated. */
export interface Hit {
  to: number;
  edtf?: string;
  trouble?: 'impossible' | 'ambiguous';
  /** `MM-DD` or `MM`: the year is not said, and neither the publication nor what was told before gives it. */
  yearless?: string;
}

/** The year that stands at a token, behind a comma or "of": ", 1961", "of 1961". */
export function yearAfter(t: readonly Token[], at: number): { year: number; to: number } | undefined {
  const skip = t[at]?.text === ',' || t[at]?.lower === 'of' ? 1 : 0;
  const word = t[at + skip]?.text ?? '';
  if (!YEAR.test(word) || (t[at]?.text === ',' && t[at + 2]?.pos === 'NOUN')) return undefined;
  return { year: Number(word), to: at + skip + 1 };
}

/**
 * The year of a month named without one: the one behind the list it stands in ("in June and July 1961"), that of the day or
 * month told before ("on 3 June 1961 … and on 5 June"), else the latest such month that had begun when the article was published.
 */
export function yearOf(t: readonly Token[], to: number, month: number, { anchor, told }: Context): number | undefined {
  const listed = sharedYear(t, to);
  if (listed !== undefined) return listed;
  const last = told?.split('/').at(-1) ?? '';
  if (/^\d{4}-(0\d|1[0-2])/.test(last) && (!anchor || fullYear(last) < fullYear(anchor) - 1)) {
    // "on 30 December 1960 … and on 2 January": the telling goes on into the new year.
    return fullYear(last) + (Number(last.slice(5, 7)) - month >= 6 ? 1 : 0);
  }
  if (anchor) return nearestYear(month, anchor);
  return told && /^\d{4}$/.test(told) ? Number(told) : undefined;
}

/** The latest such month that had begun on a day. */
const nearestYear = (month: number, day: string): number => fullYear(day) - (month <= Number(day.slice(5, 7)) ? 0 : 1);

/** "on 3 March, 5 April and 6 May 1961": the year behind the last of a list. */
function sharedYear(t: readonly Token[], from: number): number | undefined {
  let at = from;
  for (let n = 0; n < 4; n++) {
    if (!/^(,|and|or|to|until|through|[-–—])$/.test(t[at]?.lower ?? '')) return undefined;
    at += t[at]!.text === ',' && /^(and|or)$/.test(t[at + 1]?.lower ?? '') ? 2 : 1;
    if (/^(on|in|again)$/.test(t[at]?.lower ?? '')) at++;
    if (/^\d{1,2}(st|nd|rd|th)?$/.test(t[at]?.text ?? '')) at++;
    if (!monthAt(t, at)) return undefined;
    at += /^\d{1,2}(st|nd|rd|th)?$/.test(t[at + 1]?.text ?? '') ? 2 : 1;
    const year = yearAfter(t, at);
    if (year) return year.year;
  }
  return undefined;
}
