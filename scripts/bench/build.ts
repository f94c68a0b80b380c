import { build } from '../../src/build.ts';
import { peakMemory, repeated, rounded, seeds, statementsIn } from './material.ts';
import type { BenchRow } from './row.ts';

/** Extraction and resolution of whole collections: the same happenings told by more and more articles. */
export async function benchBuild(quick: boolean): Promise<BenchRow[]> {
  const files = seeds();
  const [small, large] = quick ? [1_000, 4_000] : [5_000, 20_000];
  await time(3_000);
  const [few, many] = [await time(small), await time(large)];
  return [
    { name: `a statement of ${small.toLocaleString('en-US')} in one build`, value: rounded(few), unit: 'µs' },
    { name: `a statement of ${large.toLocaleString('en-US')} in one build`, value: rounded(many), unit: 'µs' },
    { name: 'a statement in the large build against the small one', value: rounded(many / few, 2), unit: 'times', limit: 1.5 },
    { name: 'peak memory of the process', value: peakMemory(), unit: 'MB', limit: 1500 },
  ];

  async function time(statements: number): Promise<number> {
    const copies = repeated(files, statements);
    const cpu = process.cpuUsage();
    await build({ root: 'bench', files: copies, registry: { entries: [], same: [], different: [] } });
    return process.cpuUsage(cpu).user / statementsIn(copies);
  }
}
