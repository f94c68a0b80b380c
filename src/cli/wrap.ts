import stringWidth from 'string-width';

/**
 * Text broken between words into lines of at most `width` columns, each but the first after `indent` spaces. A word that is
 * longer than a line stands alone on one.
 * @param used columns of the first line that are taken already
 */
export function wrap(text: string, width: number, indent = 0, used = indent): string {
  let line = used;
  let out = '';
  for (const word of text.split(/ +/)) {
    const length = stringWidth(word);
    if (out !== '' && line + 1 + length > width) {
      out += `\n${' '.repeat(indent)}${word}`;
      line = indent + length;
    } else {
      out += out === '' ? word : ` ${word}`;
      line += length + (out === word ? 0 : 1);
    }
  }
  return out;
}
