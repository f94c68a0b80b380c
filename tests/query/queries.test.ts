import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namedQueries, parseNamedQuery, runNamed } from '../../src/query/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { sampleBuild } from '../support/sample-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-query-'));
let store: Store;
beforeAll(async () => {
  store = await openStore(join(folder, 'graph.lbug'));
  const twin = { ...sampleBuild.entities[4]!, id: 'person/kim-il-sung-2', name: 'Kim Il-sung', aliases: ['Kim Il Súng'] };
  await store.load({ ...sampleBuild, entities: [...sampleBuild.entities, twin] });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The parameters that an example gives, as the program would read them. */
const parameters = (example: string): Record<string, string> =>
  Object.fromEntries([...example.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map(([, key, quoted, bare]) => [key, quoted ?? bare]));

describe('named queries', () => {
  it.each(namedQueries())('$name answers its example as its golden table says, each time', async ({ name, example }) => {
    const table = await runNamed(store, name, parameters(example));
    const text = `${[table.columns, ...table.rows].map((row) => JSON.stringify(row)).join('\n')}\n`;
    const path = join('tests/query/golden', `${name}.expected`);
    if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : `missing: ${path}`);
    expect(await runNamed(store, name, parameters(example))).toEqual(table);
  });

  it('finds an entity by id, alias, and whatever the case and marks', async () => {
    const byName = await runNamed(store, 'timeline', { entity: 'KIM JÓNG-UN' });
    expect(byName.rows).toHaveLength(6);
    for (const entity of ['person/kim-jong-un', 'the north korean  leader'])
      expect(await runNamed(store, 'timeline', { entity })).toEqual(byName);
  });

  it('leaves out what ended before `from` or began after `to`', async () => {
    expect((await runNamed(store, 'met', { from: '2024-10' })).rows.map(([date]) => date)).toEqual(['2024-10']);
    expect((await runNamed(store, 'met', { to: '2024-09' })).rows.map(([date]) => date)).toEqual(['2024-09-13']);
  });

  it.each<[string, Record<string, string>, string]>([
    ['nope', {}, 'There is no query "nope"; there are agreements, contacts'],
    ['timeline', {}, 'needs entity (entity): whose timeline it is'],
    ['met', { who: 'x' }, 'takes no "who"; it takes entity (entity), from (date), to (date)'],
    ['met', { from: 'yesterday' }, 'from is an EDTF date'],
    ['met', { entity: "x' OR 1=1" }, 'No entity of the graph is called'],
    ['met', { entity: 'kim il sung' }, 'may be person/kim-il-sung (Kim Il Sung), person/kim-il-sung-2 (Kim Il-sung)'],
  ])('%s with %j is refused', async (name, params, sentence) => {
    await expect(runNamed(store, name, params)).rejects.toThrow(sentence);
  });

  it.each([
    ['MATCH (n) RETURN n', 'x.cypher:1: Begin the file'],
    ['// All.\n// @param a: number, some\n// @example\nRETURN 1', 'x.cypher:2: A parameter is an entity'],
    ['// All.\n// @param a\n// @example a=1\nRETURN 1', 'x.cypher:2: Write a parameter as'],
    ['// All.\n// @parm a\n', 'x.cypher:2: "@parm" is not known'],
    ['// All.\n// @example a=1\n', 'Write the query below its header'],
  ])('%j is no query file', (text, sentence) => {
    expect(() => parseNamedQuery(text, 'x.cypher')).toThrow(sentence);
  });
});
