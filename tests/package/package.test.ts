import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/root.ts';

/** A project of somebody else's, in which the package is installed as from a registry. */
let project: string;
let packed: string[];
const run = (program: string, args: string[], cwd = project): string =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-package-'));
  project = join(folder, 'project');
  mkdirSync(project);
  run('npm', ['pack', '--silent', '--pack-destination', folder], PACKAGE_ROOT);
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!);
  packed = run('tar', ['-tzf', tarball], folder).trim().split('\n');
  writeFileSync(join(project, 'package.json'), '{"private": true}\n');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', tarball]);
}, 240_000);
afterAll(() => rmSync(join(project, '..'), { recursive: true, force: true }));

test('holds what is needed at work, and nothing else', () => {
  const parts = new Set(packed.map((path) => path.split('/')[1]!));
  expect([...parts].sort()).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'package.json', 'schema', 'seeds']);
  expect(packed.filter((path) => /\.(tsx?|test\.js|tsbuildinfo)$/.test(path) && !path.endsWith('.d.ts'))).toEqual([]);
  expect(packed.filter((path) => path.startsWith('package/seeds/out'))).toEqual([]);
});

test('installs without anything that only its makers need', () => {
  const installed = (name: string) => existsSync(join(project, 'node_modules', name));
  expect(['typescript', 'tsx', 'jest', '@swc/core'].filter(installed)).toEqual([]);
});

test('runs as a program, from an empty folder to an answer', () => {
  run('npx', ['dragoman', 'init', 'mine']);
  const collection = join(project, 'mine');
  expect(run('npx', ['dragoman', 'build'], collection)).toContain('2 facts in 1 article');
  expect(run('npx', ['dragoman', 'query', 'met'], collection)).toContain('Franklin D. Roosevelt\tWinston Churchill');
}, 120_000);

const PROGRAM = `
import { build, DragomanError, EXPORTS, extractFile, namedQueries, openStore, readFactFile, runNamed, toGexf } from 'dragoman';
const graph = await build('mine');
const store = await openStore('program.lbug');
await store.load(graph);
const { rows } = await runNamed(store, namedQueries().find((query) => query.name === 'met').name, { entity: 'Winston Churchill' });
await store.close();
const { relations } = extractFile(readFactFile('mine/facts/1945-02-yalta.yaml'));
const refused = await build('nowhere').catch((error) => error instanceof DragomanError);
console.log(JSON.stringify([rows.length, relations.length > 0, Object.keys(EXPORTS), toGexf(graph).startsWith('<?xml'), refused]));
`;

test('is imported by programs', () => {
  writeFileSync(join(project, 'program.mjs'), PROGRAM);
  expect(JSON.parse(run('node', ['program.mjs']))).toEqual([1, true, ['gexf', 'svg', 'json', 'csv'], true, true]);
}, 60_000);

const TYPED = `
import { analyse, build, type Build, type CentralityReport, toGraphology } from 'dragoman';
const graph: Build = await build('mine');
export const report: CentralityReport = analyse(graph);
export const order: number = toGraphology(graph).order;
// @ts-expect-error the package's types are found: a count is no text
export const text: string = graph.facts.length;
`;

test('gives its types to TypeScript, with no leniency asked for', () => {
  writeFileSync(join(project, 'typed.mts'), TYPED);
  const tsc = join(PACKAGE_ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  run(process.execPath, [tsc, '--noEmit', '--strict', '--types', '', '--target', 'es2022', '--module', 'nodenext', 'typed.mts']);
}, 60_000);
