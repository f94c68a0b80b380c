import { z } from 'zod';
import { nearest, parseYaml } from '../../src/yaml/index.ts';

const pets = z.strictObject({
  name: z.string(),
  age: z.number().max(40).optional(),
  tricks: z.array(z.string()).min(1).optional(),
  chips: z.record(z.string(), z.string()).optional(),
});

const told = (text: string, schema: z.ZodType = pets): string[] =>
  parseYaml(text, 'pets.yaml', schema).problems.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`);

test('a value is given where there is no problem, and its places can be asked for', () => {
  const { value, problems, placeOf } = parseYaml('name: Rex\ntricks:\n  - sit\n  - roll\n', 'pets.yaml', pets);
  expect(problems).toEqual([]);
  expect(value).toEqual({ name: 'Rex', tricks: ['sit', 'roll'] });
  expect(placeOf(['tricks', 1])).toEqual({ file: 'pets.yaml', line: 4, column: 5 });
  expect(placeOf(['tricks', 7, 'x'])).toEqual({ file: 'pets.yaml', line: 3, column: 3 });
});

test.each(['2024', '2024-09-13', '1.50', '0x1F', 'true', '1e3', '-0', '.inf'])('%s is text where text is wanted', (written) => {
  expect(parseYaml(`name: ${written}\n`, 'pets.yaml', pets).value).toEqual({ name: written });
});

test('problems come in the order of the file', () => {
  expect(told('tricks: []\nnam: Rex\nage: 50\n')).toEqual([
    '1:1 "name" is missing',
    '1:9 "tricks" has 0 items, expected at least 1',
    '2:1 "nam" is no key; did you mean "name"? Known keys: name, age, tricks, chips',
    '3:6 "age" is the number 50, expected at most 40',
  ]);
});

test('keys that JavaScript keeps for itself are keys like others', () => {
  const { value } = parseYaml('name: Rex\nchips: {constructor: a, toString: b}\n', 'pets.yaml', pets);
  expect(Object.entries((value as z.infer<typeof pets>).chips!)).toEqual([
    ['constructor', 'a'],
    ['toString', 'b'],
  ]);
  parseYaml('chips: {__proto__: {polluted: yes}}\n', 'pets.yaml', z.unknown());
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

describe('hostile files are refused in no time', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...[...'bcdefghij'].map((l, i) => `${l}: &${l} [${Array(9).fill(`*${'abcdefghij'[i]}`)}]`),
  ];
  test.each<[string, string, RegExp]>([
    ['aliases that multiply', bomb.join('\n'), /multiply beyond measure/],
    ['very many aliases', `a: &a x\nb: [${Array(50_000).fill('*a')}]`, /more than 100 aliases/],
    ['deep nesting', `a: ${'['.repeat(100_000)}`, /nested too deeply/],
    ['deep nesting, closed', `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`, /nested too deeply/],
    ['very many unknown keys', Array.from({ length: 10_000 }, (_, i) => `k${i}: 1`).join('\n'), /9001 more from here on/],
    ['very many equal keys', 'name: Rex\n'.repeat(50_000), /twice in one mapping/],
  ])('%s', (_, text, message) => {
    const start = performance.now();
    const problems = told(text);
    expect(problems.join('\n')).toMatch(message);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test('nearest', () => {
  expect(nearest('acepted', ['draft', 'accepted', 'rejected'])).toBe('accepted');
  expect(nearest('qoute', ['quote', 'when'])).toBe('quote');
  expect(nearest('colour', ['quote', 'when'])).toBeUndefined();
  expect(nearest('x'.repeat(1e6), ['quote'])).toBeUndefined();
});
