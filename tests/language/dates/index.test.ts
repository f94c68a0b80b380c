import fc from 'fast-check';
import { type Anchor, datesOf, sentencesOf } from '../../../src/language/index.ts';
import { isEdtf } from '../../../src/model/index.ts';

/** The dates of a text, in its own words: "3 June 1961 = 1961-06-03"; "?" for no date, "!" for an impossible one. */
const read = (text: string, anchor?: Anchor): string[] =>
  sentencesOf(text).flatMap((tokens) =>
    datesOf(tokens, anchor).map(
      ({ from, to, edtf, impossible, ambiguous }) =>
        `${text.slice(tokens[from]!.start, tokens[to - 1]!.end)} = ${impossible ? '!' : ambiguous ? 'or' : (edtf ?? '?')}`,
    ),
  );

describe('a date that says its year', () => {
  test.each([
    ['on 3 June 1961', '1961-06-03'],
    ['on 3rd June 1961', '1961-06-03'],
    ['on 3 JUNE 1961', '1961-06-03'],
    ['on the 3rd of June, 1961', '1961-06-03'],
    ['on June 3, 1961', '1961-06-03'],
    ['on June 3rd, 1961', '1961-06-03'],
    ['on June 3 1961', '1961-06-03'],
    ['on Sunday, 3 June 1961', '1961-06-03'],
    ['on Friday, June 3, 1961', '1961-06-03'],
    ['on 3 Sept. 1961', '1961-09-03'],
    ['on Jan. 3, 1961', '1961-01-03'],
    ['on 1 May 1961', '1961-05-01'],
    ['on 29 February 2024', '2024-02-29'],
    ['on the evening of 3 June 1961', '1961-06-03'],
    ['in June 1961', '1961-06'],
    ['in early June 1961', '1961-06'],
    ['in mid-June 1961', '1961-06'],
    ['in late June, 1961', '1961-06'],
    ['at the end of June 1961', '1961-06'],
    ['in September of 1961', '1961-09'],
    ['in 1867', '1867'],
    ['in late 1961', '1961'],
    ['in about 1905', '1905~'],
    ['around 1905', '1905~'],
    ['in the early 1990s', '199X'],
    ['in autumn 2022', '2022-23'],
    ['in the fall of 2022', '2022-23'],
    ['in winter 1944', '1944-24'],
    ['in the Spring of 1945', '1945-21'],
    ['from 4 to 11 February 1945', '1945-02-04/1945-02-11'],
    ['from February 4 to 11, 1945', '1945-02-04/1945-02-11'],
    ['on 11–12 October 1986', '1986-10-11/1986-10-12'],
    ['on 11-12 October 1986', '1986-10-11/1986-10-12'],
    ['on 11 and 12 October 1986', '1986-10-11/1986-10-12'],
    ['on October 11-12, 1986', '1986-10-11/1986-10-12'],
    ['on 1st and 2nd June 1961', '1961-06-01/1961-06-02'],
    ['from 30 June to 2 July 1961', '1961-06-30/1961-07-02'],
    ['between 3 June and 5 June 1961', '1961-06-03/1961-06-05'],
    ['from June to August 1961', '1961-06/1961-08'],
    ['from March 1945 to June 1946', '1945-03/1946-06'],
    ['between 1964 and 1985', '1964/1985'],
    ['from 1964 until 1985', '1964/1985'],
    ['1964–1985', '1964/1985'],
    ['since 2011', '2011/..'],
  ])('%s is %s', (words, edtf) => {
    expect(read(`They met ${words}.`).map((each) => each.split(' = ')[1])).toEqual([edtf]);
    // What the text says outright does not depend on the day of publication; only "since" runs up to it.
    if (!words.startsWith('since'))
      expect(read(`They met ${words}.`, '2024-09-14').map((each) => each.split(' = ')[1])).toEqual([edtf]);
  });
});

describe('a date counted from the day of publication', () => {
  test.each([
    ['on 13 September', '2024-09-14', '2024-09-13'],
    ['on 13 December', '2024-09-14', '2023-12-13'],
    ['on 31 December', '2024-01-02', '2023-12-31'],
    ['on 3 and 4 June', '2024-09-14', '2024-06-03/2024-06-04'],
    ['in June', '2024-09-14', '2024-06'],
    ['last December', '2024-09-14', '2023-12'],
    ['next June', '2024-09-14', '2025-06'],
    ['in March of this year', '2024-09-14', '2024-03'],
    ['in March of last year', '2024-09-14', '2023-03'],
    ['on Friday', '2024-09-14', '2024-09-13'],
    ['on Saturday', '2024-09-14', '2024-09-14'],
    ['on Friday evening', '2024-09-14', '2024-09-13'],
    ['on Saturday 14 September', '2024-09-16', '2024-09-14'],
    ['last Friday', '2024-09-13', '2024-09-06'],
    ['yesterday', '2024-03-01', '2024-02-29'],
    ['today', '2024-09-14', '2024-09-14'],
    ['this morning', '2024-09-14', '2024-09-14'],
    ['last night', '2024-01-01', '2023-12-31'],
    ['last week', '2024-09-14', '2024-09-02/2024-09-08'],
    ['last month', '2024-01-14', '2023-12'],
    ['this month', '2024-01-14', '2024-01'],
    ['last year', '2024-01-14', '2023'],
    ['this year', '2024-01-14', '2024'],
    ['three days ago', '2024-03-02', '2024-02-28'],
    ['a day ago', '2024-03-02', '2024-03-01'],
    ['last autumn', '2024-09-14', '2023-23'],
    ['last autumn', '2024-12-14', '2024-23'],
    ['this summer', '2024-09-14', '2024-22'],
    ['since 2011', '2024-09-14', '2011/2024-09-14'],
    ['since June 2023', '2024-09-14', '2023-06/2024-09-14'],
    ['since Monday', '2024-09-14', '2024-09-09/2024-09-14'],
    ['since the beginning of the year', '2024-09-14', '2024-01-01/2024-09-14'],
  ])('%s, published %s, is %s', (words, published, edtf) => {
    expect(read(`They met ${words}.`, published).map((each) => each.split(' = ')[1])).toEqual([edtf]);
    const undated = read(`They met ${words}.`).map((each) => each.split(' = ')[1]);
    expect(undated.filter((each) => each !== '?' && each !== '2011/..' && each !== '2023-06/..')).toEqual([]);
  });

  test('days are counted on from the date before them, and from no other', () => {
    expect(read('They met on 30 December 2023 and again two days later.')).toEqual([
      '30 December 2023 = 2023-12-30',
      'two days later = 2024-01-01',
    ]);
    expect(read('They met on 28 February 2024 and left the next day.')[1]).toBe('the next day = 2024-02-29');
    expect(read('They left the next day.', '2024-09-14')).toEqual(['the next day = ?']);
  });
});

