import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

(there ? test : test.skip)(
  'the score of each set is at least its floor',
  () => {
    const script = join(PACKAGE_ROOT, 'scripts', 'score.ts');
    const output = execFileSync(process.execPath, ['--import', 'tsx', script, '--f1'], { cwd: PACKAGE_ROOT, encoding: 'utf8' });
    const score = JSON.parse(output) as Record<string, Held>;
    const fallen = Object.entries(floor).flatMap(([set, least]) =>
      KINDS.filter((kind) => !(score[set]![kind] >= (least[kind] ?? 0))).map(
        (kind) => `${set}, ${kind}: ${score[set]![kind].toFixed(3)}, floor ${least[kind]}`,
      ),
    );
    expect(fallen).toEqual([]);
  },
  60_000,
);
