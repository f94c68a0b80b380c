import { extractFile } from '../../src/extract/index.ts';
import type { FactFile } from '../../src/model/index.ts';
import { best, repeated, rounded, seeds } from './material.ts';
import type { BenchRow } from './row.ts';

/** Time by the length of one statement: the seeds' sentences run together into ever longer ones. */
export function benchLength(quick: boolean): BenchRow[] {
  const prose = seeds()
    .flatMap(({ facts }) => facts.map(({ statement }) => statement))
    .join(' ');
  // One sentence: no full stop, no capital after one.
  const unbroken = prose.replace(/\.(?= |$)/g, ' and');
  const lengths = quick ? [500, 2000] : [250, 500, 1000, 2000, 4000, 8000];
  for (const file of repeated(seeds(), 4_000)) extractFile(file);
  return [...rows('sentences', prose, lengths, quick ? 5 : 15), ...rows('one sentence', unbroken, lengths, quick ? 5 : 15)];
}

function rows(kind: string, text: string, lengths: readonly number[], runs: number): BenchRow[] {
  const times = lengths.map((length) => {
    const files = pieces(text, length, lengths.at(-1)! * 2);
    const read = (): void => files.forEach((file) => void extractFile(file));
    read();
    return (best(runs, read) * 1000) / (files.length * length);
  });
  return [
    ...times.map((time, i) => ({
      name: `a statement of ${lengths[i]} characters, ${kind}`,
      value: rounded(time, 2),
      unit: 'µs/character',
    })),
    {
      name: `${lengths.at(-1)} against ${lengths[0]} characters, ${kind}`,
      value: rounded(times.at(-1)! / times[0]!, 2),
      unit: 'times each',
      limit: 2,
    },
  ];
}

/** The same text in statements of one length, each a file of its own. */
function pieces(text: string, length: number, total: number): FactFile[] {
  return Array.from({ length: Math.floor(total / length) }, (_, i) => ({
    file: 'bench.yaml',
    article: { id: `a${i}`, title: 'Bench' },
    facts: [
      { key: `a${i}#f1`, id: 'f1', article: `a${i}`, statement: text.slice(i * length, (i + 1) * length), status: 'accepted' },
    ],
  }));
}