describe('what is no date', () => {
  test.each([
    'They may meet.',
    'He gave 1500 men and walked 1800 miles.',
    'Resolution 1973 was adopted.',
    'Spring came.',
    'A saddle of the 18th century was given.',
    'They march on.',
    'A second later he sat.',
  ])('%s', (text) => {
    expect(read(text, '2024-09-14')).toEqual([]);
  });
});

describe('an impossible date is flagged and gives none', () => {
  test.each([
    ['on 31 June 1961', '31 June 1961 = !'],
    ['on June 31, 1961', 'June 31, 1961 = !'],
    ['on 29 February 2023', '29 February 2023 = !'],
    ['from 2 July to 30 June 1961', 'from 2 July to 30 June 1961 = !'],
  ])('%s', (words, expected) => {
    expect(read(`They met ${words}.`)).toEqual([expected]);
  });
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const day = fc
  .tuple(fc.integer({ min: 1000, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => ({ year, month, date, real: new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date }));
const two = (n: number): string => String(n).padStart(2, '0');

test('every day of a thousand years is read in both orders, and every day that never was is flagged', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('dmy', 'mdy'), ({ year, month, date, real }, order) => {
      const name = MONTHS[month - 1]!;
      const words = order === 'dmy' ? `${date} ${name} ${year}` : `${name} ${date}, ${year}`;
      expect(read(`They met on ${words}.`)).toEqual([`${words} = ${real ? `${year}-${two(month)}-${two(date)}` : '!'}`]);
    }),
    { numRuns: 300 },
  );
});

// Words that mean something to the reader of dates, thrown together in any order.
const salad = fc
  .array(
    fc.oneof(
      fc.constantFrom(...MONTHS, 'may', 'Sept.', 'Monday', 'Friday', 'spring', 'Autumn', 'winter'),
      fc.constantFrom('last', 'next', 'this', 'the', 'from', 'to', 'between', 'and', 'since', 'until', 'in', 'on', 'of', 'about'),
      fc.constantFrom(
        'yesterday',
        'today',
        'week',
        'month',
        'year',
        'days',
        'day',
        'ago',
        'later',
        'following',
        'before',
        'mid-June',
      ),
      fc.constantFrom(',', '–', '-', '(', ')', '.', 'two', 'a', 'they', 'met', '3-4', '11–12', '3rd', '31', '0', '32'),
      fc.integer({ min: 0, max: 3000 }).map(String),
      fc.constantFrom(
        '1990s',
        '18th',
        '2024-09-13',
        '9/11',
        'MMXXIV',
        '13.9.2024',
        '3/4/2024',
        'century',
        'Christmas',
        'Easter',
        'Day',
      ),
      fc.constantFrom('same', 'that', 'earlier', 'weekend', 'tomorrow', 'c.', 'every', 'mid-1961', '1914-18'),
    ),
    { maxLength: 14 },
  )
  .map((words) => words.join(' '));

const yearsOf = (text: string): number[] => (text.match(/\d{3}[\dX]/g) ?? []).map((year) => Number(year.replace('X', '0')));

test('no date is invented: each year is in the text, or near the day of publication', () => {
  fc.assert(
    fc.property(salad, fc.constantFrom(undefined, '2024-09-14', '1945-01-01'), (text, anchor) => {
      const said = [...yearsOf(text), ...(anchor ? [Number(anchor.slice(0, 4))] : [])];
      for (const tokens of sentencesOf(text))
        for (const { from, to, edtf, impossible, ambiguous } of datesOf(tokens, anchor)) {
          expect(0 <= from && from < to && to <= tokens.length).toBe(true);
          if (edtf === undefined) continue;
          expect(impossible ?? ambiguous).toBeUndefined();
          expect(isEdtf(edtf)).toBe(true);
          // "3000 days ago", the longest count here, is eight years and some days; each such count may be added to the one before.
          const counts = text.match(/\b(days|later|following|next|last|before)\b/g)?.length ?? 0;
          for (const year of yearsOf(edtf.replace(/-\d\d/g, '')))
            expect(said.some((each) => Math.abs(each - year) <= 9 * (1 + counts))).toBe(true);
        }
    }),
    { numRuns: 500 },
  );
});
