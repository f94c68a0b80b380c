const NAMED: Record<string, string> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' };

/**
 * Text from data as a terminal may show it: control characters, and the invisible ones that turn the direction of what
 * follows, become `\n` or `\u{1b}`, so that no article can move the cursor, colour the screen or reorder a line.
 */
export const safe = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udfff]/gu, escaped);

/** A cell of tab-separated values: one line, and a backslash always means an escape, so that it can be read back. */
export const tsvCell = (text: string): string => text.replace(/[\p{Cc}\\]|[\ud800-\udfff]/gu, escaped);

function escaped(character: string): string {
  return NAMED[character] ?? `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
