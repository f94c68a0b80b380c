import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Row } from '../rows.ts';
import type { Session } from './session.ts';
import type { Columns } from './tables.ts';
import { cellText, readBack } from './text.ts';

/** What goes into one table: for edges, `ends` are the labels at each end and the rows carry `from` and `to`. */
export interface Batch {
  table: string;
  columns: Columns;
  ends?: [from: string, to: string];
  rows: Row[];
}

/**
 * Fills a table from a transfer file, which costs microseconds a row where single statements cost milliseconds.
 * @param file where the transfer file is written
 */
export async function copy(session: Session, { table, columns, ends, rows }: Batch, file: string): Promise<void> {
  if (rows.length === 0) return;
  const all: Columns = ends ? { from: 'STRING', to: 'STRING', ...columns } : columns;
  await write(file, Object.keys(all), rows);
  const cells = Object.values(all).map((type, i) => ({ name: `c${i}`, type }));
  const source =
    `LOAD WITH HEADERS (${cells.map(({ name }) => `${name} STRING`).join(', ')}) FROM ${quoted(file)} (header=false, auto_detect=false) ` +
    `RETURN ${cells.map(({ name, type }) => readBack(name, type)).join(', ')}`;
  await session.run(`COPY \`${table}\` FROM (${source})${ends ? ` (from='${ends[0]}', to='${ends[1]}')` : ''}`);
}

async function write(file: string, names: string[], rows: Row[]): Promise<void> {
  const out = createWriteStream(file);
  const failed = once(out, 'close');
  for (let start = 0; start < rows.length; start += 1000) {
    const lines = rows.slice(start, start + 1000).map((row) => `${names.map((name) => cellText(row[name])).join(',')}\n`);
    if (!out.write(lines.join(''))) await once(out, 'drain');
  }
  out.end();
  await failed;
}

const quoted = (path: string): string => `'${path.replace(/[\\']/g, (letter) => `\\${letter}`)}'`;
