import type { Gender, Lexicon } from '../../lexicon/index.ts';
import type { EntityType } from '../../model/index.ts';
import { type Happening, sameHappening } from './happening.ts';
import { firstSurname, generation, isSurnameFirst, reignsAs, samePerson, standsFor } from './persons.ts';
import { rulersNamed } from './rulers.ts';
import { nameWords, personWords } from './spelling.ts';

/** An entity as one file speaks of it. */
export interface Ref {
  type: EntityType;
  name: string;
  aliases: Set<string>;
  /** Fact ids. */
  facts: Set<string>;
  gender?: Gender;
  /** Persons: the words of the fullest name. Others: the key words. */
  words: readonly string[];
  /** The state it belongs to, where the words say so. */
  state?: string;
  /** Offices said of a person. */
  offices: { title: string; of?: Ref }[];
  /** Events: what tells them apart. */
  happening?: Happening;
  /** Agreements: the parties named with it. */
  parties?: string[];
  /** Agreements: what tells them apart. `described`: its description, where it has no name; `canonical`: its name in the lexicon. */
  agreement?: {
    words: readonly string[];
    described?: string;
    lemma?: string;
    states?: string[];
    year?: string;
    canonical?: string;
  };
  properties?: Record<string, string | number>;
}

const plained = new Map<string, string>();

function plain(text: string): string {
  const known = plained.get(text);
  if (known !== undefined) return known;
  if (plained.size > 50_000) plained.clear();
  const made = plainOf(text);
  plained.set(text, made);
  return made;
}

const plainOf = (text: string): string =>
  nameWords(text)
    .join(' ')
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N} ]/gu, '');

const wordsOfName = (type: EntityType, name: string): readonly string[] =>
  type === 'Person' ? personWords(name) : nameWords(name);

/** Father and son: "Thomas Berg Sr." is not "Thomas Berg Jr." */
const apart = (a: string, b: string): boolean => {
  const [x, y] = [generation(a), generation(b)];
  return x !== undefined && y !== undefined && x !== y;
};

