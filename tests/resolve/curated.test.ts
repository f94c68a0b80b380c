import { extractFile } from '../../src/extract/index.ts';
import type { CuratedRelation } from '../../src/model/index.ts';
import { article, built, findingsOf, relationIds } from './collection.ts';

const statement = 'Vlado Horak, the Prime Minister of Slovenia, met Ana Quispe in Koper on 3 June 2024.';
const met: CuratedRelation = { type: 'MET', source: 'Vlado Horak', target: 'Ana Quispe', when: '2024-06-03' };
const office: CuratedRelation = { type: 'HOLDS_OFFICE', source: 'Vlado Horak', target: 'Slovenia', title: 'Prime Minister' };
const file = (relations: CuratedRelation[]) => article('a', [{ statement, relations }]);
const told = async (...relations: CuratedRelation[]) => findingsOf(await built([file(relations)]), 'curated-differs');

test('a curator’s relations replace what the statement reads as', async () => {
  const { relations } = await built([file([{ type: 'VISITED', source: 'Ana Quispe', target: 'Koper' }])]);
  expect(relations.map(({ id }) => id)).toEqual(['visited/person/ana-quispe/place/koper/a']);
});

test('where both say the same, in either direction of a symmetric type, nothing is told', async () => {
  expect(await told(met, office)).toEqual([]);
  expect(await told({ ...met, source: 'Ana Quispe', target: 'Vlado Horak' }, office)).toEqual([]);
});

test('what they leave out and what they add is told', async () => {
  const [finding, ...more] = await told(met, { type: 'VISITED', source: 'Ana Quispe', target: 'Koper' });
  expect(more).toEqual([]);
  expect(finding).toMatch(
    /leave out Vlado Horak HOLDS_OFFICE Slovenia.*, which the statement gives; add Ana Quispe VISITED Koper, which it does not give$/,
  );
});

test('another date, place or title is told', async () => {
  const [finding] = await told(
    { ...met, when: '2024-06-04', where: 'Ljubljana' },
    { ...office, title: 'President', when: '2024-06-03' },
  );
  expect(finding).toContain('say otherwise: Vlado Horak MET Ana Quispe (2024-06-04), read 2024-06-03');
  expect(finding).toContain('in Ljubljana, read Koper');
  expect(finding).toContain('as President, read Prime Minister');
});

test('another name of the same entity is no difference', async () => {
  const registry = {
    entries: [{ id: 'person/vlado', type: 'Person' as const, name: 'Vladimir Horak', aliases: ['Vlado Horak'] }],
  };
  const graph = await built([file([{ ...met, source: 'Vladimir Horak' }, office])], registry);
  expect(findingsOf(graph, 'curated-differs')).toEqual([]);
  expect(relationIds(graph)).toContain('met/person/ana-quispe/person/vlado/2024-06-03');
});

test('the extractors, and so the score, never see them', () => {
  expect(extractFile(file([{ type: 'VISITED', source: 'Ana Quispe', target: 'Koper' }]))).toEqual(
    extractFile(article('a', [statement])),
  );
});
