import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from '../../src/build.ts';
import type { Build } from '../../src/model/index.ts';

const folder = join(import.meta.dirname, 'golden', 'two-articles');

/** `UPDATE_GOLDEN=1` writes the expected graph, to be read before it is committed. */
test('two articles become the graph that stands beside them', async () => {
  const text = `${JSON.stringify(withoutFolders(await build(folder)), null, 2)}\n`;
  const path = join(folder, 'expected.json');
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : `missing: ${path}`);
});

/** Places without the folder that the tests run in. */
function withoutFolders(graph: Build): Build {
  const shorten = <T extends { place?: { file: string } }>(each: T): T =>
    each.place ? { ...each, place: { ...each.place, file: basename(each.place.file) } } : each;
  return { ...graph, facts: graph.facts.map(shorten), findings: graph.findings.map(shorten) };
}
