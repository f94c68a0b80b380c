import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';

export interface Answer {
  exit: number;
  out: string;
  err: string;
}

/** Runs the program in this process, with a terminal that keeps what it is told. Without `columns`, results go into a pipe. */
export async function dragoman(words: string[], look: { columns?: number; colour?: boolean } = {}): Promise<Answer> {
  const answer: Answer = { exit: -1, out: '', err: '' };
  const terminal = {
    out: (text: string) => {
      answer.out += text;
    },
    err: (text: string) => {
      answer.err += text;
    },
    errIsTerminal: false,
    colour: false,
    ...look,
  };
  answer.exit = await run(words, terminal);
  return answer;
}

/** Does work in a temporary folder, which is the working folder meanwhile. */
export async function inFolder<T>(work: (folder: string) => Promise<T> | T, name = 'dragoman-'): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), name)));
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await work(folder);
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  }
}
