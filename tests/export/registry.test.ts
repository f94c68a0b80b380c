import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { EXPORTS } from '../../src/export/index.ts';
import { PACKAGE_ROOT } from '../../src/root.ts';
import { sampleBuild } from '../support/sample-build.ts';

test('every format writes its files into a folder that need not exist', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-export-'));
  try {
    const written = Object.values(EXPORTS).flatMap((format) => format.write(sampleBuild, join(folder, 'new', 'out')));
    expect(written.map((path) => basename(path))).toEqual(['graph.gexf', 'graph.svg', 'graph.json', 'nodes.csv', 'edges.csv']);
    for (const path of written) expect(readFileSync(path, 'utf8')).not.toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every format says its name, its ending and what it is for', () => {
  for (const [name, format] of Object.entries(EXPORTS)) {
    expect(format.name).toBe(name);
    expect(format.describe).not.toBe('');
    for (const { file } of format.render(sampleBuild)) expect(file.endsWith(`.${format.extension}`)).toBe(true);
  }
});

test('the bytes depend neither on the time zone nor on the language', () => {
  const run = (env: Record<string, string>): string => {
    const file = join(PACKAGE_ROOT, 'tests', 'export', 'digests.ts');
    const options = { cwd: PACKAGE_ROOT, encoding: 'utf8' as const, env: { ...process.env, ...env } };
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file], options);
    if (stdout === '') throw new Error(stderr);
    return stdout;
  };
  const here = run({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  expect(here.trim().split('\n')).toHaveLength(5);
  expect(run({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(here);
}, 60_000);
