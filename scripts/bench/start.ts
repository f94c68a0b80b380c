import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/root.ts';
import { best, rounded } from './material.ts';
import type { BenchRow } from './row.ts';

/** `npm start` as a newcomer runs it: its time, and the most memory that one of its processes takes. */
export function benchStart(quick: boolean): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'));
  const notes = join(folder, 'memory');
  // Every process of Node under npm notes its peak as it ends.
  const note = `import fs from'node:fs';process.on('exit',()=>fs.appendFileSync(${JSON.stringify(notes)},process.resourceUsage().maxRSS+'\\n'))`;
  try {
    const time = best(quick ? 1 : 3, () => {
      const { status } = spawnSync('npm', ['start'], {
        cwd: PACKAGE_ROOT,
        stdio: 'ignore',
        env: { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(note)}` },
      });
      if (status !== 0) throw new Error(`npm start ended with ${status}`);
    });
    const peak = Math.max(...readFileSync(notes, 'utf8').trim().split('\n').map(Number)) / 1024;
    return [
      { name: 'npm start', value: rounded(time), unit: 'ms', limit: 5000 },
      { name: 'npm start, peak memory', value: rounded(peak), unit: 'MB', limit: 400 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
