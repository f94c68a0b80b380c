import { extractFile } from '../../src/extract/index.ts';
import type { Extraction } from '../../src/model/index.ts';
import { peakMemory, repeated, rounded, seeds } from './material.ts';
import type { BenchRow } from './row.ts';

/** Extraction on one thread over the seeds again and again, all results kept: its rate, and whether that holds as they grow. */
export function benchExtraction(quick: boolean): BenchRow[] {
  const files = seeds();
  // The engine compiles what is used most over the first thousands of statements.
  for (const file of repeated(files, 4_000)) extractFile(file);
  const marks = quick ? [2_000, 10_000, 20_000] : [10_000, 50_000, 100_000];
  const kept: Extraction[] = [];
  const times: { statements: number; each: number }[] = [];
  let statements = 0;
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (const file of repeated(files, marks.at(-1)!)) {
    kept.push(extractFile(file));
    statements += file.facts.length;
    // Processor time, as a busy machine would stretch some stretches of the clock and not others.
    if (statements >= marks[times.length]!) times.push({ statements, each: process.cpuUsage(cpu).user / statements });
  }
  const each = ((performance.now() - start) * 1000) / statements;
  const [first, middle, last] = times.map((time) => time.each) as [number, number, number];
  return [
    { name: 'statements a second, one thread', value: rounded(1e6 / each), unit: '/s' },
    { name: 'time of a statement', value: rounded(each), unit: 'µs', limit: 1000 },
    ...times.map((time) => ({
      name: `processor time of a statement over ${time.statements.toLocaleString('en-US')}`,
      value: rounded(time.each),
      unit: 'µs',
    })),
    {
      name: `${marks[1]!.toLocaleString('en-US')} against ${marks[0]!.toLocaleString('en-US')}`,
      value: rounded(middle / first, 2),
      unit: 'times each',
      limit: 1.3,
    },
    {
      name: `${marks[2]!.toLocaleString('en-US')} against ${marks[0]!.toLocaleString('en-US')}`,
      value: rounded(last / first, 2),
      unit: 'times each',
      limit: 1.3,
    },
    {
      name: `peak memory, ${kept.length.toLocaleString('en-US')} extractions kept`,
      value: peakMemory(),
      unit: 'MB',
      limit: 1500,
    },
  ];
}
