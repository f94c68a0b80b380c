import type { BenchRow } from './row.ts';

/** Rows as lines of text: name, value, unit, limit, and whether it is kept. */
export function toLines(rows: readonly BenchRow[]): string[] {
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  return rows.map(({ name, value, unit, limit }) => {
    const kept =
      limit === undefined ? '' : `at most ${limit.toLocaleString('en-US')}`.padEnd(16) + (value <= limit ? 'ok' : 'MISSED');
    return `  ${name.padEnd(width)}  ${value.toLocaleString('en-US').padStart(9)} ${unit.padEnd(14)} ${kept}`.trimEnd();
  });
}
