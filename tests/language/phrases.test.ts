import fc from 'fast-check';
import { PhraseTable, phraseWords, sentencesOf, type Token } from '../../src/language/index.ts';

const tokensOf = (text: string): Token[] => sentencesOf(text).flat();
const text = (token: Token): string => token.text;

test('the longest phrase that begins at a word wins', () => {
  const table = new PhraseTable<string>();
  table.add('United', 'a word');
  table.add('United States', 'a state');
  table.add('United States Senate', 'a body');
  table.seal();
  const tokens = tokensOf('The United States Senate met the United States and United.');
  const hits = tokens.flatMap((_, i) => table.at(tokens, i, text) ?? []);
  expect(hits).toEqual([
    { to: 4, values: ['a body'] },
    { to: 8, values: ['a state'] },
    { to: 10, values: ['a word'] },
  ]);
});

test('a phrase may mean several things', () => {
  const table = new PhraseTable<string>();
  table.add('Georgia', 'the state of Tbilisi');
  table.add('Georgia', 'the state of Atlanta');
  expect(table.seal().at(tokensOf('Georgia'), 0, text)?.values).toEqual(['the state of Tbilisi', 'the state of Atlanta']);
});

test('the key says how words are compared', () => {
  const table = new PhraseTable<number>();
  table.add('prime minister', 1);
  table.seal();
  const tokens = tokensOf('Prime Minister');
  expect(table.at(tokens, 0, text)).toBeUndefined();
  expect(table.at(tokens, 0, (token) => token.lower)).toEqual({ to: 2, values: [1] });
});

test('nothing is found past the end, and an empty phrase is none', () => {
  const table = new PhraseTable<number>();
  table.add('United States', 1);
  table.add('  ', 2);
  table.seal();
  expect(table.at(tokensOf('the United'), 1, text)).toBeUndefined();
  expect(table.at(tokensOf('the United'), 2, text)).toBeUndefined();
});

test.each([
  "Côte d'Ivoire",
  'Polish–Romanian convention',
  "People's Republic of China",
  'Guinea-Bissau',
  'Treaty of Peace, Amity and Commerce',
  'Treaty of Paris (1783)',
  "Workers' Party of Korea",
  'OPEC+',
])('%s is split as the tokeniser splits it', (phrase) => {
  expect(phraseWords(phrase)).toEqual(tokensOf(phrase).map(text));
});

test('every phrase that was added is found where it stands, by the longest that fits', () => {
  const word = fc.constantFrom('Kim', 'Park', 'treaty', 'of', 'Ghent', 'north');
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(
      fc.uniqueArray(phrase, { minLength: 1, maxLength: 8 }),
      fc.array(word, { minLength: 1, maxLength: 10 }),
      (phrases, words) => {
        const table = new PhraseTable<string>();
        for (const each of phrases) table.add(each, each);
        table.seal();
        const tokens = words.map((each) => ({ text: each }) as Token);
        for (let i = 0; i < words.length; i++) {
          const here = words.slice(i).join(' ');
          const fitting = phrases.filter((each) => `${here} `.startsWith(`${each} `)).sort((a, b) => b.length - a.length);
          const longest = Math.max(...fitting.map((each) => each.split(' ').length));
          const found = table.at(tokens, i, text);
          expect(found?.values).toEqual(
            fitting.length > 0 ? fitting.filter((each) => each.split(' ').length === longest) : undefined,
          );
        }
      },
    ),
  );
});
