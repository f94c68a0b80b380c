import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import type { Problem } from '../model/index.ts';

/** The largest file that is read, in bytes. */
export const SIZE_LIMIT = 5_000_000;

export interface TextResult {
  /** The text without byte order mark; absent where there is a problem. */
  text?: string;
  problems: Problem[];
}

/**
 * The text of a file that a person may have mixed up with another: a folder, a picture, an archive or a file in another
 * encoding is refused with a sentence, and one beyond `limit` bytes before a byte of it is read.
 */
export function readText(path: string, limit = SIZE_LIMIT): TextResult {
  const file = shownPath(path);
  const refuse = (code: string, message: string, line?: number): TextResult => ({
    problems: [{ code, message, place: { file, ...(line && { line, column: 1 }) }, severity: 'error' }],
  });
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return refuse('not-a-file', `this is ${stat.isDirectory() ? 'a folder' : 'a device'}, expected a file`);
    if (stat.size > limit)
      return refuse('too-large', `the file has ${megabytes(stat.size)} MB, expected at most ${megabytes(limit)} MB; split it`);
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) return refuse('not-utf8', `${encodingOf(bytes)}, expected UTF-8 text`, badLine(bytes));
    const text = bytes.toString('utf8').replace(/^\ufeff/, '');
    const nul = text.indexOf('\0');
    if (nul >= 0) return refuse('binary', 'the file holds NUL bytes, expected UTF-8 text', lineOf(text, nul));
    if (text.trim() === '') return refuse('empty', 'the file is empty');
    return { text, problems: [] };
  } catch (error) {
    return refuse('unreadable', reason((error as NodeJS.ErrnoException).code));
  }
}

/** The path as messages show it: relative to the working folder where that is shorter. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near && near.length < path.length ? near : path;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1).replace(/\.0$/, '');

function reason(code: string | undefined): string {
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read; check its permissions';
  return `the file cannot be read (${code ?? 'unknown reason'})`;
}

function encodingOf(bytes: Buffer): string {
  const head = bytes.subarray(0, 1024);
  const mark = head.toString('hex', 0, 2);
  if (mark === 'fffe' || mark === 'feff') return 'the file is UTF-16';
  if (head.includes(0)) return 'the file is binary';
  return 'the file holds bytes that are not UTF-8';
}

/** The line of the first byte that is no UTF-8, as far as it can be told. */
function badLine(bytes: Buffer): number {
  const text = bytes.toString('utf8');
  return lineOf(text, Math.max(0, text.indexOf('\ufffd')));
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
