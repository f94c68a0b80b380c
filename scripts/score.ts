/**
 * Scores the extractors against graphs that careful readers made: precision, recall and F1 by type.
 *   npm run score                    scores all sets and writes ACCURACY.md
 *   npm run score -- --set facts|phrasebook|unseen [--part read|held-out] [--errors]
 *   npm run score -- --f1            only F1 and shares of each set, as JSON
 *   npm run score -- --update-floor  raises what the tests hold the score to, where it is better; never lowers it
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PACKAGE_ROOT } from '../src/root.ts';
import { type Held, heldOf, raiseFloor } from './score/floor.ts';
import { type Scored, writePage } from './score/page.ts';
import { scoreOf, toTable } from './score/scorer.ts';
import { factFiles, type LaidOut, type Part, phrasebook, unseenBook, unseenFiles } from './score/sets.ts';

const shared = resolve(PACKAGE_ROOT, process.env.DRAGOMAN_SHARED ?? '../shared');
const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    part: { type: 'string' },
    errors: { type: 'boolean' },
    f1: { type: 'boolean' },
    page: { type: 'boolean' },
    'update-floor': { type: 'boolean' },
  },
});

if (!existsSync(join(shared, 'gold', 'score.mjs'))) {
  console.log(`No gold graphs at ${shared}: set DRAGOMAN_SHARED to the folder that holds gold/ and facts/.`);
  process.exit(0);
}
const work = mkdtempSync(join(tmpdir(), 'dragoman-score-'));
try {
  if (values.f1 || values['update-floor']) {
    const held: Record<string, Held> = {};
    for (const set of [factFiles(shared, work), phrasebook(shared, work)]) held[set.title] = heldOf(scoreOf(shared, set));
    console.log(values.f1 ? JSON.stringify(held) : raiseFloor(held));
  } else if (values.page && !values.set) writePage(page());
  else for (const set of asked()) console.log(toTable(scoreOf(shared, set), values.errors ?? false));
} finally {
  rmSync(work, { recursive: true, force: true });
}

function asked(): LaidOut[] {
  const sets: Record<string, () => LaidOut[]> = {
    facts: () => [factFiles(shared, work)],
    phrasebook: () => [phrasebook(shared, work, values.part as Part | undefined)],
    unseen: () => [unseenFiles(work), unseenBook(shared, work)],
  };
  const names = values.set ? [values.set] : ['facts', 'phrasebook'];
  for (const name of names) if (!sets[name]) throw new Error(`no set "${name}": there are ${Object.keys(sets).join(', ')}`);
  return names.flatMap((name) => sets[name]!());
}

/** Every set, scored and shown on the way to the page; what was never read is shown as numbers only. */
function page(): Scored[] {
  const sets: Omit<Scored, 'score'>[] = [
    { set: factFiles(shared, work), open: true, about: 'the seeds; all were looked at while frames were written.' },
    {
      set: phrasebook(shared, work),
      open: false,
      about: 'single statements, in as many wordings, of which two thirds were looked at while frames were written.',
    },
    { set: phrasebook(shared, work, 'read'), open: true, about: 'the two thirds that were looked at.' },
    { set: phrasebook(shared, work, 'held-out'), open: false, about: 'the third that was never looked at.' },
    {
      set: unseenFiles(work),
      open: false,
      about:
        'fact files on other articles, countries and centuries (`tests/unseen`), by an author who saw no frame; never looked at.',
    },
    { set: unseenBook(shared, work), open: false, about: 'single statements by the same author; never looked at.' },
  ];
  return sets.map((each) => {
    const score = scoreOf(shared, each.set);
    console.log(toTable(score, false));
    return { ...each, score };
  });
}
