/**
 * A statement as it is read: tags, control characters and marks of direction are spaces, HTML's names of characters are the
 * characters, typographic quotes plain ones. As long as the statement, so that offsets hold: "<b>Kim</b>" is "   Kim    ".
 */
export function plain(statement: string): string {
  const text = statement.includes('<') ? statement.replace(TAG, blank) : statement;
  return (text.includes('&') ? text.replace(NAMED, named) : text)
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\s/gu, ' ')
    .replace(/[’‘ʼ]/g, "'");
}

/** `<b>`, `</a>`, `<img src="x">`, `<!-- … -->`; a bare "<" is none. */
const TAG = /<\/?[a-z][^<>]{0,500}>|<!--[^<>]{0,500}-->/gi;
const NAMED = /&(amp|lt|gt|quot|apos|nbsp|ndash|mdash|rsquo|lsquo|ldquo|rdquo|#\d{2,5}|#x[\da-f]{2,5});/gi;

const CHARACTERS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
};

const blank = (tag: string): string => ' '.repeat(tag.length);

function named(whole: string, name: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : undefined;
  // One UTF-16 unit, as the codes end at 65,535; halves of a pair are no characters.
  const character =
    code === undefined
      ? CHARACTERS[name.toLowerCase()]!
      : code >= 0xd800 && code <= 0xdfff
        ? ' '
        : String.fromCharCode(code & 0xffff);
  return character.padEnd(whole.length);
}
