import fc from 'fast-check';
import { edtfOf } from './read.ts';

describe('days in figures', () => {
  test.each([
    ['2024-09-13', '2024-09-13'],
    ['13.9.2024', '2024-09-13'],
    ['03.09.2024', '2024-09-03'],
    ['13/9/2024', '2024-09-13'],
    ['9/13/2024', '2024-09-13'],
    ['4/4/2024', '2024-04-04'],
    ['3/4/2024', 'or'],
    ['31.6.2024', '!'],
    ['2023-02-29', '!'],
  ])('%s is %s', (words, edtf) => {
    expect(edtfOf(`They met on ${words}.`)).toEqual([edtf]);
  });
});

describe('stretches, bounds and rough times', () => {
  test.each([
    ['from 30 June–2 July 1961', '1961-06-30/1961-07-02'],
    ['on 23/24 August 1939', '1939-08-23/1939-08-24'],
    ['from Dec. 3 to Dec. 5, 1961', '1961-12-03/1961-12-05'],
    ['in 1914–18', '1914/1918'],
    ['before 1914', '../1914'],
    ['after 3 June 1961', '1961-06-03/..'],
    ['until July 1946', '../1946-07'],
    ['by 1867', '../1867'],
    ['c. 1905', '1905~'],
    ['about 3 June 1961', '1961-06-03~'],
    ['in mid-1961', '1961'],
    ['in the mid-1990s', '199X'],
    ['in the 18th century', '17XX'],
    ['in the late nineteenth century', '18XX'],
    ['on the third of June 1961', '1961-06-03'],
    ['on 25 October (7 November) 1917', '1917-11-07'],
    ['on 7 November 1917 (25 October O.S.)', '1917-11-07'],
  ])('%s is %s', (words, edtf) => {
    expect(edtfOf(`They met ${words}.`)).toEqual([edtf]);
  });
});

describe('counted from the publication on Saturday 14 September 2024', () => {
  test.each([
    ['this week', '2024-09-09/2024-09-15'],
    ['earlier this week', '2024-09-09/2024-09-14'],
    ['next Friday', '2024-09-20'],
    ['tomorrow', '2024-09-15'],
    ['yesterday evening', '2024-09-13'],
    ['the day before yesterday', '2024-09-12'],
    ['last weekend', '2024-09-07/2024-09-08'],
    ['two weeks ago', '2024-08-31'],
    ['three months ago', '2024-06'],
    ['five years ago', '2019'],
    ['from Monday to Wednesday', '2024-09-09/2024-09-11'],
    ['last September', '2023-09'],
    ['last winter', '2023-24'],
  ])('%s is %s', (words, edtf) => {
    expect(edtfOf(`They met ${words}.`, '2024-09-14')).toEqual([edtf]);
  });
});

describe('names, verbs and numbers that are no dates', () => {
  test.each([
    'Theresa May met Jean-Claude Juncker.',
    'May met Juncker.',
    'The talks between May and Juncker failed.',
    'April Glaspie met Saddam Hussein.',
    'August Bebel wrote to Jan Masaryk.',
    'They joined the March on Rome.',
    'The Council adopted Resolution 1441.',
    'He drove down Route 1962 and read Resolutions 1441 and 1973.',
    'They gave 1,234 guests between 1200 and 1400 coins in 1500 villages.',
    'Apollo 11 landed.',
    'He gave it on his birthday.',
    'In recent years they met.',
    'It was the last week of the war.',
    'The leaders of today met.',
  ])('%s', (text) => {
    expect(edtfOf(text, '2024-09-14')).toEqual([]);
  });

  test('but a month after a word of time, or before a noun, is one', () => {
    expect(edtfOf('In August Sadat flew home.', '2024-09-14')).toEqual(['2024-08']);
    expect(edtfOf('His June visit ended before the May summit.', '2024-09-14')[0]).toBe('2024-06');
    expect(edtfOf('She writes every June.', '2024-09-14')).toEqual(['?']);
  });
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ordinal = (n: number): string =>
  `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`;
const two = (n: number): string => String(n).padStart(2, '0');
const FORMS: Record<string, (y: number, m: number, d: number) => string> = {
  'day month year': (y, m, d) => `on ${d} ${MONTHS[m - 1]} ${y}`,
  'ordinal month year': (y, m, d) => `on ${ordinal(d)} ${MONTHS[m - 1]} ${y}`,
  'the ordinal of month': (y, m, d) => `on the ${ordinal(d)} of ${MONTHS[m - 1]}, ${y}`,
  'month day, year': (y, m, d) => `on ${MONTHS[m - 1]} ${d}, ${y}`,
  'month ordinal, year': (y, m, d) => `on ${MONTHS[m - 1]} ${ordinal(d)}, ${y}`,
  ISO: (y, m, d) => `on ${y}-${two(m)}-${two(d)}`,
  dots: (y, m, d) => `on ${d}.${m}.${y}`,
  evening: (y, m, d) => `on the evening of ${d} ${MONTHS[m - 1]} ${y}`,
};

test('a day of the calendar, written in any of the forms, reads as that day, whatever was published or told before', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      fc.constantFrom(...Object.keys(FORMS)),
      fc.constantFrom(undefined, '2024-09-14'),
      fc.constantFrom('', 'They spoke on 5 May 1812. '),
      (date, form, published, before) => {
        const words = FORMS[form]!(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
        expect(edtfOf(`${before}They met ${words}.`, published).at(-1)).toBe(date.toISOString().slice(0, 10));
      },
    ),
    { numRuns: 400 },
  );
});

test('ten times as many dates take no more than some ten times as long', () => {
  const took = (n: number): number => {
    const text = `${'on 3 June and two days later, from Monday to 5 May, before March, two days after '.repeat(n)}.`;
    const start = performance.now();
    edtfOf(text, '2024-09-14');
    return performance.now() - start;
  };
  took(20);
  const short = Math.min(took(20), took(20), took(20));
  const long = Math.min(took(200), took(200), took(200));
  expect(long).toBeLessThan(Math.max(10, short) * 40);
});
