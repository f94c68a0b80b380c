import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

const DAY = 86_400_000;
const host = encodeURIComponent(hostname());
let loads = 0;

/**
 * Writes a file so that whoever looks sees the old or the new one, whole, whatever moment the process or the machine stops at:
 * it is made in a folder of its own beside the target, forced to disk and renamed over it.
 * @param write makes `graph.lbug` in the folder it is given and leaves it closed
 */
export async function swapIn(target: string, write: (folder: string) => Promise<void>): Promise<void> {
  const path = resolve(target);
  await mkdir(dirname(path), { recursive: true });
  await sweep(path);
  const folder = `${path}.loading-${host}-${process.pid}-${++loads}`;
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    await write(folder);
    await sync(join(folder, 'graph.lbug'));
    // A log that some other program left beside the old file would be replayed into the new one.
    for (const side of ['.wal', '.shadow']) await rm(path + side, { force: true });
    await rename(join(folder, 'graph.lbug'), path);
    await sync(dirname(path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what loads that were killed left behind; a load that still runs is left alone. */
async function sweep(path: string): Promise<void> {
  const prefix = `${basename(path)}.loading-`;
  for (const name of (await readdir(dirname(path))).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(dirname(path), name);
    const [, pid] = /-(\d+)-\d+$/.exec(name) ?? [];
    const here = name.startsWith(`${prefix}${host}-`);
    const age = await stat(folder).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (here ? !runs(Number(pid)) : age > DAY) await rm(folder, { recursive: true, force: true });
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function sync(path: string): Promise<void> {
  // Windows can't open a folder; there the rename is durable once its journal is.
  const handle = await open(path, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
