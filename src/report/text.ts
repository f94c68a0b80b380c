/** Strong right-to-left letters and direction controls: such a name could turn the words beside it around. */
const TURNING = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * A name or statement as inline Markdown (CommonMark with GitHub's tables) that shows exactly its characters: nothing in it is
 * markup, HTML or the end of a table cell. Line breaks become blanks, other control characters U+FFFD.
 */
export function inline(text: string): string {
  const flat = text
    .replace(/[\s\u2028\u2029\u0085]+/g, ' ')
    .trim()
    .replace(/\p{Cc}/gu, '\ufffd');
  const escaped = flat
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
  return TURNING.test(flat) ? `\u2068${escaped}\u2069` : escaped;
}

/** A fact key or id: as code where its characters allow it, else as text. */
export const code = (id: string): string => (/^[\p{L}\p{N}#./:_-]+$/u.test(id) ? `\`${id}\`` : inline(id));

/** A number to three significant digits, without an exponent where it can be had: 0.522, 18.5, 138. */
export function number(value: number): string {
  if (value === 0 || Number.isInteger(value)) return String(value);
  if (Math.abs(value) < 1e-6) return value.toExponential(1);
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

/** `1 actor`, `2 actors`, `2 bodies`. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const percent = (part: number): string => `${(100 * part).toFixed(part < 0.1 ? 1 : 0)} %`;

/** A table in GitHub's Markdown; cells are Markdown already. */
export function table(head: string[], rows: string[][], right: number[] = []): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (right.includes(i) ? '---:' : '---'))), ...rows.map(line)].join('\n');
}
