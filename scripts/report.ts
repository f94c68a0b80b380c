import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { analyse } from '../src/analysis/index.ts';
import { readJson } from '../src/export/index.ts';
import { findCollection, readSettings } from '../src/facts/index.ts';
import { DragomanError } from '../src/model/index.ts';
import { toTerminal, writeReport } from '../src/report/index.ts';

/** Writes the centrality report of a collection's graph: `npm run report [-- DIR | graph.json]`. */
try {
  const graph = graphFile(process.argv[2]);
  const report = analyse(readJson(readFileSync(graph, 'utf8'), graph));
  const files = writeReport(report, dirname(graph));
  console.log(`${toTerminal(report)}\n`);
  console.log(`The report, with its evidence and caveats: ${files.map((file) => relative('', file)).join(', ')}`);
} catch (error) {
  if (!(error instanceof DragomanError) && !(error instanceof Error && 'code' in error)) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}

function graphFile(given: string | undefined): string {
  if (given !== undefined && existsSync(given) && statSync(given).isFile()) return given;
  const graph = join(readSettings(findCollection(given)).out, 'graph.json');
  if (!existsSync(graph)) throw DragomanError.of('no-graph', `There is no ${graph}; build the collection first.`);
  return graph;
}
