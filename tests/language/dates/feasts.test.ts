import { edtfOf } from './read.ts';

test.each([
  ['They met on Christmas Day 1989.', undefined, '1989-12-25'],
  ["They met on New Year's Eve 1990.", undefined, '1990-12-31'],
  ['They met on Good Friday, 1998.', undefined, '1998-04-10'],
  ['They met on Easter Sunday 1922.', undefined, '1922-04-16'],
  ['They met on Easter Monday of 1916.', undefined, '1916-04-24'],
  ['They met on Whit Monday 1950.', undefined, '1950-05-29'],
  ['They met at Easter 1916.', undefined, '1916-04'],
  ['They met on Good Friday.', '2024-09-14', '2024-03-29'],
  ['They met on Good Friday.', '2024-03-01', '2023-04-07'],
  ['They met on Christmas Eve.', '2024-01-02', '2023-12-24'],
])('%s, published %s, is %s', (text, published, edtf) => {
  expect(edtfOf(text, published)).toEqual([edtf]);
});

test.each([
  'The Easter Rising began.',
  'He sent a Christmas card.',
  'She wrote to him every Christmas.',
  'They signed the Good Friday Agreement.',
  'They remembered Bloody Sunday.',
])('no day: %s', (text) => {
  expect(edtfOf(text, '2024-09-14')).toEqual([]);
});
