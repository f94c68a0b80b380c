import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Held, KINDS, readFloor } from '../../scripts/score/floor.ts';
import { PACKAGE_ROOT } from '../../src/root.ts';

// What extraction has reached it must not lose: `npm run score -- --update-floor` raises the numbers, nothing lowers them.
const shared = resolve(PACKAGE_ROOT, process.env.DRAGOMAN_SHARED ?? '../shared');
const there = existsSync(join(shared, 'gold', 'score.mjs'));
if (!there) console.info(`No gold graphs at ${shared}: the score is not held to its floor.`);

const floor = readFloor();

test('a floor is set for both sets', () => {
  expect(Object.keys(floor)).toEqual(['Fact files', 'Phrasebook']);
});

/** What the extractors score as they stand. */
function measured(): Record<string, Held> {
  const script = join(PACKAGE_ROOT, 'scripts', 'score.ts');
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, '--f1'], { cwd: PACKAGE_ROOT, encoding: 'utf8' });
  return JSON.parse(output) as Record<string, Held>;
}

/** What the accuracy page says of a set: F1 of entities and relations. */
function told(title: string): string[] {
  const row = readFileSync(join(PACKAGE_ROOT, 'ACCURACY.md'), 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`| ${title} |`));
  const [, , , entities = '', , , relations = ''] = row?.split('|').map((cell) => cell.trim()) ?? [];
  return [entities, relations];
}

(there ? test : test.skip)(
  'the score of each set is at least its floor, and what the accuracy page says',
  () => {
    const score = measured();
    for (const [title, { entities, relations }] of Object.entries(score))
      expect([title, ...told(title)]).toEqual([title, entities.toFixed(3), relations.toFixed(3)]);
    const fallen = Object.entries(floor).flatMap(([set, least]) =>
      KINDS.filter((kind) => !(score[set]![kind] >= (least[kind] ?? 0))).map(
        (kind) => `${set}, ${kind}: ${score[set]![kind].toFixed(3)}, floor ${least[kind]}`,
      ),
    );
    expect(fallen).toEqual([]);
  },
  60_000,
);
