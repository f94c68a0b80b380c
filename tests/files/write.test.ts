import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../../src/files/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file is written with the folders it lies in, and over an older one', () => {
  const path = join(folder, 'a/b/c.txt');
  writeWhole(path, 'a longer old text');
  writeWhole(path, 'new 集');
  expect(readFileSync(path, 'utf8')).toBe('new 集');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.txt']);
});

test('bytes are written as they are', () => {
  writeWhole(join(folder, 'x'), Uint8Array.from([0, 255]));
  expect([...readFileSync(join(folder, 'x'))]).toEqual([0, 255]);
});

test('a file that can not take the name leaves nothing behind', () => {
  mkdirSync(join(folder, 'x'));
  expect(() => writeWhole(join(folder, 'x'), 'text')).toThrow(/EISDIR|EPERM/);
  expect(readdirSync(folder)).toEqual(['x']);
  writeFileSync(join(folder, 'file'), '');
  expect(() => writeWhole(join(folder, 'file/x'), 'text')).toThrow(/ENOTDIR|EEXIST/);
});

test('a reader that has the old file open goes on reading it', () => {
  const path = join(folder, 'x');
  writeWhole(path, 'old');
  const open = openSync(path, 'r');
  writeWhole(path, 'new');
  expect(readFileSync(open, 'utf8')).toBe('old');
  closeSync(open);
});
