/**
 * Scores the extractors against graphs that careful readers made: precision, recall and F1 by type.
 *   npm run score [-- --errors] [-- --set facts|phrasebook] [-- --part read|held-out] [-- --only slug,slug]
 *   npm run score -- --f1            only F1 of entities and relations of each set, as JSON
 *   npm run score -- --update-floor  raises what the tests hold the score to, where it is better; never lowers it
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extractFile } from '../src/extract/index.ts';
import { readFactFile } from '../src/facts/index.ts';
import { PACKAGE_ROOT } from '../src/root.ts';
import { type F1, raiseFloor } from './score/floor.ts';

const shared = resolve(PACKAGE_ROOT, process.env.DRAGOMAN_SHARED ?? '../shared');
const { values } = parseArgs({
  options: {
    errors: { type: 'boolean' },
    json: { type: 'boolean' },
    set: { type: 'string' },
    part: { type: 'string' },
    only: { type: 'string' },
    f1: { type: 'boolean' },
    'update-floor': { type: 'boolean' },
  },
});

if (!existsSync(join(shared, 'gold', 'score.mjs'))) {
  console.log(`No gold graphs at ${shared}: set DRAGOMAN_SHARED to the folder that holds gold/ and facts/.`);
  process.exit(0);
}
const f1: Record<string, F1> = {};
const terse = values.f1 || values['update-floor'];
if (values['update-floor'] && (values.set || values.part || values.only))
  throw new Error('--update-floor goes with whole sets only');
const work = mkdtempSync(join(tmpdir(), 'dragoman-score-'));
try {
  if (values.set !== 'phrasebook') scoreFacts();
  if (values.set !== 'facts') scorePhrasebook();
  if (values.f1) console.log(JSON.stringify(f1));
  if (values['update-floor']) console.log(raiseFloor(f1));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The seeds and the fact files written beside them, against the gold graphs of their articles. */
function scoreFacts(): void {
  const gold = join(shared, 'gold', 'dev');
  const predicted = join(work, 'facts');
  const seeds = join(PACKAGE_ROOT, 'seeds', 'facts');
  extractAll(
    readdirSync(seeds).map((name) => join(seeds, name)),
    predicted,
  );
  print('Fact files', gold, predicted);
}

/** Single statements in many wordings, laid out as one file each. */
function scorePhrasebook(): void {
  const laid = join(work, 'phrasebook');
  execFileSync(process.execPath, [join(shared, 'gold', 'phrasebook.mjs'), join(shared, 'gold', 'phrasebook.jsonl'), laid]);
  const names = readdirSync(join(laid, 'facts')).sort();
  if (values.part) keepPart(laid, names, values.part);
  extractAll(
    names.map((name) => join(laid, 'facts', name)),
    join(laid, 'predicted'),
  );
  print('Phrasebook', join(laid, 'gold'), join(laid, 'predicted'));
}

/** Every third statement is held out: not read while frames are written, scored to see that they follow. */
function keepPart(laid: string, names: string[], part: string): void {
  const order = readFileSync(join(shared, 'gold', 'phrasebook.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  for (const [i, id] of order.entries()) if ((i % 3 === 2) !== (part === 'held-out')) rmSync(join(laid, 'gold', `${id}.json`));
  names.splice(0, names.length, ...names.filter((name) => existsSync(join(laid, 'gold', name.replace(/yaml$/, 'json')))));
}

function extractAll(files: string[], out: string): void {
  mkdirSync(out, { recursive: true });
  for (const file of files) {
    const value = readFactFile(file);
    writeFileSync(join(out, `${value.article.id}.json`), JSON.stringify(extractFile(value)));
  }
}

function print(title: string, gold: string, predicted: string): void {
  const json = values.json || terse;
  const flags = [
    ...(values.errors ? ['--errors'] : []),
    ...(json ? ['--json'] : []),
    ...(values.only ? ['--only', values.only] : []),
  ];
  const output = execFileSync(process.execPath, [join(shared, 'gold', 'score.mjs'), gold, predicted, ...flags], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (terse) {
    const report = JSON.parse(output) as Record<keyof F1, { f1: number }>;
    f1[title] = { entities: report.entities.f1, relations: report.relations.f1 };
    return;
  }
  console.log(values.json ? '' : `\n# ${title}`);
  console.log(output);
}
