import type { EntityType, RegistryEntry } from '../../src/model/index.ts';
import { article, built, idsOf, relationIds } from './collection.ts';

const entry = (type: EntityType, id: string, name: string, aliases: string[] = []): RegistryEntry => ({
  id,
  type,
  name,
  aliases,
});

test('a renamed state is one with its successor, a dissolved one is not', async () => {
  const graph = await built([
    article('a', ['Henry Kissinger visited Siam.', 'Henry Kissinger visited the Soviet Union.']),
    article('b', ['Henry Kissinger visited Thailand.', 'Henry Kissinger visited Russia.']),
  ]);
  expect(idsOf(graph, 'State')).toEqual(['state/russia', 'state/soviet-union', 'state/thailand']);
});

test('the registry decides what a state is called', async () => {
  const registry = { entries: [entry('State', 'state/thailand', 'Kingdom of Thailand', ['Thailand', 'Siam'])] };
  const graph = await built([article('a', ['Henry Kissinger visited Siam.', 'Henry Kissinger visited Thailand.'])], registry);
  expect(idsOf(graph, 'State')).toEqual(['state/thailand']);
  expect(graph.entities.find((entity) => entity.type === 'State')?.name).toBe('Kingdom of Thailand');
});

test('a body is the same with its state before or after it, and not that of another', async () => {
  const registry = {
    entries: [
      entry('Organization', 'organization/security-council-of-russia', 'Security Council of Russia'),
      entry('Organization', 'organization/united-nations-security-council', 'United Nations Security Council', [
        'Security Council',
      ]),
    ],
  };
  const graph = await built(
    [
      article('a', [
        'Sergei Shoigu visited the Russian Security Council.',
        'Sergei Shoigu is Secretary of the Security Council of Russia.',
      ]),
      article('b', ['Oleksandr Lytvynenko is Secretary of the Security Council of Ukraine.']),
    ],
    registry,
  );
  expect(idsOf(graph, 'Organization')).toEqual([
    'organization/security-council-of-russia',
    'organization/security-council-of-ukraine',
  ]);
});

test('what the registry knows under one type is not taken for another', async () => {
  const registry = { entries: [entry('Organization', 'organization/vale-do-rio-doce', 'Vale do Rio Doce')] };
  const graph = await built([article('a', ['Roger Agnelli of Vale do Rio Doce met Hu Jintao.'])], registry);
  expect(idsOf(graph, 'Person')).not.toContain('person/vale-do-rio-doce');
  expect(idsOf(graph, 'Organization')).toEqual(['organization/vale-do-rio-doce']);
});

test('a name that the registry has for a place only is no state', async () => {
  const files = [article('a', ['Andrew Jackson visited Georgia.'])];
  const georgia = entry('Place', 'place/georgia', 'Georgia');
  expect(relationIds(await built(files))).toEqual(['visited/person/andrew-jackson/state/georgia/a']);
  expect(relationIds(await built(files, { entries: [georgia] }))).toEqual(['visited/person/andrew-jackson/place/georgia/a']);
  const both = { entries: [georgia, entry('State', 'state/sakartvelo', 'Georgia')] };
  expect(relationIds(await built(files, both))).toEqual(['visited/person/andrew-jackson/state/sakartvelo/a']);
});

test('places of one name in two states are two', async () => {
  const at = (place: string, state: string) => ({
    statement: `${place} is a city in ${state}.`,
    relations: [{ type: 'LOCATED_IN' as const, source: place, target: state }],
  });
  const graph = await built([article('a', [at('Kingston', 'Jamaica')]), article('b', [at('Kingston', 'Canada')])]);
  expect(idsOf(graph, 'Place')).toEqual(['place/kingston-canada', 'place/kingston-jamaica']);
  expect(relationIds(graph)).toEqual([
    'located_in/place/kingston-canada/state/canada',
    'located_in/place/kingston-jamaica/state/jamaica',
  ]);
});
