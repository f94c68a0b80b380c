import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole: to a neighbour first, which then takes the file's name in one step. The folder is made where missing.
 * @param path the file
 * @param text its content
 * @throws the system's error, with nothing left behind
 */
export function writeWhole(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  // The neighbour lies in the same folder, for a rename across file systems is none.
  const neighbour = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(neighbour, text, { flush: true });
    renameSync(neighbour, path);
  } catch (error) {
    rmSync(neighbour, { force: true });
    throw error;
  }
}
