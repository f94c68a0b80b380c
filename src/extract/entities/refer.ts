import type { Lexicon } from '../../lexicon/index.ts';
import type { RelationType } from '../../model/index.ts';
import type { Ontology } from '../../ontology/index.ts';
import { type Phrase, type Sentence, wordsOf } from '../phrases/index.ts';
import type { Curated } from '../registry/index.ts';
import { agreementRefs } from './agreements.ts';
import type { Book, Ref } from './book.ts';
import { holderRefs } from './holders.ts';
import { organizationRefs } from './organizations.ts';
import { isCrowned, isSurnameFirst } from './persons.ts';
import { pronounRefs } from './pronouns.ts';
import type { Years } from './rulers.ts';
import type { Ruling } from './ruling.ts';
import { isShip } from './ships.ts';
import { statesOf } from './states.ts';
import { COUNTERPART, thingRefs } from './things.ts';
import type { Votes } from './votes.ts';

/** Finds what phrases mean within one file: names, bare offices, pronouns, described things. */
export class Reader {
  readonly book: Book;
  readonly lexicon: Lexicon;
  readonly #votes: Votes;
  readonly #ontology: Ontology;
  readonly #events = new Map<Phrase, Ref>();
  #told: { from: number; ref: Ref }[] = [];
  readonly #known = new Map<Phrase, Ref[]>();
  /** Who and what was spoken of in this statement, in order. */
  recent: Ref[] = [];
  /** Where in the statement each was spoken of, in order. */
  seen: { ref: Ref; at: number; pronoun: boolean }[] = [];
  /** Persons that were subjects in this statement. */
  subjects: Ref[] = [];
  fact = '';
  /** The office last claimed in this statement: a counterpart's is the same elsewhere, a successor's the very same. */
  lastOffice: { title: string; of?: Ref } | undefined;
  /** What the clauses say of phrases: which are subjects, whose object can't be the subject itself, which titles stand for who holds them, which only state an office, what a noun is said to be. */
  readonly grammar = {
    subjects: new Set<Phrase>(),
    apart: new Map<Phrase, Phrase>(),
    acting: new Set<Phrase>(),
    stated: new Set<Phrase>(),
    equals: new Map<Phrase, Phrase[]>(),
  };
  /** Of gifts whose own words say from whom they are: "a sabre from Tito". */
  readonly givers = new Map<Ref, Ref[]>();
  /** The states that people are said to be of: "Peru's García", "Stubb of Finland". */
  readonly nations = new Map<Ref, string[]>();
  /** Who gave whom last in this statement: what is given "in return" goes the other way. */
  giving: { givers: Ref[]; receivers: Ref[] } | undefined;
  /** The phrases of the sentence in hand, in its order: what "it" can mean. */
  things: readonly Phrase[] = [];
  /** Who leads a delegation, by its phrase. */
  readonly leaders = new Map<Phrase, Phrase>();
  /** Surnames that two people of the file bear, met where neither was named before. */
  readonly ambiguous: { name: string; fact: string }[] = [];

  /** When what the statement says happened, or its article was published. */
  when: string | undefined;
  /** The years in which it can have happened, as far as the statement or its file tells them. */
  years: Years | undefined;
  /** Bare titles that general knowledge explains. */
  readonly ruling = new Map<Phrase, Required<Ruling>>();
  readonly #curated: Curated | undefined;

  /** @param curated the registry of the file's collection, where there is one */
  constructor(book: Book, votes: Votes, lexicon: Lexicon, ontology: Ontology, curated?: Curated) {
    this.#curated = curated;
    this.#ontology = ontology;
    this.book = book;
    this.#votes = votes;
    this.lexicon = lexicon;
  }

