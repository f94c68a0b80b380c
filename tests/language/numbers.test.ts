import fc from 'fast-check';
import { numberOf } from '../../src/language/index.ts';

test.each([
  ['zero', 0],
  ['pair', 2],
  ['twenty-four', 24],
  ['twenty four', 24],
  ['dozen', 12],
  ['two dozen', 24],
  ['three score', 60],
  ['one hundred and five', 105],
  ['eleven hundred', 1100],
  ['two thousand', 2000],
  ['one thousand two hundred', 1200],
  ['five hundred thousand and one', 500_001],
  ['two million three hundred thousand', 2_300_000],
  ['30', 30],
  ['1,500', 1500],
  ['3 million', 3_000_000],
])('%s is %d', (words, number) => {
  expect(numberOf(words.split(' '))).toBe(number);
});

test.each(['', 'horses', 'and', 'two horses', '1,50', 'half'])('"%s" is no number', (words) => {
  expect(numberOf(words.split(' ').filter(Boolean))).toBeUndefined();
});

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a thousand million in English words. */
function spell(n: number): string {
  if (n < 20) return ONES[n]!;
  if (n < 100) return TENS[Math.floor(n / 10) - 2]! + (n % 10 ? `-${ONES[n % 10]}` : '');
  for (const [size, name] of [
    [1_000_000, 'million'],
    [1000, 'thousand'],
    [100, 'hundred'],
  ] as const)
    if (n >= size) {
      const rest = n % size;
      return `${spell(Math.floor(n / size))} ${name}${rest ? `${rest < 100 ? ' and ' : ' '}${spell(rest)}` : ''}`;
    }
  return '';
}

test('any number below a thousand million is read back from its words and its digits', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(2000), fc.nat(999_999_999)), (n) => {
      expect(numberOf(spell(n).split(' '))).toBe(n);
      expect(numberOf([n.toLocaleString('en-US')])).toBe(n);
    }),
  );
});
