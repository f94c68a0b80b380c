/** `npm start`: the seeds become a graph in the embedded store, its exports, a ranking; then says where to look. */
import { join } from 'node:path';
import { analyse } from '../src/analysis/index.ts';
import { build } from '../src/build.ts';
import { EXPORTS } from '../src/export/index.ts';
import { readSettings } from '../src/facts/index.ts';
import { DragomanError } from '../src/model/index.ts';
import { toTerminal, writeReport } from '../src/report/index.ts';
import { PACKAGE_ROOT } from '../src/root.ts';
import { openStore } from '../src/store/index.ts';
import { shownPath } from '../src/yaml/index.ts';

try {
  const { root, out } = readSettings(join(PACKAGE_ROOT, 'seeds'));
  const made = await build(root);
  const store = await openStore(join(out, 'graph.lbug'));
  // The engine loads on its own threads while this one draws and measures.
  const loaded = store.load(made).finally(() => store.close());
  for (const format of Object.values(EXPORTS)) format.write(made, out);
  const report = analyse(made);
  writeReport(report, out);
  await loaded;
  const shown = (name: string): string => shownPath(join(out, name));
  console.log(`${made.entities.length} entities and ${made.relations.length} relations from ${made.facts.length} facts in ${made.articles.length} articles.

Who stands where in the network of actors:
${toTerminal(report)}

Look next at
  ${shown('graph.svg')}    the graph as a picture, for any browser
  ${shown('report.md')}    the ranking, with its evidence and how sure it is
  ${shown('graph.gexf')}   for Gephi: its timeline plays the dates
  npx dragoman query met entity="Kim Jong-un"            whom he met, and when
  npx dragoman explain "Kim Jong-un" "Vladimir Putin"    how we know`);
} catch (error) {
  if (!(error instanceof DragomanError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
