import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/root.ts';

/** F1 of one set, 0 to 1. */
export interface F1 {
  entities: number;
  relations: number;
}

const FILE = join(PACKAGE_ROOT, 'tests', 'floor', 'floor.json');

/** What the score of each set must not fall below. */
export const readFloor = (): Record<string, F1> =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, F1>) : {};

/**
 * Raises the floor to the measured scores, rounded down to two digits; what is lower stays.
 * @returns what became of each number, a line each
 */
export function raiseFloor(measured: Record<string, F1>): string {
  const floor = readFloor();
  const lines = Object.entries(measured).flatMap(([set, score]) =>
    (['entities', 'relations'] as const).map((kind) => {
      const before = floor[set]?.[kind] ?? 0;
      const now = roundedDown(score[kind]);
      floor[set] = { ...{ entities: 0, relations: 0 }, ...floor[set], [kind]: Math.max(before, now) };
      const became =
        now > before ? `raised from ${before} to ${now}` : now < before ? `stays ${before}, now ${now}` : `stays ${before}`;
      return `${set}, ${kind}: ${became}`;
    }),
  );
  writeFileSync(FILE, `${JSON.stringify(floor, null, 2)}\n`);
  return lines.join('\n');
}

/** 0.759 is 0.75; a hair is added first, as 0.29 * 100 is less than 29. */
const roundedDown = (f1: number): number => Math.floor(f1 * 100 + 1e-9) / 100;
