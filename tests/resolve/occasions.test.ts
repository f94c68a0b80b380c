import type { CuratedRelation, Fact } from '../../src/model/index.ts';
import { article, built, findingsOf, idsOf } from './collection.ts';

const fact = (
  statement: string,
  when: string | undefined,
  ...relations: CuratedRelation[]
): Partial<Fact> & { statement: string } => ({
  statement,
  relations,
  ...(when && { when }),
});
const signed = (who: string, what: string, when?: string) =>
  fact(`${who} signed the ${what}.`, when, { type: 'SIGNED', source: who, target: what });
const visit = (who: string, what: string, when?: string) =>
  fact(`${who} came.`, when, { type: 'ATTENDED', source: who, target: what });

const agreements = async (...files: ReturnType<typeof article>[]) => idsOf(await built(files), 'Agreement');

test('a treaty with a name of its own is one in all articles', async () => {
  expect(
    await agreements(
      article('a', [signed('France', 'Treaty of Ghent', '1814')]),
      article('b', [signed('Spain', 'Treaty of Ghent')]),
    ),
  ).toEqual(['agreement/treaty-of-ghent']);
});

test('two treaties of one name and two years are two, told apart by the year', async () => {
  expect(
    await agreements(
      article('a', [signed('France', 'Treaty of Paris', '1763')]),
      article('b', [signed('France', 'Treaty of Paris', '1898')]),
    ),
  ).toEqual(['agreement/treaty-of-paris-1763', 'agreement/treaty-of-paris-1898']);
});

test('a treaty that many have is one only with two parties and the date in common', async () => {
  const both = (id: string, name: string, other: string, when?: string) =>
    article(id, [signed('France', name, when), signed(other, name, when)]);
  const name = 'Treaty of Peace and Friendship';
  expect(await agreements(both('a', name, 'Spain', '1800-05'), both('b', name, 'Spain', '1800-05-03'))).toHaveLength(1);
  expect(await agreements(both('a', name, 'Spain', '1800-05'), both('b', name, 'Spain'))).toHaveLength(2);
  expect(await agreements(both('a', name, 'Spain', '1800-05'), both('b', name, 'Portugal', '1800-05'))).toHaveLength(2);
});

test('"the agreement" of one article is not that of another', async () => {
  expect(await agreements(article('a', [signed('France', 'agreement')]), article('b', [signed('France', 'agreement')]))).toEqual([
    'agreement/agreement-a',
    'agreement/agreement-b',
  ]);
});

test('the registry knows a treaty by its year', async () => {
  const registry = {
    entries: [
      { id: 'agreement/paris-1783', type: 'Agreement' as const, name: 'Treaty of Paris of 1783', aliases: [] },
      { id: 'agreement/paris-1898', type: 'Agreement' as const, name: 'Treaty of Paris of 1898', aliases: [] },
    ],
    shared: ['Treaty of Paris'],
  };
  const graph = await built([article('a', [signed('Spain', 'Treaty of Paris', '1898-12-10')])], registry);
  expect(idsOf(graph, 'Agreement')).toEqual(['agreement/paris-1898']);
});

test('an event of one name in two years is two', async () => {
  const files = [
    article('a', [visit('France', 'G7 Summit', '2023-05')]),
    article('b', [visit('France', 'G7 Summit', '2024-06')]),
  ];
  expect(idsOf(await built(files), 'Event')).toEqual(['event/g7-summit-2023', 'event/g7-summit-2024']);
});

test('one gift in two articles is one where giver, receiver and day agree', async () => {
  const gift = (id: string, when: string) =>
    article(id, [
      fact(
        'A gift was given.',
        when,
        { type: 'GAVE', source: 'Vladimir Putin', target: 'silver samovar' },
        { type: 'RECEIVED', source: 'Kim Jong-un', target: 'silver samovar' },
      ),
    ]);
  expect(idsOf(await built([gift('a', '2024-06-19'), gift('b', '2024-06-19')]), 'Gift')).toHaveLength(1);
  expect(idsOf(await built([gift('a', '2024-06-19'), gift('b', '2023-09-13')]), 'Gift')).toHaveLength(2);
});

test('one signing on two dates is told', async () => {
  const graph = await built([
    article('a', [signed('France', 'Treaty of Ghent', '1814-12-24'), signed('France', 'Treaty of Ghent', '1815-02-17')]),
  ]);
  expect(findingsOf(graph, 'contradictory-dates')[0]).toContain('1814-12-24');
});

test('one visit in two articles is one: who, where to and when agree', async () => {
  const trip = (id: string, statement: string) => article(id, [statement], '2024-07-01');
  const visits = async (...texts: string[]) => idsOf(await built(texts.map((text, i) => trip(`a${i}`, text))), 'Event').length;
  const paid = 'Vladimir Putin paid a visit to Pyongyang in June 2024.';
  expect(await visits(paid, paid)).toBe(1);
  expect(await visits(paid, 'Vladimir Putin paid a visit to Pyongyang in July 2000.')).toBe(2);
  expect(await visits(paid, 'Vladimir Putin paid a visit to Hanoi in June 2024.')).toBe(2);
  expect(await visits(paid, 'Sergei Shoigu paid a visit to Pyongyang in June 2024.')).toBe(2);
  expect(await visits(paid, 'Vladimir Putin paid a visit to Pyongyang.')).toBe(2);
});
