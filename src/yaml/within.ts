/**
 * Where a character of a scalar's value stands in the file's text, whichever way the scalar is written: plain, quoted, folded
 * over lines. White space stands for any other; an escape such as \\u00e9 is stepped over.
 * @param text the file's text
 * @param from where the scalar begins in it
 * @param to where it ends
 * @param value what it means
 * @param at the character of the value, from 0
 */
export function offsetWithin(text: string, from: number, to: number, value: string, at: number): number {
  let source = from;
  let found = from;
  for (let i = 0; i <= at && i < value.length; i++) {
    const character = value[i]!;
    const space = /\s/.test(character);
    let k = source;
    while (k < to && k - source <= FAR && !(space ? /\s/.test(text[k]!) : text[k] === character)) k++;
    // What isn't written out, such as an escape, leaves the reader where it was.
    if (k >= to || k - source > FAR) continue;
    found = k;
    source = k + 1;
    while (space && source < to && /\s/.test(text[source]!)) source++;
  }
  return found;
}

/** The longest way between two characters of a value: quotation mark, block header, line break, indentation. */
const FAR = 120;
