import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaidOut } from './sets.ts';

/** Precision, recall and F1 (0 to 1), and the counts that they come from. */
export interface Rates {
  tp: number;
  fp: number;
  fn: number;
  p: number;
  r: number;
  f1: number;
}

/** What the scorer says of one set. */
export interface Score {
  title: string;
  files: number;
  entities: Rates;
  relations: Rates;
  byType: { entities: Record<string, Rates>; relations: Record<string, Rates> };
  /** Relations found whose gold has a date: how many, and on how many the date is the same. */
  dates: { asked: number; exact: number };
  /** Files in whose gold there is no relation, and the ids of those from which one was read. */
  silent: { files: number; broken: string[] };
  /** The scorer's lines of errors by file: "- missed", "+ wrongly given". */
  errors: Map<string, string[]>;
}

/** Runs the scorer of `shared` over a set. */
export function scoreOf(shared: string, set: LaidOut): Score {
  const run = (...flags: string[]): string =>
    execFileSync(process.execPath, [join(shared, 'gold', 'score.mjs'), set.gold, set.predicted, ...flags], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
  const { articles, ...rest } = JSON.parse(run('--json')) as Omit<Score, 'title' | 'files' | 'silent' | 'errors'> & {
    articles: number;
  };
  const errors = errorsIn(run('--errors'));
  const silent = [...errors.keys()].filter((slug) => relationsIn(join(set.gold, `${slug}.json`)) === 0);
  const broken = silent.filter((slug) => errors.get(slug)!.some((line) => /^\+ .* -[A-Z_]+[ -]/.test(line)));
  return { title: set.title, files: articles, ...rest, silent: { files: silent.length, broken }, errors };
}

function relationsIn(gold: string): number {
  const { relations } = JSON.parse(readFileSync(gold, 'utf8')) as { relations: { optional?: boolean }[] };
  return relations.filter((each) => !each.optional).length;
}

function errorsIn(output: string): Map<string, string[]> {
  const errors = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of output.split('\n'))
    if (line.startsWith('## ')) {
      current = [];
      errors.set(line.slice(3), current);
    } else if (/^ {2}[-+] /.test(line)) current.push(line.trim());
  return errors;
}

/** The score as a table for the terminal. */
export function toTable(score: Score, withErrors: boolean): string {
  const row = (name: string, { p, r, f1, tp, fp, fn }: Rates): string =>
    `${name.padEnd(24)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f1.toFixed(3)}   (tp ${tp}, fp ${fp}, fn ${fn})`;
  const table = (kind: 'entities' | 'relations'): string[] => [
    '',
    kind,
    ...Object.entries(score.byType[kind] ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, rates]) => row(`  ${type}`, rates)),
    row('  all', score[kind]),
  ];
  const errors = withErrors
    ? [...score.errors].flatMap(([slug, lines]) => ['', `## ${slug}`, ...lines.map((l) => `  ${l}`)])
    : [];
  const { dates, silent } = score;
  return [
    `\n# ${score.title}`,
    ...errors,
    ...table('entities'),
    ...table('relations'),
    `\ndates on matched relations: ${dates.exact}/${dates.asked} exact`,
    `files that must yield no relation: ${silent.files}, of which ${silent.broken.length} yield one`,
    `files: ${score.files}`,
  ].join('\n');
}
