import { rulersNamed } from '../../src/extract/entities/rulers.ts';
import { readLexiconFiles } from '../../src/lexicon/files.ts';
import { loadLexicon } from '../../src/lexicon/index.ts';

const lexicon = loadLexicon();
const { rulers } = readLexiconFiles();

/** The states and bodies that someone of that name and title can have had at the time. */
const realms = (title: string, name: string, years?: [number, number]): string[] => [
  ...new Set(rulersNamed(lexicon, name, title, years).map(({ states }) => states[0]!)),
];

test.each(rulers.examples)('$title $name in $year: $state', ({ title, name, year, state }) => {
  expect(realms(title, name, [year, year])).toEqual(state ? [state] : []);
});

describe('a name finds its ruler', () => {
  test.each([
    ['president', 'de Gaulle', 1962, ['France']],
    ['president', 'Charles de Gaulle', 1962, ['France']],
    ['chancellor', 'Papen', 1932, ['Germany']],
    ['king', 'Umberto I', 1880, ['Italy']],
    ['tsar', 'Alexander', 1814, ['Russia']],
    ['king', 'Chulalongkorn', 1897, ['Thailand']],
    ['premier', 'Chou En-lai', 1955, ['China']],
    ['foreign secretary', 'Palmerston', 1848, ['United Kingdom']],
    ['president', 'López Mateos', 1962, ['Mexico']],
    ['president', 'G. W. Bush', 2003, ['United States']],
  ])('%s %s in %i', (title, name, year, states) => {
    expect(realms(title, name, [year, year])).toEqual(states);
  });
});

describe('and no other one', () => {
  test.each([
    ['president', 'Charles', 1962],
    ['king', 'Umberto II', 1880],
    ['tsar', 'Hirohito', 1945],
    ['president', 'Kennedy', 1959],
    ['president', 'George Kennedy', 1962],
    ['king', 'Emmanuel', 1910],
  ])('%s %s in %i', (title, name, year) => {
    expect(realms(title, name, [year, year])).toEqual([]);
  });
});

test('where nobody says when it was, all who ever bore the title count', () => {
  expect(realms('emperor', 'Haile Selassie')).toEqual(['Ethiopia']);
  expect(realms('president', 'Roosevelt')).toEqual(['United States']);
  expect(realms('king', 'Albert')).toEqual(['Saxony', 'Belgium']);
});
