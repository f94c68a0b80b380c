import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/root.ts';

const BIN = join(PACKAGE_ROOT, 'bin', 'dragoman.js');
let folder: string;
const dragoman = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('goes from nothing to an answer', () => {
  expect(dragoman('init')).toMatchObject({ status: 0 });
  expect(dragoman('build')).toMatchObject({ status: 0, stdout: expect.stringContaining('2 facts in 1 article') });
  const { status, stdout } = dragoman('query', '--cypher', 'MATCH (n:State) RETURN n.name AS name ORDER BY name', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toContainEqual({ name: 'United States' });
}, 60_000);

it('never writes over a collection', () => {
  writeFileSync(join(folder, 'registry.yaml'), 'entities: []\n');
  expect(dragoman('init').status).toBe(1);
  expect(readFileSync(join(folder, 'registry.yaml'), 'utf8')).toBe('entities: []\n');
}, 30_000);

it('tells what it can not understand with exit code 2 and a suggestion', () => {
  expect(dragoman('biuld')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('build') });
}, 30_000);

it('tells every error of a file with its place and exit code 1', () => {
  const file = join(folder, 'wrong.yaml');
  writeFileSync(file, 'article: {id: wrong, title: T}\nfacts:\n  - {id: f1, statment: S}\n');
  expect(dragoman('check', file)).toMatchObject({ status: 1, stdout: expect.stringMatching(/wrong\.yaml:3:\d+: .*statment/) });
}, 30_000);
