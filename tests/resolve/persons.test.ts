import type { RegistryEntry } from '../../src/model/index.ts';
import { article, built, findingsOf, idsOf, relationIds } from './collection.ts';

const person = (name: string, more: Partial<RegistryEntry> = {}): RegistryEntry => ({
  id: `person/${name.toLowerCase().replace(/\W+/g, '-')}`,
  type: 'Person',
  name,
  aliases: [],
  ...more,
});

const met = (a: string, b: string) => ({ statement: `${a} met ${b} in Geneva.`, when: '2024-05-02' });

test('one person under two spellings is one, under the fullest name', async () => {
  const graph = await built([
    article('a', [met('Sergei Shoigu', 'Emmanuel Macron')]),
    article('b', [met('Sergei K. Shoigu', 'Emmanuel Macron')]),
  ]);
  expect(idsOf(graph, 'Person')).toEqual(['person/emmanuel-macron', 'person/sergei-k-shoigu']);
  expect(graph.entities.find((entity) => entity.id === 'person/sergei-k-shoigu')?.aliases).toContain('Sergei Shoigu');
});

test('the registry gives the name, the id and the other names', async () => {
  const registry = {
    entries: [person('Kim Jong-un', { id: 'person/kim', aliases: ['Kim Jeong-eun'], external: { wikidata: 'Q56226' } })],
  };
  const graph = await built([article('a', [met('Kim Jong Un', 'Emmanuel Macron')])], registry);
  expect(graph.entities.find((entity) => entity.id === 'person/kim')).toMatchObject({
    name: 'Kim Jong-un',
    external: { wikidata: 'Q56226' },
    aliases: expect.arrayContaining(['Kim Jeong-eun', 'Kim Jong Un']),
  });
});

test('a surname that the article does not explain is the one in the registry who bears it', async () => {
  const graph = await built([article('a', [met('Merkel', 'Emmanuel Macron')])], { entries: [person('Angela Merkel')] });
  expect(relationIds(graph)).toContain('met/person/angela-merkel/person/emmanuel-macron/2024-05-02');
});

test.each([
  ['two bear it', { entries: [person('Kim Jong-un'), person('Kim Il Sung')] }, '"Kim" may be Kim Il Sung or Kim Jong-un'],
  ['it is nobody’s', { entries: [person('Kim Jong-un')], shared: ['Kim'] }, '"Kim" may be Kim Jong-un'],
])('a surname is reported and left out where %s', async (_, registry, message) => {
  const graph = await built([article('a', ['It rained.', met('Kim', 'Emmanuel Macron')])], registry);
  expect(idsOf(graph, 'Person')).toEqual(['person/emmanuel-macron']);
  expect(relationIds(graph).filter((id) => id.startsWith('met/'))).toEqual([]);
  const [finding] = findingsOf(graph, 'ambiguous-name');
  expect(finding).toContain(`facts/a.yaml:2 ${message}`);
  expect(finding).toContain('Kim MET Emmanuel Macron');
});

test('an office tells who of several is meant', async () => {
  const offices = (title: string) => [{ title, of: 'Ireland', when: '2020/..' }];
  const registry = {
    entries: [
      person('Micheál Martin', { id: 'person/micheal-martin', offices: offices('Foreign Minister') }),
      person('Paul Martin', { offices: [{ title: 'Prime Minister', of: 'Canada', when: '2003-12-12/2006-02-06' }] }),
    ],
    shared: ['Martin'],
  };
  const graph = await built(
    [article('a', [{ statement: 'Martin, the Foreign Minister of Ireland, met Emmanuel Macron.', when: '2023-02-08' }])],
    registry,
  );
  expect(idsOf(graph, 'Person')).toEqual(['person/emmanuel-macron', 'person/micheal-martin']);
});

test('a namesake of another century is someone else', async () => {
  const graph = await built([
    article('a', [{ statement: 'John Smith met Emmanuel Macron.', when: '2020' }]),
    article('b', [{ statement: 'John Smith met Andrew Jackson.', when: '1832' }]),
  ]);
  expect(idsOf(graph, 'Person').filter((id) => id.includes('smith'))).toEqual(['person/john-smith-a', 'person/john-smith-b']);
});

test('a short name that two fuller ones fit joins neither', async () => {
  const graph = await built([
    article('a', [met('John Peter Adams', 'Emmanuel Macron')]),
    article('b', [met('John Henry Adams', 'Emmanuel Macron')]),
    article('c', [met('John Adams', 'Emmanuel Macron')]),
  ]);
  expect(idsOf(graph, 'Person').filter((id) => id.includes('adams'))).toEqual([
    'person/john-adams',
    'person/john-henry-adams',
    'person/john-peter-adams',
  ]);
});

test('"different" keeps apart what would be joined, "same" joins what would not', async () => {
  const files = [
    article('a', [met('Robert R. Livingston', 'Emmanuel Macron')]),
    article('b', [met('Robert Livingston', 'Emmanuel Macron')]),
    article('c', [met('Bob Livingston of Clermont', 'Emmanuel Macron'), met('Marie Curie', 'Emmanuel Macron')]),
    article('d', [met('Maria Skłodowska', 'Emmanuel Macron')]),
  ];
  const graph = await built(files, {
    different: [['Robert R. Livingston', 'Robert Livingston']],
    same: [['Marie Curie', 'Maria Skłodowska']],
  });
  const ids = idsOf(graph, 'Person');
  expect(ids).toEqual(expect.arrayContaining(['person/robert-livingston', 'person/robert-r-livingston', 'person/marie-curie']));
  expect(ids).not.toContain('person/maria-sklodowska');
});

test('"same" joins a name to an entry of the registry', async () => {
  const graph = await built([article('a', [met('Jane Roe', 'Emmanuel Macron')])], {
    entries: [person('Mary Major')],
    same: [['person/mary-major', 'Jane Roe']],
  });
  expect(idsOf(graph, 'Person')).toEqual(['person/emmanuel-macron', 'person/mary-major']);
});

test('entries that nothing mentions stay out of the graph', async () => {
  const graph = await built([article('a', [met('Emmanuel Macron', 'Olaf Scholz')])], { entries: [person('Angela Merkel')] });
  expect(idsOf(graph, 'Person')).toEqual(['person/emmanuel-macron', 'person/olaf-scholz']);
});
