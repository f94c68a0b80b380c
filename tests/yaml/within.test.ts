import { openYaml } from '../../src/yaml/document.ts';

/** The text from where the word of the value stands, as the file has it. */
function found(text: string, value: string, word: string): string {
  const { line = 1, column = 1 } = openYaml(text, 'x.yaml').placeOf(['a'], value.indexOf(word));
  return text
    .split('\n')
    [line - 1]!.slice(column - 1)
    .slice(0, word.length);
}

test.each([
  ['plain', 'a: Kim met Putin in Pyongyang\n', 'Kim met Putin in Pyongyang'],
  ['in single quotes', "a: 'Kim''s Aurus came to Pyongyang'\n", "Kim's Aurus came to Pyongyang"],
  ['in double quotes', 'a: "Kim met \\"Putin\\" in Pyongyang"\n', 'Kim met "Putin" in Pyongyang'],
  ['with escapes', 'a: "Kim m\\u00e9t Putin \\u2013 in Pyongyang"\n', 'Kim mét Putin – in Pyongyang'],
  ['folded', 'a: >-\n  Kim met\n  Putin in\n  Pyongyang\n', 'Kim met Putin in Pyongyang'],
  ['plain over lines', 'a: Kim met\n  Putin in\n\n  Pyongyang\n', 'Kim met Putin in\nPyongyang'],
])('a word of a value is found in the file: %s', (_, text, value) => {
  expect(found(text, value, 'Pyongyang')).toBe('Pyongyang');
  expect(found(text, value, 'Kim')).toBe('Kim');
});

test('a character past the end is the last one, and a value without text its beginning', () => {
  expect(openYaml('a: Kim\n', 'x.yaml').placeOf(['a'], 99)).toEqual({ file: 'x.yaml', line: 1, column: 6 });
  expect(openYaml('a: [Kim]\n', 'x.yaml').placeOf(['a'], 2)).toEqual({ file: 'x.yaml', line: 1, column: 4 });
});
