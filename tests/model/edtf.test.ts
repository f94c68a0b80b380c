import edtf from 'edtf';
import fc from 'fast-check';
import { isEdtf, isEdtfDay, overlap, spanOf, within } from '../../src/model/index.ts';

test.each([
  ['2024-09-13', '2024-09-13', '2024-09-13'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['0044', '0044-01-01', '0044-12-31'],
  ['2024?', '2024-01-01', '2024-12-31'],
  ['2024-21', '2024-03-01', '2024-05-31'],
  ['2022-23', '2022-09-01', '2022-11-30'],
  ['2023-24', '2023-12-01', '2024-02-29'],
  ['9999-24', '9999-12-01', '9999-12-31'],
  ['185X', '1850-01-01', '1859-12-31'],
  ['18XX', '1800-01-01', '1899-12-31'],
  ['2024-XX', '2024-01-01', '2024-12-31'],
  ['2024-09-XX', '2024-09-01', '2024-09-30'],
  ['2024-01-01/2024-09-14', '2024-01-01', '2024-09-14'],
  ['2022-21/2022-23', '2022-03-01', '2022-11-30'],
  ['2011-12/..', '2011-12-01', undefined],
  ['../2024', undefined, '2024-12-31'],
  ['2011-12/', '2011-12-01', undefined],
])('%s spans %s to %s', (text, earliest, latest) => {
  expect(spanOf(text)).toEqual({ ...(earliest && { earliest }), ...(latest && { latest }) });
});

test.each([
  '',
  'last week',
  '2024-13',
  '2024-00',
  '2024-06-31',
  '2023-02-29',
  '2024-9-3',
  '2024/2023',
  '..',
  '/',
  '../..',
  '2024-25',
  '20X4',
  '2024-XX-13',
  '1/2/3',
  '-0044',
  '24',
  '2024-09-13T10:00',
  ' 2024',
  '2024\n',
])('%j is refused', (text) => {
  expect(isEdtf(text)).toBe(false);
});

test('one whole day', () => {
  expect(['2024-09-14', '2024-09', '2024-09-14?', '2024-09-31'].map(isEdtfDay)).toEqual([true, false, false, false]);
});

test('plain dates span what the EDTF library says', () => {
  const two = fc.integer({ min: 0, max: 33 }).map((n) => String(n).padStart(2, '0'));
  const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
  const date = fc.oneof(year, fc.tuple(year, two), fc.tuple(year, two, two)).map((parts) => [parts].flat().join('-'));
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const byLibrary = (text: string) => {
    try {
      const { min, max } = edtf(text) as { min: number; max: number };
      return { earliest: day(min), latest: day(max) };
    } catch {
      return undefined;
    }
  };
  // Seasons are Dragoman's own: the library's begin in other months.
  const season = /^\d{4}-(2[1-9]|3\d)$/;
  fc.assert(
    fc.property(
      date.filter((text) => !season.test(text)),
      (text) => expect(spanOf(text)).toEqual(byLibrary(text)),
    ),
  );
});

test('overlap and containment', () => {
  expect(overlap('2024-06', '2024-06-19')).toBe(true);
  expect(overlap('2011-12/..', '2024')).toBe(true);
  expect(overlap('../2011', '2012')).toBe(false);
  expect(within('2024-06-19', '2024-06')).toBe(true);
  expect(within('2024-06', '2024-06-19')).toBe(false);
  expect(within('2024', '2011-12/..')).toBe(true);
});