  /** Forgets what was spoken of: a new statement stands alone. */
  start(fact: string): void {
    this.fact = fact;
    this.recent = [];
    this.subjects = [];
    [this.seen, this.#told] = [[], []];
    this.lastOffice = undefined;
    this.when = undefined;
    this.giving = undefined;
  }

  /** Forgets what phrases were found to mean, so that each is met again where its statement speaks of it. */
  forget(): void {
    this.start('');
    this.#known.clear();
  }

  /** The entities a phrase means; several for a coordination, none where it can't be told. */
  refer(s: Sentence, p: Phrase): Ref[] {
    const known = this.#known.get(p);
    if (known) return known;
    const leader = this.leaders.get(p);
    if (leader && leader !== p) return this.refer(s, leader);
    const refs = p.members.length > 0 ? p.members.flatMap((member) => this.refer(s, member)) : this.#one(s, p);
    // "…; the emir reciprocated": who that is may only be said later.
    if (refs.length > 0 || !(p.kind === 'office' || COUNTERPART.test(p.lemma)) || p.plural) this.#known.set(p, refs);
    if (this.grammar.subjects.has(p)) this.subjects.push(...refs.filter((ref) => ref.type === 'Person'));
    for (const ref of refs) {
      if (ref.type !== 'Gift') this.recent.push(ref);
      if (p.members.length === 0)
        this.seen.push({ ref, at: s.tokens[Math.max(p.from, 0)]?.start ?? 0, pronoun: p.kind === 'pronoun' });
    }
    return refs;
  }

  /** A phrase whose words are part of a name already read: the land of a duke. */
  silence(p: Phrase): void {
    this.#known.set(p, []);
  }

  /** What a phrase was found to mean already. */
  known(p: Phrase): Ref[] | undefined {
    return this.#known.get(p);
  }

  /** The event made for a phrase, once one is. */
  event(p: Phrase): Ref | undefined {
    return this.#events.get(p);
  }

  /** The event last spoken of before a token: what "it" can mean. */
  eventBefore(at: number): Ref | undefined {
    return this.#told.filter(({ from }) => from < at).sort((a, b) => b.from - a.from)[0]?.ref;
  }

  bindEvent(p: Phrase, ref: Ref): void {
    this.#events.set(p, ref);
    this.#told.push({ from: p.from, ref });
  }

  /** Whether the ontology lets a relation run between these two. */
  allows(type: RelationType, source: Ref, target: Ref): boolean {
    const kind = this.#ontology.relations[type];
    return kind.source.includes(source.type) && kind.target.includes(target.type);
  }

  /** A capital or seat of government that acts stands for its state. */
  actAsState(p: Phrase): void {
    if (p.kind !== 'Place' || !p.name || p.determiner || this.book.bearer(p.name)) return;
    const state = this.lexicon.capitals.get(p.name);
    if (state) Object.assign(p, { kind: 'State', name: state, form: 'capital' });
  }

  /** The state or body last spoken of before a character of the statement; where a sender is meant, none that somebody is sent "to". */
  lastBody(before: number, s?: Sentence): Ref | undefined {
    const bodies = this.seen
      .filter(({ ref, at }) => at < before && (ref.type === 'State' || ref.type === 'Organization'))
      .sort((a, b) => a.at - b.at);
    const sent = (at: number): boolean => {
      const k = s?.tokens.findIndex(({ start }) => start === at) ?? -1;
      return /^(to|at|in)$/.test(
        (/^(the)$/.test(s?.tokens[k - 1]?.lower ?? '') ? s?.tokens[k - 2] : s?.tokens[k - 1])?.lower ?? '',
      );
    };
    return ((s && bodies.findLast(({ at }) => !sent(at))) || bodies.at(-1))?.ref;
  }

  surname(ref: Ref): string {
    if (ref.type !== 'Person') return ref.name;
    const parts = ref.name.replace(/,? (Jr|Sr)\.?$/, '').split(' ');
    if (/^[IVX]+$/.test(parts.at(-1)!)) return ref.name;
    return isSurnameFirst(ref.words, this.lexicon) ? parts[0]! : parts.at(-1)!;
  }

  #one(s: Sentence, p: Phrase): Ref[] {
    switch (p.kind) {
      case 'State':
        return p.name
          ? [this.book.named('State', p.name, this.fact, p.form === 'name' ? { alias: wordsOf(s, p.core, p.head + 1) } : {})]
          : [];
      case 'Place':
        return this.#place(s, p);
      case 'name':
      case 'Person':
        return this.#name(p);
      case 'Organization':
        return organizationRefs(this, s, p);
      case 'office':
        return holderRefs(this, s, p, this.#curated);
      case 'Agreement':
        return agreementRefs(this, s, p);
      case 'thing':
        return thingRefs(this, s, p);
      case 'pronoun':
        return pronounRefs(this, s, p);
      default:
        return [];
    }
  }

  #place(s: Sentence, p: Phrase): Ref[] {
    if (p.kindOf || (p.area && p.describes) || isShip(s, p)) return [];
    if (!p.placed && p.name && /^(city|capital|region|venue)$/.test(p.form ?? '')) {
      const bearer = this.book.bearer(p.name);
      if (bearer && (!/ of /.test(bearer.name) || this.grammar.subjects.has(p))) {
        bearer.facts.add(this.fact);
        return [bearer];
      }
    }
    const states = statesOf(p);
    const name = p.name ?? (p.states.length + p.modifiers.length > 0 ? wordsOf(s, p.core, p.to) : undefined);
    return name ? [this.book.named('Place', name, this.fact, states[0] ? { state: states[0] } : {})] : [];
  }

  #name(p: Phrase): Ref[] {
    if (!p.name) return [];
    const family = p.determiner === 'the' && !p.name.includes(' ') ? this.book.family(p.name) : [];
    if (family.length > 0) return family.map((ref) => this.book.person(ref.name, this.fact) ?? ref);
    const type = p.kind === 'Person' ? 'Person' : (this.#curated?.typeOf(p.name) ?? this.#votes.type(p.name));
    if (!type) return [];
    const bearer = type === 'Place' && !p.placed ? this.book.bearer(p.name) : undefined;
    if (bearer) {
      bearer.facts.add(this.fact);
      return [bearer];
    }
    if (type !== 'Person') return [this.book.named(type, p.name, this.fact)];
    const ref = this.book.person(p.name, this.fact, this.recent, p.appositions.some(isCrowned));
    if (!ref) this.ambiguous.push({ name: p.name, fact: this.fact });
    if (ref && p.gender && !ref.gender) ref.gender = p.gender;
    const known = ref && this.#curated?.person(ref.name)?.gender;
    if (known) ref.gender = known;
    const states = ref ? statesOf(p) : [];
    if (ref && states.length > 0) this.nations.set(ref, states);
    return ref ? [ref] : [];
  }

  /** The persons of the file, spoken of lately first. */
  people(): Ref[] {
    return [...new Set([...this.recent].reverse().concat(this.book.refs))].filter((ref) => ref.type === 'Person');
  }

  /** The first persons of the statement, where it has that many: who "the two" are. */
  lastPersons(count: number): Ref[] {
    const people = [...new Set(this.recent.filter((ref) => ref.type === 'Person'))];
    return people.length >= count ? people.slice(0, count) : [];
  }
}
