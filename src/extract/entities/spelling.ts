import { type Lexicon, loadLexicon } from '../../lexicon/index.ts';

/** What of a lexicon's spellings is looked up by word or by name. */
interface Index {
  words: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, readonly string[]>;
  namesakes: ReadonlySet<string>;
  short: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<Lexicon, Index>();

/** The words of a name: lower case, marks and apostrophes dropped, hyphens as spaces, without "Jr.". */
export function nameWords(name: string): readonly string[] {
  return remembered(words, name, split);
}

const split = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đłøıðħ]/g, (letter) => PLAIN[letter]!)
    .replace(/[-‐]/g, ' ')
    .replace(/,/g, ' , ')
    .split(/\s+/)
    .filter((word) => word && !SUFFIX.test(word));

/** The same few names are asked for again and again. */
const words = new Map<string, string[]>();
const persons = new Map<string, string[]>();
const MOST = 20_000;

function remembered(known: Map<string, string[]>, name: string, read: (name: string) => string[]): readonly string[] {
  const before = known.get(name);
  if (before) return before;
  if (known.size > MOST) known.clear();
  const made = read(name);
  known.set(name, made);
  return made;
}

/** Letters that no mark can be taken from. */
const PLAIN: Record<string, string> = { đ: 'd', ł: 'l', ø: 'o', ı: 'i', ð: 'd', ħ: 'h' };

const SUFFIX = /^(,|jr\.?|sr\.?|jnr\.?|snr\.?)$/;

/**
 * The words of a person's name that tell it apart, each in one spelling for all: "Sergey Lavrov" and "Sergei Lavrov",
 * "Mao Tse-tung" and "Mao Zedong" give the same.
 */
export function personWords(name: string): readonly string[] {
  return remembered(persons, name, foldAll);
}

function foldAll(name: string): string[] {
  const words = nameWords(name).map(spelled);
  const whole = words.length > 1 ? index().people.get(words.join('')) : undefined;
  return whole ? [...whole] : words;
}

/** Whether a curated list says that two names are two people's, though one could be short for the other. */
export const areNamesakes = (a: readonly string[], b: readonly string[]): boolean => index().namesakes.has(pairKey(a, b));

/** The first name that a short form stands for: "william" for "bill". */
export const inFull = (word: string): string => index().short.get(word) ?? word;

/** One spelling for what crosses alphabets by several roads: "sergei" for "sergey", "muhamad" for "mohammed". */
export const spelled = (word: string): string => fold(word, index().words);

const fold = (word: string, words: Index['words']): string => {
  const plain = bare(word);
  return words.get(plain) ?? byRule(plain);
};

const bare = (text: string): string => text.replace(/['’ʼʻ`]/g, '');

/** Final -y, -iy, -ii; -yev and -ev; kh and h; x and ks; doubled letters; ou and u; el- and al-, Abdel- and Abdul-. */
function byRule(word: string): string {
  if (word === 'el') return 'al';
  if (/^abd[aeu]l./.test(word)) return `abdul${byRule(word.slice(5))}`;
  if (word.length < 4) return word;
  return word
    .replace(/(.)\1+/g, '$1')
    .replace(/kh/g, 'h')
    .replace(/x/g, 'ks')
    .replace(/ou|oo/g, 'u')
    .replace(/([aeiou])y(?=e)/g, '$1')
    .replace(/^ye/, 'e')
    .replace(/^y(?=[au])/, 'i')
    .replace(/([^aeiou])y(?=[aeou])/g, '$1i')
    .replace(/(?:iy|yi|ij|y)$/, (end) => (end === 'ij' && word.length < 6 ? end : 'i'))
    .replace(/ander$/, 'andr');
}

function index(): Index {
  const lexicon = loadLexicon();
  const known = indexes.get(lexicon);
  if (known) return known;
  const { spellings } = lexicon;
  const plain = (text: string): string => bare(nameWords(text).join(' '));
  const words = new Map(
    spellings.words.flatMap((row) => row.map((each): [string, string] => [plain(each), byRule(plain(row[0]!))])),
  );
  const folded = (name: string): string[] => nameWords(name).map((word) => fold(word, words));
  const people = new Map(
    spellings.people.flatMap((row) => row.map((each): [string, string[]] => [folded(each).join(''), folded(row[0]!)])),
  );
  const namesakes = new Set(spellings.namesakes.map((row) => pairKey(folded(row[0]!), folded(row[1]!))));
  const short = new Map(
    spellings.short.flatMap(([full, ...forms]) => forms.map((form): [string, string] => [folded(form)[0]!, folded(full!)[0]!])),
  );
  const made = { words, people, namesakes, short };
  indexes.set(lexicon, made);
  return made;
}

const pairKey = (a: readonly string[], b: readonly string[]): string => [a.join(' '), b.join(' ')].sort().join('|');
