import type { Lexicon } from '../../lexicon/index.ts';

const SUFFIX = /^(,|jr\.?|sr\.?|jnr\.?|snr\.?)$/;
const ROMAN = /^(i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|xvi|xxiii)$/;

/** Short forms and the names they stand for. */
const SHORT: Record<string, string> = {
  joe: 'joseph',
  bill: 'william',
  bob: 'robert',
  jim: 'james',
  jimmy: 'james',
  tony: 'anthony',
  antony: 'anthony',
  mike: 'michael',
  tom: 'thomas',
  dick: 'richard',
  ted: 'edward',
  dan: 'daniel',
  ed: 'edward',
  nick: 'nicholas',
  ben: 'benjamin',
  jake: 'jacob',
  al: 'albert',
  steve: 'steven',
  sasha: 'alexander',
};

/** The words of a person's name that tell it apart: lower case, marks dropped, hyphens as spaces kept, without "Jr.". */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-‐]/g, ' ')
    .replace(/,/g, ' , ')
    .split(/\s+/)
    .filter((word) => word && !SUFFIX.test(word));
}

/** The words by which the press calls a person: surname with its particles, or the regnal name. */
export function isSurnameFirst(words: readonly string[], lexicon: Lexicon): boolean {
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    lexicon.surnameFirst.has(words[0]!.replace(/^./, (c) => c.toUpperCase())) &&
    !lexicon.given.has(words[0]!.replace(/^./, (c) => c.toUpperCase()))
  );
}

/** Whether a short name can stand for a full one: its surname, its first names, or all but its middle ones. */
export function standsFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length === 0 || short.length >= full.length) return false;
  const tail = full.slice(-short.length).join(' ') === short.join(' ');
  const head = full.slice(0, short.length).join(' ') === short.join(' ');
  return tail || head;
}

/** Whether two full names can be one person's: same surname, first names that agree, no middle initials that differ. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.join(' '), b.join(' ')];
  if (x === y || a.join('') === b.join('')) return true;
  if (a.length < 2 || b.length < 2) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (ROMAN.test(long.at(-1)!) || ROMAN.test(short.at(-1)!)) return false;
  if (long.slice(-short.length).join(' ') === short.join(' ')) return true;
  if (a.at(-1) !== b.at(-1)) return false;
  if (!agree(a[0]!, b[0]!) || otherInitials(short.slice(1, -1), long.slice(1, -1))) return false;
  return middles(short.slice(1, -1), long.slice(1, -1));
}

/** "George W. Bush" is not "George H. W. Bush": initials are left out from the end, not from the front. */
const otherInitials = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 0 && [...short, ...long].every((word) => /^\p{L}\.?$/u.test(word)) && !agree(short[0]!, long[0]!);

function agree(a: string, b: string): boolean {
  const [x, y] = [a.replace('.', ''), b.replace('.', '')];
  if (x === y || (SHORT[x] ?? x) === (SHORT[y] ?? y)) return true;
  return (x.length === 1 || y.length === 1) && x[0] === y[0];
}

/** Middle names may be left out or cut to initials, not contradict. */
function middles(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !agree(word, long[at]!)) at++;
    if (at === long.length) return long.length === 0;
    at++;
  }
  return true;
}
