import type { CuratedRelation, Fact, RelationType } from '../../src/model/index.ts';
import { article, built, findingsOf, relationIds } from './collection.ts';

/** A fact that a curator has read: what the extractors make of the statement does not matter here. */
const say = (type: RelationType, source: string, target: string, more: Partial<CuratedRelation & Fact> = {}) => {
  const { where, title, ...fact } = more;
  return {
    statement: `About ${source} and ${target}.`,
    ...fact,
    relations: [{ type, source, target, ...(where && { where }), ...(title && { title }) }],
  };
};
const met = (when?: string, more: Partial<CuratedRelation & Fact> = {}) =>
  say('MET', 'Olaf Scholz', 'Emmanuel Macron', { ...more, ...(when && { when }) });
const edges = async (...files: ReturnType<typeof article>[]) =>
  (await built(files)).relations.map(
    ({ id, evidence }) => `${id.replace('met/person/emmanuel-macron/person/olaf-scholz/', '')} < ${evidence.join(' ')}`,
  );

test('one happening in two articles is one edge with all its facts, under the narrowest date', async () => {
  expect(await edges(article('a', [met('2024-05')]), article('b', [met('2024-05-28')]))).toEqual(['2024-05-28 < a#f1 b#f1']);
});

test('dates that exclude each other are two edges', async () => {
  expect(await edges(article('a', [met('2024-05'), met('2024-09')]))).toEqual(['2024-05 < a#f1', '2024-09 < a#f2']);
});

test('an undated report joins the only happening of its own article, and no other article’s', async () => {
  expect(await edges(article('a', [met('2024-05-28'), met()]), article('b', [met()]))).toEqual([
    '2024-05-28 < a#f1 a#f2',
    'b < b#f1',
  ]);
});

test('an undated report stays apart from two happenings of its article, and from one at another place', async () => {
  expect(await edges(article('a', [met('2024-05'), met('2024-09'), met()]))).toEqual([
    '2024-05 < a#f1',
    '2024-09 < a#f2',
    'a < a#f3',
  ]);
  expect(await edges(article('a', [met('2024-05', { where: 'Berlin' }), met(undefined, { where: 'Paris' })]))).toEqual([
    '2024-05 < a#f1',
    'a < a#f2',
  ]);
});

test('an undated report that may be a dated one is told', async () => {
  const graph = await built([article('a', [met('2024-05-28')]), article('b', [met()])]);
  expect(findingsOf(graph, 'undated')).toEqual([
    expect.stringContaining('facts/b.yaml:1 MET person/emmanuel-macron person/olaf-scholz'),
  ]);
});

test('a year that fits two happenings belongs to neither', async () => {
  expect(await edges(article('a', [met('2024-05')]), article('b', [met('2024-09')]), article('c', [met('2024')]))).toEqual([
    '2024 < c#f1',
    '2024-05 < a#f1',
    '2024-09 < b#f1',
  ]);
});

test('a span of years of another article joins nothing', async () => {
  expect(await edges(article('a', [met('2024-05')]), article('b', [met('2020/2024')]))).toEqual([
    '2020/2024 < b#f1',
    '2024-05 < a#f1',
  ]);
});

test('an edge is disputed only when all its facts are', async () => {
  const status = async (...facts: ReturnType<typeof met>[]) => (await built([article('a', facts)])).relations[0]?.status;
  expect(await status(met('2024', { status: 'disputed' }))).toBe('disputed');
  expect(await status(met('2024', { status: 'disputed' }), met('2024'))).toBe('accepted');
});

test('drafts and rejected facts build nothing but stay among the facts', async () => {
  const graph = await built([article('a', [met('2024', { status: 'draft' }), met('2024', { status: 'rejected' })])]);
  expect([graph.entities, graph.relations, graph.facts.map((fact) => fact.status)]).toEqual([[], [], ['draft', 'rejected']]);
});

test('kin is told from the side that comes first', async () => {
  const graph = await built([article('a', [say('RELATIVE_OF', 'Kim Jong-un', 'Kim Il Sung', { title: 'grandson' })])]);
  expect(graph.relations).toMatchObject([{ source: 'person/kim-il-sung', target: 'person/kim-jong-un', title: 'grandparent' }]);
});

test('an office is one by whatever title, held from the first to the last report', async () => {
  const held = (title: string, when?: string) =>
    say('HOLDS_OFFICE', 'Aristide Briand', 'France', { title, ...(when && { when }) });
  const graph = await built([
    article('a', [held('Foreign Minister', '1927'), held('Prime Minister')]),
    article('b', [held('Minister of Foreign Affairs', '1929-05'), held('foreign minister')]),
  ]);
  expect(graph.relations.map(({ id, when, evidence }) => [id, when, evidence])).toEqual([
    ['holds_office/person/aristide-briand/state/france/foreign-minister', undefined, ['a#f1', 'b#f1', 'b#f2']],
    ['holds_office/person/aristide-briand/state/france/prime-minister', undefined, ['a#f2']],
  ]);
});

test('a happening after the article that reports it is told', async () => {
  const graph = await built([article('a', [met('2024-12-01')], '2024-05-29')]);
  expect(findingsOf(graph, 'impossible-date')).toEqual([expect.stringContaining('facts/a.yaml:1 MET on 2024-12-01')]);
});

test('where the curator reads a statement otherwise, the curator’s reading stands, and the difference is told', async () => {
  const statement = 'Olaf Scholz met Emmanuel Macron.';
  const graph = await built([
    article('a', [
      { statement, when: '2024-05-28', relations: [{ type: 'CALLED', source: 'Scholz', target: 'Emmanuel Macron' }] },
    ]),
  ]);
  expect(relationIds(graph)).toEqual(['called/person/emmanuel-macron/person/olaf-scholz/2024-05-28']);
  expect(findingsOf(graph, 'curated-differs')[0]).toContain(
    'leave out Olaf Scholz MET Emmanuel Macron (2024-05-28), which the statement gives',
  );
});
