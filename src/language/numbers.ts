const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES = new Map<string, number>([
  ...UNITS.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ['pair', 2],
  ['dozen', 12],
  ['score', 20],
]);
const SCALE = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

/** The number that words such as "twenty-four", "30", "eleven hundred" name; undefined when they name none. */
export function numberOf(words: readonly string[]): number | undefined {
  let total: number | undefined;
  for (const word of words.flatMap((w) => (/^[a-z]+-[a-z]+$/.test(w) ? w.split('-') : [w]))) {
    if (word === 'and' && total !== undefined) continue;
    const scale = SCALE.get(word);
    const value = VALUES.get(word) ?? (/^\d{1,3}(,\d{3})+$|^\d+$/.test(word) ? Number(word.replaceAll(',', '')) : undefined);
    if (scale !== undefined) total = (total ?? 1) * scale;
    else if (value !== undefined) total = (total ?? 0) + value;
    else return undefined;
  }
  return total;
}
