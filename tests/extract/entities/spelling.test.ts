import { personWords, samePerson } from '../../../src/extract/index.ts';
import { readLexiconFiles } from '../../../src/lexicon/files.ts';

const { spellings } = readLexiconFiles();
const areOne = (a: string, b: string): boolean => samePerson(personWords(a), personWords(b));
const inPairs = (rows: readonly (readonly string[])[]): [string, string][] =>
  rows.flatMap(([first, ...rest]) => rest.map((other): [string, string] => [first!, other]));

describe('one person in two spellings', () => {
  test.each([
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
    ['Kim Jong Un', 'Kim Jong-un'],
    ['Mohammed bin Salman', 'Muhammad bin Salman'],
    ['Abdel Fattah el-Sisi', 'Abdelfattah El-Sissi'],
    ['Bashar Assad', 'Bashar al-Assad'],
    ['Nursultan Nazarbaev', 'Nursultan Nazarbayev'],
    ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
    ['Tran Duc Luong', 'Trần Đức Lương'],
    ['Mao Tse-tung', 'Mao Zedong'],
    ['Joe Biden', 'Joseph R. Biden, Jr.'],
    ['Shoigu S. K.', 'Sergei Kuzhugetovich Shoigu'],
    ['Shoigu S.K.', 'Sergei Shoigu'],
    ['Lula da Silva', 'Luiz Inácio Lula da Silva'],
  ])('%s, %s', (a, b) => expect(areOne(a, b)).toBe(true));
});

describe('two people', () => {
  test.each([
    ['Kim Jong-un', 'Kim Jong-il'],
    ['Kim Jong-il', 'Kim Il-sung'],
    ['George W. Bush', 'George H. W. Bush'],
    ['John Adams', 'John Quincy Adams'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['Aung San', 'Aung San Suu Kyi'],
    ['Hassan Nasser', 'Hussein Nasser'],
    ['Ivanov A. P.', 'Sergei Ivanov'],
    ['Marie Curie', 'Mario Curie'],
  ])('%s, %s', (a, b) => expect(areOne(a, b)).toBe(false));
});

describe('what the lexicon lists', () => {
  test.each(inPairs(spellings.words))('%s is %s, as a first name and as a surname', (a, b) => {
    expect(areOne(`${a} Quispe`, `${b} Quispe`)).toBe(true);
    expect(areOne(`Ana ${a}`, `Ana ${b}`)).toBe(true);
  });
  test.each(inPairs(spellings.short))('%s is called %s', (a, b) => expect(areOne(`${a} Quispe`, `${b} Quispe`)).toBe(true));
  test.each(inPairs(spellings.people))('%s is %s', (a, b) => expect(areOne(a, b)).toBe(true));
  test.each(inPairs(spellings.namesakes))('%s is not %s', (a, b) => expect(areOne(a, b)).toBe(false));

  test('no spelling stands in two rows', () => {
    for (const rows of [spellings.words, spellings.short, spellings.people, spellings.cities]) {
      const all = rows.flat().map((each) => each.toLowerCase());
      expect(all.filter((each, i) => all.indexOf(each) !== i)).toEqual([]);
    }
  });
});
