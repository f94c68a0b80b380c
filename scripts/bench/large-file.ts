import { extractFile } from '../../src/extract/index.ts';
import type { FactFile } from '../../src/model/index.ts';
import { best, repeated, rounded, seeds } from './material.ts';
import type { BenchRow } from './row.ts';

/** One article with very many facts, each of other people: time for each must not grow with those before it. */
export function benchLargeFile(quick: boolean): BenchRow[] {
  const [small, large] = quick ? [100, 500] : [100, 2_000];
  for (const file of repeated(seeds(), 4_000)) extractFile(file);
  const time = (facts: number): number => {
    const file = fileOf(facts);
    extractFile(file);
    return (best(3, () => void extractFile(file)) * 1000) / facts;
  };
  const [few, many] = [time(small), time(large)];
  return [
    { name: `a fact of ${small} in one file`, value: rounded(few), unit: 'µs' },
    { name: `a fact of ${large.toLocaleString('en-US')} in one file`, value: rounded(many), unit: 'µs' },
    { name: 'a fact in the large file against the small one', value: rounded(many / few, 2), unit: 'times', limit: 2 },
  ];
}

const GIVEN = ['John', 'Peter', 'Anna', 'Maria', 'Boris', 'Olga', 'Kofi', 'Willy'];
const SYLLABLES = 'ba be bi bo bu da de di do du ga ge gi go gu ka ke ki ko ku'.split(' ');

/** A name that no other number has. */
const nameOf = (n: number): string => {
  const [a, b, c] = [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20].map((k) => SYLLABLES[k]!);
  return `${GIVEN[n % GIVEN.length]} ${a![0]!.toUpperCase()}${a!.slice(1)}${b}${c}son`;
};

function fileOf(facts: number): FactFile {
  return {
    file: 'bench.yaml',
    article: { id: 'a', title: 'Bench', published: '2024-09-14' },
    facts: Array.from({ length: facts }, (_, i) => ({
      key: `a#f${i}`,
      id: `f${i}`,
      article: 'a',
      statement: `${nameOf(2 * i)} met ${nameOf(2 * i + 1)} in Geneva and gave him a portrait.`,
      status: 'accepted',
    })),
  };
}
