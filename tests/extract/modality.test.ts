import { readLexiconFiles } from '../../src/lexicon/files.ts';
import { loadOntology } from '../../src/ontology/index.ts';
import { read } from './read.ts';

const { examples } = readLexiconFiles().modality;
const { relations: kinds } = loadOntology();

/** What is said to have taken place, as lines "A MET B"; offices and kin stand whatever came of the day. */
function happenings(text: string): string[] {
  const { entities, relations } = read([text]);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations
    .filter(({ type }) => kinds[type].kind === 'happening' || type === 'PARTY_TO')
    .map(({ type, source, target }) => `${names.get(source)} ${type} ${names.get(target)}`);
}

describe('what is planned, refused, denied or doubted gives no edge', () => {
  test.each(examples.not_happened)('%s', (text) => expect(happenings(text)).toEqual([]));
});

describe('what came about gives one, whatever leads up to it', () => {
  test.each(examples.happened)('$text', ({ text, gives }) =>
    expect(happenings(text)).toContainEqual(expect.stringContaining(` ${gives} `)),
  );
});
