/**
 * Measures what must stay fast, as ratios within one run where it can, and prints one row a number. Exits 1 where one is
 * beyond its limit. Each part runs in a process of its own, so that its peak of memory is its own.
 *   npm run bench [-- --quick] [-- --only extraction,start]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BenchRow } from './bench/row.ts';
import { toLines } from './bench/table.ts';

const PARTS = ['extraction', 'length', 'large-file', 'build', 'store', 'start'];
const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const part = fileURLToPath(new URL('./bench/part.ts', import.meta.url));
let missed = false;

for (const name of values.only?.split(',') ?? PARTS) {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', part, name, ...(values.quick ? ['--quick'] : [])], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const rows = status === 0 ? (JSON.parse(stdout.trim().split('\n').at(-1)!) as BenchRow[]) : [];
  missed ||= status !== 0 || rows.some(({ value, limit }) => limit !== undefined && value > limit);
  console.log(`\n${name}${status === 0 ? '' : ' did not finish'}`);
  for (const line of toLines(rows)) console.log(line);
}
process.exitCode = missed ? 1 : 0;
