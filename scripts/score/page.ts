import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/root.ts';
import { falseOf, missesOf } from './misses.ts';
import type { Rates, Score } from './scorer.ts';
import type { LaidOut } from './sets.ts';

/** One scored set; `open` where its misses may be shown, since it was read while frames were written. */
export interface Scored {
  set: LaidOut;
  score: Score;
  about: string;
  open: boolean;
}

const PAGE = join(PACKAGE_ROOT, 'ACCURACY.md');

/** Writes the accuracy page: each set by type, then the misses of the sets that were read, with the step at which each was lost. */
export function writePage(scored: readonly Scored[]): void {
  writeFileSync(PAGE, pageOf(scored));
}

function pageOf(scored: readonly Scored[]): string {
  return [
    '# Accuracy',
    '',
    'Written by `npm run score`, which compares what the extractors read with graphs that careful readers made. P is the share of',
    'what was read that is right, R the share of what is there that was read, F1 their harmonic mean. Entities are matched one to',
    'one, so that a second copy of an entity counts as wrong; a relation is right if its type and both ends are.',
    '',
    '| set | files | entities F1 | relations P | relations R | relations F1 | dates exact | silent ones that yield something |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...scored.map(({ score: s }) =>
      row(
        s.title,
        s.files,
        two(s.entities.f1),
        two(s.relations.p),
        two(s.relations.r),
        two(s.relations.f1),
        `${s.dates.exact} of ${s.dates.asked}`,
        `${s.silent.broken.length} of ${s.silent.files}`,
      ),
    ),
    '',
    ...scored.map(({ score: s, about }) => `- **${s.title}**: ${about}`),
    ...scored.flatMap(byType),
    ...scored.filter(({ open }) => open).flatMap(whatRemains),
    '',
  ].join('\n');
}

const two = (rate: number): string => rate.toFixed(3);
const row = (...cells: (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;

function byType({ score }: Scored): string[] {
  const rows = (kind: 'entities' | 'relations'): string[] =>
    Object.entries(score.byType[kind] ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, { p, r, f1, tp, fp, fn }]: [string, Rates]) => row(type, two(p), two(r), two(f1), tp, fp, fn));
  const head = ['| type | P | R | F1 | right | wrong | missed |', '| --- | --- | --- | --- | --- | --- | --- |'];
  return ['', `## ${score.title} by type`, '', ...head, ...rows('entities'), ...rows('relations')];
}

function whatRemains({ set, score }: Scored): string[] {
  const misses = missesOf(set, score);
  const reasons = [...new Set(misses.map(({ why }) => why))].sort();
  const of = (why: string) => misses.filter((miss) => miss.why === why);
  const wrong = falseOf(score);
  return [
    '',
    `## What remains in ${score.title[0]!.toLowerCase()}${score.title.slice(1)}`,
    ...reasons.flatMap((why) => [
      '',
      `Missed, ${why} (${of(why).length}):`,
      '',
      ...of(why).map(({ file, line, frame }) => `- ${file}: ${line}${frame ? ` (${frame})` : ''}`),
    ]),
    ...(wrong.length > 0
      ? ['', `Wrongly read (${wrong.length}):`, '', ...wrong.map(({ file, line }) => `- ${file}: ${line}`)]
      : []),
  ];
}
