import { extractFile } from '../../src/extract/index.ts';
import type { FactFile } from '../../src/model/index.ts';
import { best, repeated, rounded, seeds } from './material.ts';
import type { BenchRow } from './row.ts';

/** Time by the length of one statement: the seeds' sentences run together into ever longer ones, and lists of names. */
export function benchLength(quick: boolean): BenchRow[] {
  const prose = seeds()
    .flatMap(({ facts }) => facts.map(({ statement }) => statement))
    .join(' ');
  // One sentence: no full stop, no capital after one.
  const unbroken = prose.replace(/\.(?= |$)/g, ' and');
  const lengths = quick ? [200, 3200] : [100, 200, 400, 800, 1600, 3200];
  const counts = quick ? [10, 300] : [10, 30, 100, 300];
  for (const file of repeated(seeds(), 4_000)) extractFile(file);
  const runs = quick ? 5 : 15;
  return [...rows('sentences', prose, lengths, runs), ...rows('one sentence', unbroken, lengths, runs), ...lists(counts, runs)];
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

/** One sentence with a list of names, each another: time for each character. */
function lists(counts: readonly number[], runs: number): BenchRow[] {
  const times = counts.map((count) => {
    const statement = `${Array.from({ length: count }, (_, i) => nameOf(i)).join(', ')} and Ama Boateng attended the Yalta Conference.`;
    const copies = Math.ceil(600 / count);
    const files = pieces(statement.repeat(copies), statement.length, statement.length * copies);
    const read = (): void => files.forEach((file) => void extractFile(file));
    read();
    return (best(runs, read) * 1000) / (files.length * statement.length);
  });
  return [
    ...times.map((time, i) => ({ name: `a list of ${counts[i]} names`, value: rounded(time, 2), unit: 'µs/character' })),
    {
      name: `a list of ${counts.at(-1)} names against one of ${counts[0]}`,
      value: rounded(times.at(-1)! / times[0]!, 2),
      unit: 'times each',
      limit: 2,
    },
  ];
}

const SYLLABLES = 'ba be bi bo bu da de di do du ga ge gi go gu ka ke ki ko ku'.split(' ');

/** A name that no other number has. */
const nameOf = (n: number): string =>
  `John A${SYLLABLES[n % 20]}${SYLLABLES[Math.floor(n / 20) % 20]}${SYLLABLES[Math.floor(n / 400) % 20]}son`;
