import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PACKAGE_ROOT } from '../../src/root.ts';
import { inFolder } from './harness.ts';

const BIN = join(PACKAGE_ROOT, 'bin', 'dragoman.js');
const quoted = `'${process.execPath}' '${BIN}'`;

/** The program as a shell starts it. */
function shell(script: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `dragoman() { ${quoted} "$@"; }\n${script}`], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', ...env },
  });
  return { status, stdout, stderr };
}

/** In a terminal of its own, which util-linux's `script` makes. */
const onTerminal = (env: Record<string, string> = {}): string =>
  shell(`script -qec "${quoted} query --list" /dev/null < /dev/null`, { TERM: 'xterm', ...env }).stdout;
const hasScript = spawnSync('script', ['--version']).status === 0;

const BOLD = '\u001b[1m';

test('npx starts the program anywhere in a checkout, with nothing to install and no registry to ask', async () => {
  await inFolder(async (folder) => {
    const { stdout } = spawnSync('npx', ['dragoman', '--help'], {
      cwd: join(PACKAGE_ROOT, 'seeds', 'facts'),
      encoding: 'utf8',
      env: { ...process.env, npm_config_cache: folder, npm_config_registry: 'http://127.0.0.1:9/' },
    });
    expect(stdout).toMatch(/^Usage: dragoman/);
  });
}, 60_000);

test('a reader that goes away is no error', () => {
  const { stdout, stderr } = shell('dragoman query met --explain | head -1; for i in $PIPESTATUS; do echo $i; done');
  expect(stderr).toBe('');
  expect(stdout).toBe('met: Who met whom, and when.\n0\n');
  expect(shell('dragoman query --list | true; echo $PIPESTATUS')).toEqual({ status: 0, stdout: '0\n', stderr: '' });
}, 30_000);

test('a closed or full stdout is told in a sentence at most', () => {
  expect(shell('dragoman query --list >&-')).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(shell('dragoman query --list > /dev/full')).toEqual({
    status: 1,
    stdout: '',
    stderr: "error the results can't be written: the disk is full\n",
  });
}, 30_000);

test('into a pipe there are neither colours nor columns', () => {
  const { stdout } = shell('dragoman query --list', { FORCE_COLOR: '1' });
  expect(stdout).not.toContain('\u001b');
  expect(stdout).toMatch(/^query\tanswers\tparameters\n/);
}, 30_000);

(hasScript ? test : test.skip)(
  'on a terminal there are colours, unless NO_COLOR asks for none',
  () => {
    expect(onTerminal()).toContain(`${BOLD}query`);
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }] as Record<string, string>[]) {
      const plain = onTerminal(env);
      expect(plain).toMatch(/^query +answers/);
      expect(plain).not.toContain('\u001b');
    }
  },
  30_000,
);

test('an interrupted build leaves the old graph or the new one, and the next one sweeps', async () => {
  await inFolder(async () => {
    shell('dragoman init && dragoman build');
    const count = () => shell(`dragoman query --cypher 'MATCH (f:Fact) RETURN count(f)' --json`).stdout.replace(/\D/g, '');
    const old = readFileSync('out/graph.json', 'utf8');
    expect(count()).toBe('2');
    appendFileSync('facts/1945-02-yalta.yaml', '  - {id: f3, statement: Joseph Stalin met Franklin Roosevelt at Yalta.}\n');
    const started = performance.now();
    shell('dragoman build --store other/graph.lbug');
    const whole = performance.now() - started;
    const json = readFileSync('out/graph.json', 'utf8');
    for (const part of [0.6, 0.8, 0.95]) {
      const child = spawn(process.execPath, [BIN, 'build'], { stdio: 'ignore' });
      const ended = once(child, 'exit');
      await setTimeout(whole * part);
      child.kill('SIGINT');
      await ended;
      expect(['2', '3']).toContain(count());
      expect([old, json]).toContain(readFileSync('out/graph.json', 'utf8'));
    }
    expect(shell('dragoman build')).toMatchObject({ status: 0 });
    expect(count()).toBe('3');
    expect(readdirSync('out').filter((name) => name.includes('loading'))).toEqual([]);
  });
}, 120_000);
