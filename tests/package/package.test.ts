import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/root.ts';

let folder: string;
const run = (program: string, args: string[], cwd = folder): string =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-package-'));
  run('npm', ['pack', '--silent', '--pack-destination', folder], PACKAGE_ROOT);
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}\n');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', './dragoman-0.1.0.tgz']);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('carries what it needs and no sources', () => {
  const inside = (path: string) => existsSync(join(folder, 'node_modules', 'dragoman', path));
  const needed = ['bin/dragoman.js', 'dist/cli/main.js', 'schema/ontology.yaml', 'seeds/registry.yaml', 'LICENSE'];
  expect(needed.filter((path) => !inside(path))).toEqual([]);
  expect(['src', 'tests'].filter(inside)).toEqual([]);
});

it('runs as a program', () => {
  run('npx', ['dragoman', 'init', 'mine']);
  expect(run('npx', ['dragoman', 'build', 'mine'])).toContain('2 facts');
  expect(run('npx', ['dragoman', '--collection', 'mine', 'query', '--list'])).toContain('met');
}, 60_000);

it('is imported by programs, with types', () => {
  writeFileSync(join(folder, 'use.mjs'), `import { build } from 'dragoman';\nconsole.log((await build('mine')).facts.length);\n`);
  expect(run('node', ['use.mjs'])).toBe('2\n');
  writeFileSync(
    join(folder, 'use.ts'),
    `import { build } from 'dragoman';\nexport const n: number = (await build('mine')).facts.length;\n`,
  );
  run(process.execPath, [
    join(PACKAGE_ROOT, 'node_modules/typescript/bin/tsc'),
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    'use.ts',
  ]);
}, 60_000);
