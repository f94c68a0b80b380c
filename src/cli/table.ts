import stringWidth from 'string-width';
import type { Table, Value } from '../store/index.ts';
import { safe, tsvCell } from './safe.ts';

/** How a table is laid out. */
export type Format = 'table' | 'tsv' | 'json';

/** A table in one of the three forms, ending in a newline. `width` is the terminal's, for the form that has columns. */
export function renderTable(table: Table, format: Format, width = 80, head: (text: string) => string = (text) => text): string {
  if (format === 'json') return toJson(table);
  return format === 'tsv' ? toTsv(table) : toColumns(table, width, head);
}

/** A list of objects, one for each row. */
function toJson({ columns, rows }: Table): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));
  return `${JSON.stringify(objects, null, 2)}\n`;
}

function toTsv({ columns, rows }: Table): string {
  return [columns, ...rows.map((row) => row.map(cellText))].map((cells) => `${cells.map(tsvCell).join('\t')}\n`).join('');
}

const GAP = '  ';
/** What a column keeps when space is short. */
const LEAST = 8;

function toColumns({ columns, rows }: Table, width: number, head: (text: string) => string): string {
  const cells = rows.map((row) => row.map((value) => safe(cellText(value))));
  const names = columns.map(safe);
  const wanted = names.map((name, i) => Math.max(stringWidth(name), ...cells.map((row) => stringWidth(row[i] ?? ''))));
  const widths = fitted(wanted, Math.max(width, 20) - GAP.length * (columns.length - 1));
  const numeric = columns.map((_, i) => rows.length > 0 && rows.every((row) => typeof row[i] === 'number' || row[i] === null));
  const line = (row: string[]) =>
    row
      .map((text, i) => pad(cut(text, widths[i]!), widths[i]!, numeric[i]!))
      .join(GAP)
      .trimEnd();
  return [head(line(names)), ...cells.map(line)].map((text) => `${text}\n`).join('');
}

/** Widths that fit together: the widest columns give way first. */
function fitted(wanted: number[], room: number): number[] {
  const widths = [...wanted];
  for (let over = widths.reduce((sum, each) => sum + each, 0) - room; over > 0; ) {
    const widest = Math.max(...widths);
    if (widest <= LEAST) break;
    const next = Math.max(LEAST, ...widths.filter((each) => each < widest));
    const i = widths.indexOf(widest);
    const step = Math.max(1, Math.min(over, widest - next));
    widths[i] = widest - step;
    over -= step;
  }
  return widths;
}

/** The text in at most `width` columns, with … where something is left out; never within one visible character. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    const more = stringWidth(segment);
    if (used + more > width - 1) break;
    kept += segment;
    used += more;
  }
  return `${kept}…`;
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return right ? space + text : text + space;
}

/** A value in a cell: nothing for null, lists with semicolons, the rest as JSON. */
function cellText(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellText).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
