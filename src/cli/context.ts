import { statSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { findCollection, readSettings, type Settings } from '../facts/index.ts';
import { DragomanError, type Problem, problemText } from '../model/index.ts';
import { openStore, type Store, type Table } from '../store/index.ts';
import { Progress } from './progress.ts';
import { safe } from './safe.ts';
import { type Format, renderTable } from './table.ts';
import type { Terminal } from './terminal.ts';

/** The options that every command takes. */
export interface GlobalOptions {
  collection?: string;
  json?: boolean;
  tsv?: boolean;
  color?: boolean;
  quiet?: boolean;
}

/** Exit codes: all is well; something was found that its user should mend; the command was not understood. */
export const EXIT = { ok: 0, findings: 1, usage: 2 } as const;

/** What a command works with: the terminal, the collection, how results are to look. */
export class Context {
  readonly progress: Progress;
  exit: number = EXIT.ok;

  constructor(
    readonly terminal: Terminal,
    readonly options: GlobalOptions,
  ) {
    this.progress = new Progress(terminal, options.quiet);
  }

  /** Table on a terminal, TSV into a pipe, JSON where asked for. */
  get format(): Format {
    if (this.options.json) return 'json';
    return this.options.tsv || this.terminal.columns === undefined ? 'tsv' : 'table';
  }

  /** The collection's settings: of the folder given, or found upwards from where one stands. */
  settings(folder: string | undefined = this.options.collection): Settings {
    // Going up from a folder that isn't there would find another collection than the one meant.
    if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw DragomanError.of('no-folder', 'there is no such folder, expected that of a collection', { file: folder });
    return readSettings(findCollection(folder));
  }

  /** The graph's file in a collection's out folder. */
  storePath(settings: Settings): string {
    return join(settings.out, 'graph.lbug');
  }

  /** Opens the built graph for reading and closes it again, whatever happens. */
  async reading<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
    const store = await openStore(path, { readOnly: true });
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }

  print(table: Table): void {
    this.terminal.out(renderTable(table, this.format, this.terminal.columns, (text) => this.style('bold', text)));
  }

  /** A line of result. */
  line(text = ''): void {
    this.terminal.out(`${text}\n`);
  }

  /** A line of message, on stderr. */
  note(text: string): void {
    if (!this.options.quiet) this.terminal.err(`${text}\n`);
  }

  style(style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', text: string): string {
    return this.terminal.colour && this.options.color !== false ? styleText(style, text, { validateStream: false }) : text;
  }

  /** Problems, errors first, each with its place. */
  problems(problems: readonly Problem[], write: (text: string) => void = (text) => this.terminal.err(text)): void {
    const rank = (problem: Problem): number => (problem.severity === 'error' ? 0 : 1);
    for (const problem of [...problems].sort((a, b) => rank(a) - rank(b)))
      write(
        `${problem.severity === 'error' ? this.style('red', 'error') : this.style('yellow', 'warning')} ${safe(problemText(problem))}\n`,
      );
  }
}

/** A mistake in how a command was called. */
export const usage = (message: string): DragomanError => DragomanError.of('usage', message);

/** "1 fact", "2 facts". */
export const count = (n: number, noun: string, plural = `${noun}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? noun : plural}`;
