import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFactFile } from '../../src/facts/index.ts';
import type { FactFile } from '../../src/model/index.ts';
import { PACKAGE_ROOT } from '../../src/root.ts';

/** The fact files of the project's own collection. */
export function seeds(): FactFile[] {
  const folder = join(PACKAGE_ROOT, 'seeds', 'facts');
  return readdirSync(folder)
    .sort()
    .map((name) => readFactFile(join(folder, name)));
}

/** The seeds over and over, each copy an article of its own, until there are at least `statements` of them. */
export function repeated(files: readonly FactFile[], statements: number): FactFile[] {
  const out: FactFile[] = [];
  for (let count = 0, round = 0; count < statements; round++)
    for (const file of files) {
      if (count >= statements) break;
      count += file.facts.length;
      out.push(round === 0 ? file : copyOf(file, round));
    }
  return out;
}

function copyOf({ file, article, facts }: FactFile, round: number): FactFile {
  const id = `${article.id}-${round}`;
  return { file, article: { ...article, id }, facts: facts.map((fact) => ({ ...fact, article: id, key: `${id}#${fact.id}` })) };
}

export const statementsIn = (files: readonly FactFile[]): number => files.reduce((sum, { facts }) => sum + facts.length, 0);

/** Rounded to so many digits after the point. */
export const rounded = (value: number, digits = 0): number => Number(value.toFixed(digits));

/** Peak memory of this process so far, MB. */
export const peakMemory = (): number => rounded(process.resourceUsage().maxRSS / 1024);

/** The shortest of several runs, milliseconds: what else the machine does only makes a run longer. */
export function best(runs: number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
