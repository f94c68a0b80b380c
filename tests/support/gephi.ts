import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/root.ts';

interface Arrived {
  id: string;
  label: string;
  attributes: Record<string, string | number>;
  /** First and last day of each; empty for no bound. */
  spells: [string, string][];
  color: string;
}

export interface GephiNode extends Arrived {
  x: number;
  y: number;
  size: number;
}

export interface GephiEdge extends Arrived {
  source: string;
  target: string;
  directed: boolean;
  weight: number;
  kind: string;
}

/** What Gephi holds after it opened a file. */
export interface Opened {
  nodes: GephiNode[];
  edges: GephiEdge[];
  issues: { level: string; message: string }[];
  dynamic: boolean;
  /** Ids that the timeline shows in each window asked for. */
  played: Record<string, { nodes: string[]; edges: string[] }>;
  timeFormat: string;
}

const SOURCE = join(PACKAGE_ROOT, 'scripts', 'gephi');

/** Why Gephi cannot be run here, or undefined where it can: Java and Maven are there and its jar can be had. */
export function gephiMissing(): string | undefined {
  for (const program of ['java', 'javac', 'mvn'])
    if (spawnSync(program, ['-version'], { stdio: 'ignore' }).status !== 0) return `${program} is not installed`;
  try {
    classPath();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * Opens each text as a file in Gephi, all in one start of Java.
 * @param windows of the timeline to play, such as `2024-09-01/2024-09-30`
 */
export function openInGephi(texts: readonly string[], windows: readonly string[] = []): Opened[] {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-opened-'));
  try {
    const files = texts.map((text, i) => {
      const file = join(folder, `${i}.gexf`);
      writeFileSync(file, text);
      return file;
    });
    const out = join(folder, 'out.jsonl');
    command('java', [
      '-Djava.awt.headless=true',
      '-cp',
      classPath(),
      'GephiImport',
      out,
      ...windows.map((window) => `@${window}`),
      ...files,
    ]);
    return readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Opened);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Compiled once for each state of the sources, beside the tree; the jar stays where Maven keeps it. */
function classPath(): string {
  const sources = ['pom.xml', 'GephiImport.java'].map((name) => join(SOURCE, name)) as [string, string];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(source)).update('\0');
  const cache = join(tmpdir(), `dragoman-gephi-${process.getuid?.() ?? 0}-${hash.digest('hex').slice(0, 16)}`);
  const jars = join(cache, 'classpath.txt');
  if (!existsSync(jars) || !readFileSync(jars, 'utf8').split(delimiter).every(existsSync)) {
    rmSync(cache, { recursive: true, force: true });
    mkdirSync(`${cache}-${process.pid}`, { recursive: true });
    const made = join(`${cache}-${process.pid}`, 'classpath.txt');
    command('mvn', ['-q', '-B', '-f', sources[0], 'dependency:build-classpath', `-Dmdep.outputFile=${made}`]);
    command('javac', ['-cp', readFileSync(made, 'utf8'), '-d', `${cache}-${process.pid}`, sources[1]]);
    renameSync(`${cache}-${process.pid}`, cache);
  }
  return [cache, readFileSync(jars, 'utf8')].join(delimiter);
}

function command(program: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 300_000 });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${(stdout + stderr).slice(-2000)}`);
}
