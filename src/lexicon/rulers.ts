import type { LexiconFiles } from './files.ts';

/** Someone who ruled, with the one office that the entry is of. */
export interface Ruler {
  /** Every name that it goes by, the canonical one first. */
  names: string[];
  office: string;
  /** The state it was held in; then other names under which that may go. */
  states: string[];
  /** Held in an international body, not in a state. */
  body: boolean;
  /** From and to, in years. */
  terms: [number, number][];
}

/** What a title may mean, told by the words that a statement has for it. */
interface Title {
  may: ReadonlySet<string>;
  of?: ReadonlySet<string>;
}

/** Heads of state and government and foreign ministers of five centuries, split into entries when first asked for. */
export class Rulers {
  readonly #file: LexiconFiles['rulers'];
  #byWord: Map<string, Ruler[]> | undefined;
  #reigns: Set<string> | undefined;

  constructor(file: LexiconFiles['rulers']) {
    this.#file = file;
  }

  /** Those in whose names a word stands, folded by `wordsOf`: marks dropped, lower case. */
  withWord(word: string, wordsOf: (name: string) => string[]): readonly Ruler[] {
    this.#byWord ??= indexed(this.#file, wordsOf);
    return this.#byWord.get(word) ?? [];
  }

  /** Whether someone reigned under exactly this name: "Kangxi Emperor". */
  reigns(name: string): boolean {
    this.#reigns ??= new Set(rulersOf(this.#file).flatMap(({ office, names }) => (office === 'emperor' ? names : [])));
    return this.#reigns.has(name);
  }

  /** The offices that a title, in lower case, may mean. */
  title(title: string): Title {
    const known = this.#file.titles[title];
    return { may: new Set(known?.may ?? [title]), ...(known?.of && { of: new Set(known.of) }) };
  }
}

function indexed(file: LexiconFiles['rulers'], wordsOf: (name: string) => string[]): Map<string, Ruler[]> {
  const byWord = new Map<string, Ruler[]>();
  for (const ruler of rulersOf(file))
    for (const word of new Set(ruler.names.flatMap(wordsOf))) {
      const same = byWord.get(word);
      if (same) same.push(ruler);
      else byWord.set(word, [ruler]);
    }
  return byWord;
}

/** Every entry of the file, in its order. @throws Error where one is not written as the file's head says */
export function rulersOf({ rulers, bodies }: LexiconFiles['rulers']): Ruler[] {
  const of = (section: LexiconFiles['rulers']['rulers'], body: boolean): Ruler[] =>
    Object.entries(section).flatMap(([key, offices]) =>
      Object.entries(offices).flatMap(([office, text]) =>
        text.split(/;\s*/).map((entry) => ({ ...parsed(entry), office, states: key.split(', '), body })),
      ),
    );
  return [...of(rulers, false), ...of(bodies, true)];
}

/** "Nikita Khrushchev 1958–1964", "Grover Cleveland 1885–1889, 1893–1897", "Hirohito (Shōwa/Showa) 1926–1989". */
const ENTRY = /^([^();]+?)(?: \(([^()]+)\))? (\d{4}–(?:\d{4})?(?:, \d{4}–(?:\d{4})?)*)$/;

function parsed(entry: string): Pick<Ruler, 'names' | 'terms'> {
  const [, name, others, years] = ENTRY.exec(entry.trim()) ?? [];
  if (!name || !years) throw new Error(`no ruler: "${entry}"`);
  const terms = years.split(', ').map((term): [number, number] => {
    const [from, to] = term.split('–');
    return [Number(from), to ? Number(to) : Number.POSITIVE_INFINITY];
  });
  return { names: [name, ...(others?.split('/') ?? [])], terms };
}
