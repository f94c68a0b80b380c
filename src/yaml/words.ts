/** A value as a sentence quotes it: short, on one line, without control characters. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping of keys';
  if (typeof value !== 'string') return `the ${typeof value} ${String(value)}`;
  const line = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ');
  const letters = [...line.slice(0, 200)];
  return `"${letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : line}"`;
}

/** The key or list item that a path ends in. */
export function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'number') return `item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
  return shown(String(last));
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys',
  record: 'a mapping of keys',
};

/** A schema's name for a kind of value, in a reader's words. */
export const kindOf = (expected: string): string => KINDS[expected] ?? expected;

/** `a, b or c` */
export function oneOf(values: readonly unknown[]): string {
  const texts = values.map(String);
  return texts.length < 2 ? `"${texts.join()}"` : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1)}`;
}

/** How long a text or list is: `2001 characters`, `1 item`. */
export function sizeOf(value: unknown): string {
  if (typeof value !== 'string' && !Array.isArray(value)) return shown(value);
  const unit = typeof value === 'string' ? 'character' : 'item';
  return `${value.length} ${unit}${value.length === 1 ? '' : 's'}`;
}

/** A description as it reads within a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
