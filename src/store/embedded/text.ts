import type { Cell } from '../rows.ts';
import type { Columns } from './tables.ts';

// The engine's own CSV reader loses quotes and commas in lists and stumbles over line ends and NUL in parallel. So every cell is
// written in letters that mean nothing to it, and turned back by a chain of replacements in the COPY itself.
const MARKS: [plain: string, written: string, literal: string][] = [
  ['\0', '~1', String.raw`\u0000`],
  ['\n', '~2', String.raw`\n`],
  ['\r', '~3', String.raw`\r`],
  ['"', '~4', '"'],
  ['\\', '~5', String.raw`\\`],
  ['|', '~6', '|'],
  ['~', '~0', '~'], // last: an escaped tilde before a digit must not be read as a mark
];
const WRITTEN = new Map(MARKS.map(([plain, written]) => [plain, written]));
const NO_LETTERS = '~7'; // an empty item of a list; a letter before each item would do, but the engine cuts by grapheme
const ABSENT = '~n';
const EMPTY = '~e'; // the reader takes "" for no value

/** One cell as the transfer file holds it, in quotation marks. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return `"${ABSENT}"`;
  if (cell.length === 0) return `"${EMPTY}"`;
  return Array.isArray(cell) ? `"${cell.map((item) => escaped(item) || NO_LETTERS).join('|')}"` : `"${escaped(cell)}"`;
}

/** The expression that turns a column of the transfer file back into what was written. */
export function readBack(column: string, type: Columns[string]): string {
  // The engine computes every branch of a CASE, so that a number is only cast once the marks are gone.
  if (type === 'INT64') return `CAST(CASE WHEN ${column} IN ['${ABSENT}', '${EMPTY}'] THEN NULL ELSE ${column} END AS INT64)`;
  const [empty, full] = TYPES[type](column);
  return `CASE WHEN ${column} = '${ABSENT}' THEN NULL WHEN ${column} = '${EMPTY}' THEN ${empty} ELSE ${full} END`;
}

const TYPES: Record<Exclude<Columns[string], 'INT64'>, (column: string) => [empty: string, full: string]> = {
  STRING: (column) => ["''", plain(column)],
  'STRING[]': (column) => [
    'CAST([] AS STRING[])',
    `list_transform(string_split(${column}, '|'), x -> ${plain(`replace(x, '${NO_LETTERS}', '')`)})`,
  ],
};

const escaped = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[~\0\n\r"\\|]/g, (letter) => WRITTEN.get(letter)!);

const plain = (expression: string): string =>
  MARKS.reduce((inner, [, written, literal]) => `replace(${inner}, '${written}', '${literal}')`, expression);
