import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/build.ts';
import { DragomanError } from '../../src/model/index.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dragoman-build-'));
  mkdirSync(join(root, 'facts'));
  const file = (id: string, rest: string): void =>
    writeFileSync(join(root, 'facts', `${id}.yaml`), `article: {id: ${id}, title: A}\n${rest}`);
  file('good', 'facts:\n  - {id: f1, statement: Olaf Scholz met Emmanuel Macron.}\n');
  file('bad', 'facts:\n  - {id: f1, statement: Olaf Scholz met Emmanuel Macron., status: maybe}\n');
});
afterAll(() => rmSync(root, { recursive: true }));

test('an unsound file stops a build', async () => {
  await expect(build(root)).rejects.toThrow(DragomanError);
});

test('with keepGoing the sound files build, and what is wrong with the others is among the findings', async () => {
  const graph = await build(root, { keepGoing: true });
  expect(graph.relations.map((relation) => relation.evidence)).toEqual([['good#f1']]);
  expect(graph.findings[0]).toMatchObject({
    code: 'unknown-value',
    severity: 'error',
    place: { file: expect.stringMatching(/bad\.yaml$/), line: 3 },
  });
});
