import edtf from 'edtf';

/** The days an EDTF text spans. */
export interface Span {
  /** First possible day, `YYYY-MM-DD`; absent for an open start. */
  earliest?: string;
  /** Last possible day, `YYYY-MM-DD`; absent for an open end. */
  latest?: string;
}

const SEASON = /^(\d{4})-(2[1-4])$/;
const SHAPE = /^(\.\.|[\dX-]+[~?%]?)?(\/(\.\.|[\dX-]+[~?%]?)?)?$/;
const known = new Map<string, Span | undefined>();

/**
 * The days that an EDTF date or interval spans (Extended Date/Time Format, Library of Congress, levels 0 and 1).
 * Seasons 21 to 24 are the northern meteorological ones, by whole months; winter runs into the next year.
 * @returns undefined when the text is no EDTF date or interval of days, months, seasons, years or decades.
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
  if (!text || !SHAPE.test(text)) return undefined;
  if (!text.includes('/')) return one(text);
  const [from = '', to = ''] = text.split('/');
  const start = from === '' || from === '..' ? {} : one(from);
  const end = to === '' || to === '..' ? {} : one(to);
  if (!start || !end || (!start.earliest && !end.latest)) return undefined;
  if (start.earliest && end.latest && start.earliest > end.latest) return undefined;
  return { ...(start.earliest && { earliest: start.earliest }), ...(end.latest && { latest: end.latest }) };
}

function one(text: string): Span | undefined {
  const season = SEASON.exec(text.replace(/[~?%]$/, ''));
  if (season) return seasonSpan(Number(season[1]), Number(season[2]));
  if (!/^-?[\dX]{4}(-[\dX]{2}){0,2}[~?%]?$/.test(text)) return undefined;
  try {
    const date = edtf(text) as { min: number; max: number };
    return { earliest: day(date.min), latest: day(date.max) };
  } catch {
    return undefined;
  }
}

function seasonSpan(year: number, season: number): Span {
  const first = [3, 6, 9, 12][season - 21]!;
  return { earliest: day(Date.UTC(year, first - 1, 1)), latest: day(Date.UTC(year, first + 2, 0)) };
}

const day = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/T.*/, '');
