import type { Token } from '../tokens.ts';
import { addDays, easter, fullYear, isoDay, YEAR } from './calendar.ts';
import type { Context, Hit } from './context.ts';

/** Days of the year that go by a name: month and day, or days from Easter Sunday. */
const FEASTS: Record<string, [month: number, day: number] | number> = {
  "new year 's day": [1, 1],
  'new year day': [1, 1],
  "new year 's eve": [12, 31],
  epiphany: [1, 6],
  candlemas: [2, 2],
  "valentine 's day": [2, 14],
  "saint patrick 's day": [3, 17],
  "st patrick 's day": [3, 17],
  'lady day': [3, 25],
  'may day': [5, 1],
  'bastille day': [7, 14],
  "midsummer 's day": [6, 24],
  'midsummer day': [6, 24],
  michaelmas: [9, 29],
  "all saints ' day": [11, 1],
  "all saints 's day": [11, 1],
  "all souls ' day": [11, 2],
  'armistice day': [11, 11],
  "st andrew 's day": [11, 30],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  "st stephen 's day": [12, 26],
  'ash wednesday': -46,
  'palm sunday': -7,
  'maundy thursday': -3,
  'holy thursday': -3,
  'good friday': -2,
  'holy saturday': -1,
  'easter eve': -1,
  'easter day': 0,
  'easter sunday': 0,
  'easter monday': 1,
  'ascension day': 39,
  'whit sunday': 49,
  'whit monday': 50,
  pentecost: 49,
  'corpus christi': 60,
};
/** Seasons around a feast, told to the month: "at Easter 1916". */
const TIDES: Record<string, [month: number, day: number] | number> = { christmas: [12, 25], easter: 0 };
const LONGEST = 4;
/** The words that a feast's name may begin with, lower case. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...Object.keys(FEASTS), ...Object.keys(TIDES)].map((name) => name.split(' ')[0]!),
);

/** "Christmas Day 1989", "on Good Friday", "at Easter 1916": the year is said, told before, or the latest such day at publication. */
export function feast(t: readonly Token[], i: number, { anchor, told }: Context): Hit | undefined {
  if (!t[i]!.capital || !FIRST_WORDS.has(t[i]!.lower) || /^(every|each|the)$/.test(t[i - 1]?.lower ?? '')) return undefined;
  for (let length = Math.min(LONGEST, t.length - i); length > 0; length--) {
    const words = t
      .slice(i, i + length)
      .map((token) => token.lower)
      .join(' ');
    const day = Object.hasOwn(FEASTS, words) ? FEASTS[words] : Object.hasOwn(TIDES, words) ? TIDES[words] : undefined;
    if (day === undefined) continue;
    const tide = !Object.hasOwn(FEASTS, words);
    const to = i + length;
    const said = t[to]?.text === ',' || t[to]?.lower === 'of' ? to + 1 : to;
    const written = YEAR.test(t[said]?.text ?? '') ? Number(t[said]!.text) : undefined;
    // "the Easter Rising", "Christmas cards", "May Day Square": a name or a thing, no day.
    if (written === undefined && (/^(NOUN|PROPN)$/.test(t[to]?.pos ?? '') || t[to]?.text === "'s")) return undefined;
    if (written === undefined && !/^(on|at|last|over|of|during|,|and)$/.test(t[i - 1]?.lower ?? '')) return undefined;
    const year = written ?? latest(day, anchor) ?? (told ? fullYear(told) : undefined);
    const edtf = year ? onYear(day, year) : undefined;
    return { to: written === undefined ? to : said + 1, ...(edtf && { edtf: tide ? edtf.slice(0, 7) : edtf }) };
  }
  return undefined;
}

const onYear = (day: [number, number] | number, year: number): string =>
  typeof day === 'number' ? addDays(easter(year), day) : isoDay(year, ...day);

function latest(day: [number, number] | number, anchor: string | undefined): number | undefined {
  if (!anchor) return undefined;
  const year = fullYear(anchor);
  return onYear(day, year) <= anchor ? year : year - 1;
}
