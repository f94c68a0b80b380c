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

/** Heads of state and government and foreign ministers of five centuries, each office split into entries when first asked for. */
export class Rulers {
  readonly #file: LexiconFiles['rulers'];
  readonly #byOffice = new Map<string, Ruler[]>();
  readonly #byTitle = new Map<string, Ruler[]>();

  constructor(file: LexiconFiles['rulers']) {
    this.#file = file;
  }

  /** Those who held an office that a title, in lower case, may mean; in these years, where they are told. */
  titled(title: string, years?: readonly [number, number]): readonly Ruler[] {
    const key = `${title}|${years ?? ''}`;
    let found = this.#byTitle.get(key);
    if (!found) {
      const known = this.#file.titles[title];
      found = (known?.may ?? [title])
        .flatMap((office) => this.#holders(office))
        .filter(
          ({ states, terms }) =>
            (!known?.of || states.some((state) => known.of!.includes(state))) &&
            (!years || terms.some(([from, to]) => from <= years[1] && to >= years[0])),
        );
      if (this.#byTitle.size > MOST) this.#byTitle.clear();
      this.#byTitle.set(key, found);
    }
    return found;
  }

  /** Whether someone reigned under exactly this name: "Kangxi Emperor". */
  reigns(name: string): boolean {
    return this.#holders('emperor').some(({ names }) => names.includes(name));
  }

  #holders(office: string): Ruler[] {
    let held = this.#byOffice.get(office);
    if (!held) {
      held = rulersOf(this.#file, office);
      this.#byOffice.set(office, held);
    }
    return held;
  }
}

/** Titles and years that are kept in mind. */
const MOST = 2000;

/** Every entry of the file, or those of one office, in its order. @throws Error where one is not written as the file's head says */
export function rulersOf({ rulers, bodies }: LexiconFiles['rulers'], only?: string): Ruler[] {
  const of = (section: LexiconFiles['rulers']['rulers'], body: boolean): Ruler[] =>
    Object.entries(section).flatMap(([key, offices]) => {
      const states = key.split(', ');
      return Object.entries(offices).flatMap(([office, text]) =>
        only === undefined || only === office
          ? text.split(/;\s*/).map((entry) => ({ ...parsed(entry), office, states, body }))
          : [],
      );
    });
  return [...of(rulers, false), ...of(bodies, true)];
}

/** "Nikita Khrushchev 1958–1964", "Grover Cleveland 1885–1889, 1893–1897", "Hirohito (Shōwa/Showa) 1926–1989". */
function parsed(entry: string): Pick<Ruler, 'names' | 'terms'> {
  const at = entry.search(YEARS);
  const [name, others] = entry.slice(0, Math.max(at, 0)).split(' (');
  if (at < 1 || !name) throw new Error(`no ruler: "${entry}"`);
  const terms = entry
    .slice(at + 1)
    .split(', ')
    .map((term): [number, number] => {
      const [from, to] = term.split('–');
      return [Number(from), to ? Number(to) : Number.POSITIVE_INFINITY];
    });
  return { names: [name, ...(others ? others.slice(0, -1).split('/') : [])], terms };
}

const YEARS = / \d{4}–(?:\d{4})?(?:, \d{4}–(?:\d{4})?)*$/;
