import edtf from 'edtf';

/** The days an EDTF text spans. */
export interface Span {
  /** First possible day, `YYYY-MM-DD`; absent for an open start. */
  earliest?: string;
  /** Last possible day, `YYYY-MM-DD`; absent for an open end. */
  latest?: string;
}

/** Levels 0 and 1 without negative and five-digit years: day, month, season or year, `X` only for trailing parts, one qualifier. */
const DATE = /^(\d{4}(-\d\d(-\d\d)?)?|\d\d(\dX|XX)|\d{4}-(\d\d|XX)-XX|\d{4}-XX)[~?%]?$/;
const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/;
const known = new Map<string, Span | undefined>();

/**
 * The days that an EDTF date or interval spans (Extended Date/Time Format, Library of Congress, levels 0 and 1).
 * Seasons 21 to 24 are the northern meteorological ones, by whole months; winter runs into the next year.
 * A qualifier (`?` uncertain, `~` approximate, `%` both) does not widen the span.
 * @returns undefined when the text is no EDTF date or interval of days, months, seasons, years, decades or centuries.
 */
export function spanOf(text: string): Span | undefined {
  if (!known.has(text)) {
    if (known.size > 50_000) known.clear();
    known.set(text, compute(text));
  }
  return known.get(text);
}

/** Whether the text is a date or interval that Dragoman takes. */
export const isEdtf = (text: string): boolean => spanOf(text) !== undefined;

/** Whether the text is one whole day. */
export const isEdtfDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && isEdtf(text);

/** Whether two EDTF texts may speak of the same time: their spans overlap. */
export function overlap(a: string, b: string): boolean {
  const x = spanOf(a);
  const y = spanOf(b);
  if (!x || !y) return false;
  return (x.earliest ?? '') <= (y.latest ?? '9999') && (y.earliest ?? '') <= (x.latest ?? '9999');
}

/** Whether `inner` lies within `outer`. */
export function within(inner: string, outer: string): boolean {
  const x = spanOf(inner);
  const y = spanOf(outer);
  if (!x || !y) return false;
  return (x.earliest ?? '') >= (y.earliest ?? '') && (x.latest ?? '9999') <= (y.latest ?? '9999');
}

function compute(text: string): Span | undefined {
  const [from = '', to, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  if (to === undefined) return one(from);
  const start = isOpen(from) ? {} : one(from);
  const end = isOpen(to) ? {} : one(to);
  if (!start || !end || (!start.earliest && !end.latest)) return undefined;
  // What ends before it begins is a slip; 2024/2024-03 is taken, as the start may be early in the year.
  if (start.earliest && end.latest && start.earliest > end.latest) return undefined;
  return { ...(start.earliest && { earliest: start.earliest }), ...(end.latest && { latest: end.latest }) };
}

const isOpen = (end: string): boolean => end === '' || end === '..';

function one(text: string): Span | undefined {
  if (!DATE.test(text)) return undefined;
  const [, year, month, date] = PLAIN.exec(text) ?? [];
  // The commonest shapes are plain arithmetic: the library's grammar takes some 0.4 ms for each.
  if (year) return plain(Number(year), month, date);
  try {
    const { min, max } = edtf(text) as { min: number; max: number };
    return { earliest: day(min), latest: day(max) };
  } catch {
    return undefined;
  }
}

function plain(year: number, month: string | undefined, date: string | undefined): Span | undefined {
  if (month === undefined) return { earliest: day(utc(year, 1, 1)), latest: day(utc(year, 12, 31)) };
  const m = Number(month);
  if (date === undefined && m >= 21 && m <= 24) return seasonSpan(year, m);
  if (m < 1 || m > 12) return undefined;
  const last = utc(year, m + 1, 0);
  if (date === undefined) return { earliest: day(utc(year, m, 1)), latest: day(last) };
  const only = utc(year, m, Number(date));
  return Number(date) >= 1 && only <= last ? { earliest: day(only), latest: day(only) } : undefined;
}

function seasonSpan(year: number, season: number): Span {
  const first = [3, 6, 9, 12][season - 21]!;
  return { earliest: day(utc(year, first, 1)), latest: day(Math.min(utc(year, first + 3, 0), utc(9999, 12, 31))) };
}

/** Milliseconds of a day, months counted from 1; unlike Date.UTC it takes the years 0 to 99 as they are. */
const utc = (year: number, month: number, date: number): number => new Date(0).setUTCFullYear(year, month - 1, date);

const day = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/T.*/, '');
