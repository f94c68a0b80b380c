import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/root.ts';
import type { Score } from './scorer.ts';

/** What is held of a set, each 0 to 1: F1 of entities and relations, the share of right dates, of silent files that stay silent. */
export interface Held {
  entities: number;
  relations: number;
  dates: number;
  silent: number;
}

export const KINDS = ['entities', 'relations', 'dates', 'silent'] as const;

const FILE = join(PACKAGE_ROOT, 'tests', 'floor', 'floor.json');

/** The numbers of a score that the tests hold. */
export const heldOf = ({ entities, relations, dates, silent }: Score): Held => ({
  entities: entities.f1,
  relations: relations.f1,
  dates: dates.asked > 0 ? dates.exact / dates.asked : 1,
  silent: silent.files > 0 ? 1 - silent.broken.length / silent.files : 1,
});

/** What the score of each set must not fall below. */
export const readFloor = (): Record<string, Partial<Held>> =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Partial<Held>>) : {};

/**
 * Raises the floor to the measured scores, rounded down to two digits; what is lower stays.
 * @returns what became of each number, a line each
 */
export function raiseFloor(measured: Record<string, Held>): string {
  const floor = readFloor();
  const lines = Object.entries(measured).flatMap(([set, score]) =>
    KINDS.map((kind) => {
      const before = floor[set]?.[kind] ?? 0;
      const now = roundedDown(score[kind]);
      floor[set] = { ...floor[set], [kind]: Math.max(before, now) };
      const became =
        now > before ? `raised from ${before} to ${now}` : now < before ? `stays ${before}, now ${now}` : `stays ${before}`;
      return `${set}, ${kind}: ${became}`;
    }),
  );
  writeFileSync(FILE, `${JSON.stringify(floor, null, 2)}\n`);
  return lines.join('\n');
}

/** 0.759 is 0.75; a hair is added first, as 0.29 * 100 is less than 29. */
const roundedDown = (share: number): number => Math.floor(share * 100 + 1e-9) / 100;
