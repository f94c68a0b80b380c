const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES = new Map<string, number>([
  ...UNITS.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ['pair', 2],
]);
const SCALE = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

/** The number that words such as "twenty-four", "30", "eleven hundred", "two dozen" name; undefined when they name none. */
export function numberOf(words: readonly string[]): number | undefined {
  let total: number | undefined;
  // What stands since the last thousand or million: only that is multiplied by the next scale.
  let part: number | undefined;
  for (const word of words.flatMap((w) => (/^[a-z]+-[a-z]+$/.test(w) ? w.split('-') : [w]))) {
    if (word === 'and' && (part ?? total) !== undefined) continue;
    const scale = SCALE.get(word);
    const value = VALUES.get(word) ?? (/^\d{1,3}(,\d{3})+$|^\d+$/.test(word) ? Number(word.replaceAll(',', '')) : undefined);
    if (scale !== undefined && scale >= 1000) {
      total = (total ?? 0) + (part ?? 1) * scale;
      part = undefined;
    } else if (scale !== undefined) part = (part ?? 1) * scale;
    else if (value !== undefined) part = (part ?? 0) + value;
    else return undefined;
  }
  return part === undefined ? total : (total ?? 0) + part;
}
