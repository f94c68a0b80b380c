import { extractFile } from '../../src/extract/index.ts';
import type { Registry } from '../../src/model/index.ts';
import { fileOf } from './read.ts';

const registry: Registry = {
  entries: [
    {
      id: 'person/ida-lund',
      type: 'Person',
      name: 'Ida Lund',
      aliases: [],
      gender: 'female',
      offices: [{ title: 'Minister of Foreign Affairs', of: 'Denmark', when: '1998/2001' }],
    },
    {
      id: 'person/per-holm',
      type: 'Person',
      name: 'Per Holm',
      aliases: [],
      offices: [{ title: 'Foreign Minister', of: 'Denmark', when: '2002/2005' }],
    },
    { id: 'organization/kvasir', type: 'Organization', name: 'Kvasir', aliases: [] },
    { id: 'place/villa', type: 'Place', name: 'Sospiri', aliases: [] },
  ],
  same: [],
  different: [],
};

/** Relations as "A MET B", with the registry. */
const lines = (statement: string, published?: string): string[] => {
  const { entities, relations } = extractFile(fileOf([statement], published), { registry });
  const name = (id: string): string => entities.find((entity) => entity.id === id)!.name;
  return relations.map(({ type, source, target }) => [name(source), type, name(target)].join(' ')).sort();
};

describe('a title alone is the registry’s holder at the date', () => {
  const received = 'The Foreign Minister of Denmark received Ana Quispe in Skagen.';

  test.each([
    ['1999-05-03', 'Ida Lund'],
    ['2004-05-03', 'Per Holm'],
  ])('of an article of %s: %s', (published, holder) => {
    expect(lines(received, published)).toContainEqual(
      expect.stringMatching(`(${holder} MET Ana Quispe|Ana Quispe MET ${holder})`),
    );
  });

  test('a date of the statement goes before that of the article', () => {
    expect(lines('On 3 May 1999 Ana Quispe was received by the Foreign Minister of Denmark.', '2004-05-03')).toContainEqual(
      expect.stringMatching('Ida Lund'),
    );
  });

  test('she is who the registry says is a woman', () => {
    expect(lines('The Foreign Minister of Denmark went to Skagen, where she met Ana Quispe.', '1999-05-03')).toContainEqual(
      expect.stringMatching(/Ida Lund MET|MET Ida Lund/),
    );
  });

  test.each([
    ['at a date when nobody is known to', received, '1990-01-01'],
    ['without a date', received, undefined],
    ['without a state', 'The Foreign Minister received Ana Quispe.', '1999-05-03'],
    ['where it is said to be over', 'The former Foreign Minister of Denmark received Ana Quispe.', '1999-05-03'],
    ['of the next one', 'The next Foreign Minister of Denmark received Ana Quispe.', '1999-05-03'],
    ['where the title is another’s', 'Jens Krag, the Foreign Minister of Denmark, received Ana Quispe.', '1999-05-03'],
    ['where someone is made it', 'Ana Quispe appointed Jens Krag the Foreign Minister of Denmark.', '1999-05-03'],
    ['where someone is it', 'Jens Krag was the Foreign Minister of Denmark.', '1999-05-03'],
  ])('not %s', (_, statement, published) => {
    expect(lines(statement, published).join()).not.toMatch(/Ida Lund|Per Holm/);
  });
});

test('names of the registry are known for what they are', () => {
  const types = (known?: Registry) =>
    extractFile(fileOf(['Denmark gave Kvasir a bowl, and Sospiri was forgotten.']), known && { registry: known })
      .entities.map(({ type, name }) => `${type} ${name}`)
      .sort();
  expect(types(registry)).toEqual(expect.arrayContaining(['Organization Kvasir', 'Place Sospiri']));
  expect(types()).not.toEqual(expect.arrayContaining(['Organization Kvasir']));
});

test('without a registry nothing changes, and an empty one is none', () => {
  const statement = 'The Foreign Minister of Denmark received Ana Quispe at Villa Sospiri in Skagen.';
  const file = fileOf([statement], '1999-05-03');
  const alone = extractFile(file);
  expect(JSON.stringify(alone)).not.toContain('Ida Lund');
  expect(extractFile(file, { registry: { entries: [], same: [], different: [] } })).toEqual(alone);
});