/** The entities of one file, each once. */
export class Book {
  readonly refs: Ref[] = [];
  readonly #lexicon: Lexicon;
  readonly #byKey = new Map<string, Ref>();
  readonly #byType = new Map<EntityType, Ref[]>();
  /** Persons by every word of their names, and by the whole without spaces; then by how many words the name has. */
  readonly #byWord = new Map<string, Map<number, Set<Ref>>>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** A person by a name as written; a surname alone finds its bearer. `near`: who was spoken of lately, to choose among several; `crowned`: a first name that a title of rule stands before. */
  person(name: string, fact: string, near: readonly Ref[] = [], crowned = false): Ref | undefined {
    const words = personWords(name);
    if (words.length === 0) return undefined;
    const people = this.#sharing(words).filter((ref) => !apart(name, ref.name));
    const same = people.filter((ref) => samePerson(words, ref.words));
    const bearers =
      same.length > 0
        ? same
        : crowned && words.length === 1
          ? people.filter((ref) => reignsAs(words, ref.words) || (standsFor(words, ref.words) && this.#reigned(ref)))
          : this.#bearers(words, people);
    const chosen = bearers.length > 1 ? (near.findLast((ref) => bearers.includes(ref)) ?? undefined) : bearers[0];
    if (bearers.length > 1 && !chosen) return undefined;
    if (!chosen) return this.#add({ type: 'Person', name, aliases: new Set(), facts: new Set([fact]), words, offices: [] });
    chosen.facts.add(fact);
    if (words.length > chosen.words.length || (words.length === chosen.words.length && name.length > chosen.name.length)) {
      chosen.aliases.add(chosen.name);
      chosen.name = name;
      chosen.words = words;
      this.#index(chosen);
    } else if (name !== chosen.name) chosen.aliases.add(name);
    return chosen;
  }

  /** A monarch of history, by the full name: "King Sihanouk" may be Norodom Sihanouk. */
  #reigned = (ref: Ref): boolean => rulersNamed(this.#lexicon, ref.name, 'monarch', undefined).length > 0;

  /** Everyone a short name can stand for; by surname before first name. */
  #bearers(words: readonly string[], people: Ref[]): Ref[] {
    const all = people.filter((ref) => standsFor(words, ref.words) || standsFor(ref.words, words));
    if (all.length === 0 && words.length === 1)
      return people.filter((ref) => firstSurname(ref.words, this.#lexicon) === words[0]);
    if (all.length < 2) return all;
    const family = all.filter((ref) =>
      isSurnameFirst(ref.words, this.#lexicon) ? ref.words[0] === words[0] : ref.words.at(-1) === words.at(-1),
    );
    return family.length > 0 ? family : all;
  }

  /** The one person whose surname a place's name also is: "Hamilton", "Washington". */
  bearer(name: string): Ref | undefined {
    const words = personWords(name);
    const own = this.#sharing(words).filter((ref) => ref.words.join(' ') === words.join(' '));
    if (own.length === 1) return own[0];
    const bearers = this.#bearers(words, this.#sharing(words));
    return bearers.length === 1 ? bearers[0] : undefined;
  }

  /** Those of a family, two at least, by their name in the plural: "the Kennedys". */
  family(name: string): Ref[] {
    const surnames = [...new Set([name.replace(/s$/, ''), name.replace(/es$/, '')])].filter((each) => each !== name);
    for (const surname of surnames) {
      const words = personWords(surname);
      const people = this.#sharing(words).filter((ref) => ref.words.length > 1 && ref.words.at(-1) === words.at(-1));
      if (people.length > 1) return people;
    }
    return [];
  }

  /** Whether the file speaks of it by this name. */
  has(type: EntityType, name: string): boolean {
    return (this.#byKey.get(`${type}|${plain(name)}|`)?.facts.size ?? 0) > 0;
  }

  /** Anything known by a name: states, places, organizations, named agreements. */
  named(type: EntityType, name: string, fact: string, more: { state?: string; alias?: string } = {}): Ref {
    const key = `${type}|${plain(name)}|${type === 'Organization' ? (more.state ?? '') : ''}`;
    const found = this.#byKey.get(key) ?? this.#alike(type, name, more.state);
    const ref =
      found ??
      this.#add({
        type,
        name,
        aliases: new Set(),
        facts: new Set(),
        words: wordsOfName(type, name),
        offices: [],
        ...(more.state && { state: more.state }),
      });
    this.#byKey.set(key, ref);
    ref.facts.add(fact);
    if (more.alias && more.alias !== ref.name) ref.aliases.add(more.alias);
    if (more.state && !ref.state) ref.state = more.state;
    if (name !== ref.name) ref.aliases.add(name);
    return ref;
  }

  /** The same organization said without its state, or by an alias; the same agreement with or without its date. */
  #alike(type: EntityType, name: string, state: string | undefined): Ref | undefined {
    const wanted = plain(name);
    const same = this.#of(type).filter(
      (ref) =>
        (plain(ref.name) === wanted || [...ref.aliases].some((alias) => plain(alias) === wanted)) &&
        (!state || !ref.state || ref.state === state),
    );
    return same.length === 1 ? same[0] : undefined;
  }

  /** The one agreement of the file that a bare noun ("the treaty") can mean. */
  agreementBy(lemma: string, near: readonly Ref[], parties: string[]): Ref | undefined {
    const fits = (ref: Ref): boolean =>
      ref.type === 'Agreement' &&
      (ref.words.includes(lemma) || /^(agreement|document|text|deal|accord|pact)$/.test(lemma)) &&
      (parties.length === 0 || !ref.parties?.length || parties.some((party) => ref.parties!.includes(party)));
    const recent = near.findLast(fits);
    if (recent) return recent;
    const all = this.#of('Agreement').filter(fits);
    return all.length === 1 ? all[0] : undefined;
  }

  agreements(): readonly Ref[] {
    return this.#of('Agreement');
  }

  add(ref: Omit<Ref, 'offices' | 'facts' | 'aliases' | 'words'> & { aliases?: string[] }, fact: string): Ref {
    return this.#add({
      ...ref,
      aliases: new Set(ref.aliases),
      facts: new Set([fact]),
      words: wordsOfName(ref.type, ref.name),
      offices: [],
    });
  }

  /** The event of the same sort, with agreeing date and place, and at least one participant or place in common. */
  sameEvent(happening: Happening): Ref | undefined {
    const { named, participants, place, when } = happening;
    // Of which nothing is known is like no other.
    if (!named && participants.size === 0 && !place && !when) return undefined;
    return this.#of('Event').find((ref) => ref.happening !== undefined && sameHappening(ref.happening, happening));
  }

  #add(ref: Ref): Ref {
    this.refs.push(ref);
    const same = this.#byType.get(ref.type);
    if (same) same.push(ref);
    else this.#byType.set(ref.type, [ref]);
    this.#index(ref);
    return ref;
  }

  #of(type: EntityType): readonly Ref[] {
    return this.#byType.get(type) ?? [];
  }

  #index(ref: Ref): void {
    if (ref.type !== 'Person') return;
    for (const word of [...ref.words, ref.words.join('')]) {
      const byLength = this.#byWord.get(word) ?? new Map<number, Set<Ref>>();
      this.#byWord.set(word, byLength);
      byLength.set(ref.words.length, (byLength.get(ref.words.length) ?? new Set()).add(ref));
    }
  }

  /** The persons who can bear this name: of as many words, only those with the same last one. */
  #sharing(words: readonly string[]): Ref[] {
    const found = new Set<Ref>();
    const last = words.at(-1);
    const joined = words.join('');
    for (const word of [...words, joined])
      for (const [length, refs] of this.#byWord.get(word) ?? []) {
        // A thousand Johns of as many words are no candidates for one another.
        if (length === words.length && word !== last && word !== joined) continue;
        for (const ref of refs)
          if (ref.words.length !== words.length || ref.words.at(-1) === last || word === joined) found.add(ref);
      }
    return [...found];
  }
}
