/** Writes the centrality report of a collection, or of a graph written by `dragoman build`: `npm run report [-- DIR | graph.json]`. */
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { analyse } from '../src/analysis/index.ts';
import { build } from '../src/build.ts';
import { readJson } from '../src/export/index.ts';
import { findCollection, readSettings } from '../src/facts/index.ts';
import { DragomanError } from '../src/model/index.ts';
import { toTerminal, writeReport } from '../src/report/index.ts';
import { shownPath } from '../src/yaml/index.ts';

try {
  const given = process.argv[2];
  const saved = given !== undefined && statSync(given).isFile();
  const settings = saved ? undefined : readSettings(findCollection(given));
  const report = analyse(settings ? await build(settings.root) : readJson(readFileSync(given!, 'utf8'), given!));
  const files = writeReport(report, settings?.out ?? dirname(given!));
  console.log(`${toTerminal(report)}\n`);
  console.log(`The report, with its evidence and caveats: ${files.map((file) => shownPath(file)).join(', ')}`);
} catch (error) {
  if (!(error instanceof DragomanError) && !(error instanceof Error && 'code' in error)) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
