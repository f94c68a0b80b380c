import fc from 'fast-check';
import { sentencesOf, type Token } from '../../src/language/index.ts';
import { plain } from '../../src/language/plain.ts';

/** Sentences as words with bars between: "They | ate | .". */
const words = (text: string): string[] => sentencesOf(text).map((tokens) => tokens.map((token) => token.text).join(' | '));

/** Every token is where it says in the plain text, in order, and nothing but white space lies between two tokens. */
function expectOffsets(statement: string): Token[] {
  const text = plain(statement);
  expect(text).toHaveLength(statement.length);
  const tokens = sentencesOf(statement).flat();
  let end = 0;
  for (const token of tokens) {
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(end, token.start).trim()).toBe('');
    end = token.end;
  }
  expect(text.slice(end).trim()).toBe('');
  return tokens;
}

describe('words', () => {
  test.each([
    ['hyphens hold names together', 'Kim Jong-un met Chan-o-cha.', ['Kim | Jong-un | met | Chan-o-cha | .']],
    ['a dash between names does not', 'The Polish–Romanian pact.', ['The | Polish | – | Romanian | pact | .']],
    ['numbers in words', 'Twenty-four horses', ['Twenty-four | horses']],
    ['a hyphen beside a space joins nothing', 'well- known', ['well | - | known']],
    ['initials keep their point', 'J. Smith met George W. Bush.', ['J. | Smith | met | George | W. | Bush | .']],
    ['titles keep theirs', 'Mr. Smith met Dr. Jones.', ['Mr. | Smith | met | Dr. | Jones | .']],
    ['so do U.S. and U.K.', 'U.S. forces met the U.K. delegation.', ['U.S. | forces | met | the | U.K. | delegation | .']],
    ['the owner is apart', 'Putin’s and Kim‘s', ["Putin | 's | and | Kim | 's"]],
    ['names with an apostrophe are whole', "O'Brien met D'Estaing", ["O'Brien | met | D'Estaing"]],
    ['numbers keep their marks', '12,000 men, 3.5 tons', ['12,000 | men | , | 3.5 | tons']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
    expectOffsets(text);
  });
});

describe('sentences', () => {
  test.each([
    ['end at a point, a question or a cry', 'Hello. World! What? Yes.', ['Hello | .', 'World | !', 'What | ?', 'Yes | .']],
    ['not at an initial', 'George W. Bush came.', ['George | W. | Bush | came | .']],
    ['not at a title', 'They met Gen. Smith of St. Petersburg.', ['They | met | Gen. | Smith | of | St. | Petersburg | .']],
    ['nothing has none', '', []],
    ['nor has white space', ' \n\t\u00a0', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

test('capitals, spacing, lower case and tags', () => {
  const [tokens = []] = sentencesOf('Élysée hosts (two) guests.');
  expect(tokens.map(({ capital }) => capital)).toEqual([true, false, false, false, false, false, false]);
  expect(tokens.map(({ spaced }) => spaced)).toEqual([true, true, true, false, false, true, false]);
  expect(tokens[0]).toMatchObject({ lower: 'élysée', start: 0, end: 6 });
  expect(tokens.map(({ pos }) => pos).filter((pos) => pos === 'PUNCT')).toHaveLength(3);
});

test('a word that the model knows no lemma for is its own', () => {
  expect(sentencesOf('ive,')[0]![0]).toMatchObject({ text: 'ive', lemma: 'ive' });
});

test('2,000 characters without a full stop are read to their end', () => {
  const text = 'Kim Jong-un met Putin and '.repeat(80).slice(0, 2000);
  expect(expectOffsets(text).at(-1)!.end).toBeGreaterThan(1990);
});

test('runs without white space are read in pieces that hold their offsets', () => {
  const text = `Kim met ${'Kim-'.repeat(500)} and ${'('.repeat(700)}${'x'.repeat(600)}@example.org.`;
  const tokens = expectOffsets(text);
  expect(tokens.filter(({ spaced }) => spaced).map(({ start }) => start)).toEqual([0, 4, 8, 2009, 2013]);
});

describe('offsets hold for any string', () => {
  const odd = fc.constantFrom(
    '’',
    '‘',
    'ʼ',
    '-',
    '–',
    '‑',
    "'s",
    '.',
    '…',
    '\u00a0',
    '\t',
    '\r\n',
    '\u202e',
    '\u0000',
    '\ufeff',
    '😀',
    '👨‍👩‍👧',
    '<b>',
    '</script>',
    'İ',
    'ﬁ',
    'e\u0301',
    '\ud800',
    'Kim',
    'Jong-un',
    'U.S.',
    ' ',
    ' ',
    '3',
    'met',
  );
  test.each([
    ['salad of words and marks', fc.array(odd, { maxLength: 40 }).map((parts) => parts.join(''))],
    ['any characters', fc.string({ unit: 'binary', maxLength: 120 })],
    ['any graphemes', fc.string({ unit: 'grapheme', maxLength: 80 })],
    ['any code units', fc.string({ unit: fc.nat(0xffff).map((n) => String.fromCharCode(n)), maxLength: 60 })],
  ])('%s', (_, strings) => {
    fc.assert(
      fc.property(strings, (text) => void expectOffsets(text)),
      { numRuns: 300 },
    );
  });
});
