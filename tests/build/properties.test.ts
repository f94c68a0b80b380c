import { join } from 'node:path';
import fc from 'fast-check';
import { build } from '../../src/build.ts';
import { readCollection } from '../../src/facts/index.ts';
import type { Build, Collection, FactFile } from '../../src/model/index.ts';
import { PACKAGE_ROOT } from '../../src/root.ts';
import { article, collection } from '../resolve/collection.ts';
import { unsound } from './soundness.ts';

const seeds = join(PACKAGE_ROOT, 'seeds');
let all: Collection;
let whole: Build;
beforeAll(async () => {
  all = (await readCollection(seeds)).collection;
  whole = await build(all);
});

/** Articles that speak of the same people, states and conferences, and so have most to resolve. */
const some = (): FactFile[] =>
  all.files.filter(({ article }) => /un$|war-time|yalta|rush-bagot|florida|shoigu|ireland|uae/.test(article.id));

test('the project’s own graph is sound', () => {
  expect(unsound(whole)).toEqual([]);
  expect(whole.entities.length).toBeGreaterThan(400);
  expect(whole.relations.length).toBeGreaterThan(300);
});

test('the same facts give the same bytes, read anew from the folder', async () => {
  expect(JSON.stringify(await build(seeds))).toBe(JSON.stringify(whole));
});

test('the order of the files does not matter', async () => {
  const files = some();
  const expected = JSON.stringify(await build({ ...all, files }));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (shuffled) => {
      expect(JSON.stringify(await build({ ...all, files: shuffled }))).toBe(expected);
    }),
    { numRuns: 10 },
  );
}, 60_000);

/**
 * Extraction reads a file as a whole: a full name in one fact explains a surname in another, and gives the entity its name.
 * So what the removed fact has a part in may be named or dated anew, but everything else stays as it is.
 */
test('without a fact, what rested on it alone is gone, and what it has no part in stays', async () => {
  const files = some().filter(({ article }) => /shoigu|rush-bagot|ireland/.test(article.id));
  const before = await build({ ...all, files });
  for (const file of files)
    for (const fact of file.facts) {
      const without = { ...file, facts: file.facts.filter((each) => each !== fact) };
      const after = await build({ ...all, files: files.map((each) => (each === file ? without : each)) });
      expect({ fact: fact.key, ...compare(before, after, fact.key) }).toEqual({ fact: fact.key, lingering: [], changed: [] });
    }
}, 120_000);

function compare(before: Build, after: Build, key: string): { lingering: string[]; changed: string[] } {
  const touched = new Set(before.entities.filter((entity) => entity.evidence.includes(key)).map((entity) => entity.id));
  const kept = new Map([...after.entities, ...after.relations].map((each) => [each.id, JSON.stringify(each.evidence)]));
  const alone = ({ evidence }: { evidence: string[] }): boolean => evidence.length === 1 && evidence[0] === key;
  const things = [...before.entities, ...before.relations];
  const aside = [
    ...before.entities.filter((entity) => !touched.has(entity.id)),
    ...before.relations.filter(
      ({ evidence, source, target }) => !evidence.includes(key) && !touched.has(source) && !touched.has(target),
    ),
  ];
  return {
    lingering: things.filter((each) => alone(each) && kept.has(each.id)).map((each) => each.id),
    changed: aside.filter((each) => kept.get(each.id) !== JSON.stringify(each.evidence)).map((each) => each.id),
  };
}

const hostile = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom(
    '"',
    '`',
    '{}',
    '</script>',
    '\u202Eabc',
    '𝒦im',
    'a/b',
    '../x',
    '__proto__',
    'constructor',
    '\u0007',
    "O'Brien",
    '.',
    '，',
  ),
);

test('whatever entities are called, the graph is sound and its order independent of the files', async () => {
  const relation = fc.record({
    type: fc.constantFrom('MET' as const, 'SIGNED' as const, 'GAVE' as const, 'VISITED' as const, 'HOLDS_OFFICE' as const),
    source: hostile,
    target: hostile,
    title: hostile,
    when: fc.constantFrom('2024', '2024-05', '2024-05-02', '2020/2024'),
  });
  const file = fc.array(fc.record({ statement: hostile, relations: fc.array(relation, { minLength: 1, maxLength: 3 }) }), {
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { maxLength: 3 }),
      fc.array(fc.array(hostile, { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
      async (contents, same) => {
        const files = contents.map((facts, i) => article(`article-${i}`, facts));
        const graph = await build(collection(files, { same }));
        expect(unsound(graph)).toEqual([]);
        expect(JSON.stringify(await build(collection([...files].reverse(), { same })))).toBe(JSON.stringify(graph));
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
