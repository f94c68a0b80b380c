import { readFileSync, writeFileSync } from 'node:fs';
import { readJson, toGexf } from '../src/export/index.ts';
import { DragomanError } from '../src/model/index.ts';

/** Writes a build, as `graph.json` keeps it, as GEXF for Gephi: `tsx scripts/gexf.ts graph.json [graph.gexf]`. */
const [input, output] = process.argv.slice(2);
if (input === undefined) {
  console.error('usage: tsx scripts/gexf.ts graph.json [graph.gexf]');
  process.exit(2);
}
try {
  const text = toGexf(readJson(readFileSync(input, 'utf8'), input));
  if (output === undefined) process.stdout.write(text);
  else writeFileSync(output, text);
} catch (error) {
  const known = error instanceof DragomanError || (error instanceof Error && 'code' in error);
  if (!known) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
