import type { Lexicon } from '../../lexicon/index.ts';
import type { Phrase } from '../phrases/index.ts';
import { areNamesakes, inFull, spelled } from './spelling.ts';

const ROMAN = /^(i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|xvi|xxiii)$/;

/** Whether a name, as `personWords` gives it, begins with its surname: "Xi Jinping", not "Kim Novak". */
export function isSurnameFirst(words: readonly string[], lexicon: Lexicon): boolean {
  if (words.length < 2 || words.length > 3) return false;
  const { surnames, given } = firsts(lexicon);
  return surnames.has(words[0]!) && !given.has(words[0]!);
}

const spelledFirsts = new WeakMap<Lexicon, { surnames: ReadonlySet<string>; given: ReadonlySet<string> }>();

/** Surnames that come first and given names, spelled as `personWords` spells them. */
function firsts(lexicon: Lexicon): { surnames: ReadonlySet<string>; given: ReadonlySet<string> } {
  const known = spelledFirsts.get(lexicon);
  if (known) return known;
  const fold = (names: Iterable<string>): ReadonlySet<string> => new Set([...names].map((name) => spelled(name.toLowerCase())));
  const made = { surnames: fold(lexicon.surnameFirst), given: fold(lexicon.given.keys()) };
  spelledFirsts.set(lexicon, made);
  return made;
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
  if (a.length < 2 || b.length < 2 || areNamesakes(a, b)) return false;
  if (withInitials(a, b) || withInitials(b, a)) return true;
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

/** "Shoigu S. K." is Sergei Kuzhugetovich Shoigu, or Sergei Shoigu. */
function withInitials([surname, ...rest]: readonly string[], full: readonly string[]): boolean {
  const initials = rest.flatMap((word) => word.split('.').filter(Boolean));
  if (rest.length === 0 || surname !== full.at(-1) || !rest.every((word) => /^(\p{L}\.)+$/u.test(word))) return false;
  return full.slice(0, -1).every((word, i) => initials[i] === undefined || word[0] === initials[i]);
}

function agree(a: string, b: string): boolean {
  const [x, y] = [a.replace('.', ''), b.replace('.', '')];
  if (x === y || inFull(x) === inFull(y)) return true;
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

/** Whether a phrase is a title whose holder goes by the first name: "King | Hussein" is no Saddam Hussein. */
export const isCrowned = (p: Phrase): boolean =>
  p.kind === 'office' && !p.plural && CROWNED.test(p.office?.title.split(' ').at(-1)?.toLowerCase() ?? '');

const CROWNED = /^(king|queen|emperor|empress|tsar|czar|tsarina|czarina|kaiser|sultan|sultana|pope|khedive|negus)$/;

/** Whether a monarch's name alone can stand for a fuller one: "Elizabeth" for "Elizabeth II", "Hussein" for "Hussein bin Talal". */
export const reignsAs = (short: readonly string[], full: readonly string[]): boolean =>
  full.slice(0, short.length).join(' ') === short.join(' ') &&
  (ROMAN.test(full[short.length]!) || /^(bin|ibn|ben|al|of|the|von|af|zu)$/.test(full[short.length]!));

/** "Lázaro Cárdenas del Río" is Cárdenas, "Adolfo López Mateos" López Mateos or López: the first surname of two. */
export function firstSurname(full: readonly string[], lexicon: Lexicon): string | undefined {
  const { given } = firsts(lexicon);
  if (full.length < 3) return undefined;
  const at = Math.max(
    1,
    full.findIndex((word) => !given.has(word)),
  );
  return at < full.length - 1 ? full[at] : undefined;
}

/** "Jr." or "Sr.", where a name ends with it: what tells father and son apart. */
export const generation = (name: string): string | undefined =>
  / (Jr|Jnr|Junior|Sr|Snr|Senior)\.?$/.exec(name)?.[1]?.[0]?.toLowerCase();
