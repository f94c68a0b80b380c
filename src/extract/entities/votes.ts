import type { Lexicon } from '../../lexicon/index.ts';
import type { Clause } from '../clauses/index.ts';
import { membersOf, type Phrase, postsOf, type Sentence, singular, textAt, wordsOf } from '../phrases/index.ts';
import { homonymousRegion, namesakes } from './namesakes.ts';
import { nameWords } from './spelling.ts';
import { JOURNEY, TRAVEL } from './travel-words.ts';
import { ADDRESSED, GIVING, GREETS, NAMES, PLACES, WEDS } from './vote-words.ts';

export type Typed = 'Person' | 'Place' | 'Organization';

/** Evidence for what an unknown name is, gathered over a whole file. */
export class Votes {
  readonly #counts = new Map<string, Record<Typed, number>>();
  readonly #persons = new Set<string>();
  readonly #lexicon: Lexicon;

  readonly #isPerson: (name: string) => boolean;

  /** @param isPerson whether a name is known to be a person's */
  constructor(lexicon: Lexicon, isPerson: (name: string) => boolean = () => false) {
    this.#lexicon = lexicon;
    this.#isPerson = isPerson;
  }

  /** Counts what the phrases and clauses of one sentence say of its names. */
  count(s: Sentence, phrases: readonly Phrase[], clauses: readonly Clause[]): void {
    namesakes(s, clauses);
    for (const p of phrases) {
      homonymousRegion(s, p);
      this.#phrase(s, p);
    }
    for (const c of clauses) {
      if (c.copula && c.subject) for (const object of c.objects) this.#described(c.subject, object);
      if (!c.copula && c.subject) for (const p of [c.subject, ...c.subject.members]) this.#add(p, 'Person', 0.6);
      const met = GREETS.test(c.lemma) ? 1.3 : 0.3;
      for (const object of c.objects) for (const p of [object, ...object.members]) this.#add(p, 'Person', met);
      const [called, name] = c.objects;
      if (NAMES.test(c.lemma) && c.passive && called?.kind === 'thing' && name && !PEOPLE.test(singular(called.lemma)))
        this.#add(name, 'Person', -6);
      // "Oruro lies in Bolivia", "situated in the hills of Judea": what lies somewhere is a place.
      if (LIES.test(c.lemma) && c.posts.some(({ preposition, object }) => /^(in|within|on)$/.test(preposition) && lands(object)))
        for (const p of [...(c.subject ? [c.subject] : []), ...(c.passive ? c.objects : [])]) this.#add(p, 'Place', 4);
      // "received Lund in the Blue Room": whom one receives is someone.
      if (c.by === 'verb' && RECEIVES.test(c.lemma)) for (const p of c.objects.flatMap(membersOf)) this.#add(p, 'Person', 1);
      if (WEDS.test(c.lemma))
        for (const p of [
          ...c.objects,
          ...c.posts
            .filter((post) => (c.by === 'noun' ? /^(of|to|with|between)$/ : /^(to|of|from)$/).test(post.preposition))
            .map((post) => post.object),
        ])
          for (const each of [p, ...p.members]) this.#add(each, 'Person', 5);
      for (const { preposition, object } of c.posts) {
        this.#post(preposition, object);
        // "flew to Lund", "left for Lund"
        if (/^(to|into|for|at)$/.test(preposition) && TRAVEL.test(c.lemma) && c.by === 'verb' && c.subject?.kind !== 'thing')
          for (const p of [object, ...object.members]) this.#add(p, 'Place', preposition === 'for' ? 1 : 1.5);
        // "introduced to Lund", "a letter to Lund": where a person, not a place, is reached.
        if (preposition === 'to' && (ADDRESSED.test(c.lemma) || c.objects.some((p) => ADDRESSED.test(p.lemma))))
          for (const p of [object, ...object.members]) this.#add(p, 'Person', 1.5);
      }
      // "presented a bird to Salim", "sent a bird to Salim Ali": one gives to people.
      if (GIVING.test(c.lemma) || (SENDING.test(c.lemma) && c.objects.some((p) => this.#gift(p))))
        for (const { preposition, object } of c.posts)
          if (/^(to|on|upon|from)$/.test(preposition)) for (const p of [object, ...object.members]) this.#add(p, 'Person', 1);
    }
  }

  /** Full names found to be persons lend their words to names that are parts of them. Call once after the last `count`. */
  settle(): void {
    for (const [name] of this.#counts)
      if (nameWords(name).length > 1 && this.type(name) === 'Person') for (const word of nameWords(name)) this.#persons.add(word);
  }

  /** What the name most likely is; undefined when nothing speaks for anything. */
  type(name: string): Typed | undefined {
    if (this.#isPerson(name)) return 'Person';
    if (
      /^\p{Lu}\p{Ll}+(ists|crats|icans|ians|eans)$|^(Arabs|Jews|Muslims|Christians|Catholics|Protestants|Indians|Kurds)$/u.test(
        name,
      )
    )
      return undefined;
    if (this.#lexicon.commonNames.has(name)) return undefined;
    if (/\d|^\p{Lu}\.?$|-[Dd]ay$|-named /u.test(name) || (name.includes(' ') && this.#lexicon.thingWords.has(lastWord(name))))
      return undefined;
    const counts = this.#counts.get(name) ?? { Person: 0, Place: 0, Organization: 0 };
    const words = nameWords(name);
    const person =
      counts.Person +
      (words.length > 1 ? 0.8 : 0) +
      (words.length === 1 && this.#persons.has(words[0]!) ? 4 : 0) +
      this.#shape(name, words);
    const place =
      counts.Place +
      (/^(San|Santa|St\.?|Saint|Mount|Lake|Fort|Cape|Port|New|Puerto|Villa|Rio|Château|Isle|Grosse) /.test(name) ? 1.5 : 0) +
      (/-(sur|les|en|upon|on|de)-/.test(name) ? 4 : 0);
    const organization = counts.Organization + (/^\p{Lu}{3,}$/u.test(name) ? 3 : 0);
    const best = Math.max(person, place, organization);
    if (best <= 0) return undefined;
    if (person === best) return 'Person';
    return place === best ? 'Place' : 'Organization';
  }

  #shape(name: string, words: readonly string[]): number {
    const first = name.split(' ')[0]!;
    const given = this.#lexicon.given.has(first) && (words.length > 1 || !this.#lexicon.venues.has(first.toLowerCase()));
    const initial = /^\p{Lu}\.$/u.test(first) || /\s\p{Lu}\.\s/u.test(name);
    const family = words.length > 1 && this.#lexicon.surnameFirst.has(first);
    const particle =
      words.length > 1 &&
      (/^(Ibn|Abu|Umm|Bint|Ould) /.test(name) ||
        name.split(' ').some((word, i) => i > 0 && /^(bin|ibn|von|van|der|al)$/.test(word)));
    return (given ? (words.length > 1 ? 3 : 1.5) : 0) + (initial || family || particle ? 2.5 : 0);
  }

  #add(p: Phrase, type: Typed, weight: number): void {
    if (p.kind !== 'name' && p.kind !== 'Person') return;
    if (p.name === undefined) return;
    const counts = this.#counts.get(p.name) ?? { Person: 0, Place: 0, Organization: 0 };
    counts[type] += weight;
    this.#counts.set(p.name, counts);
  }

  #phrase(s: Sentence, p: Phrase): void {
    if (
      p.kind === 'Person' ||
      p.honorific ||
      s.tokens.slice(Math.max(0, p.from - 1), Math.max(p.head, 0)).some(({ lower }) => lower === 'visiting') ||
      /^(himself|herself)$/.test(textAt(s, p.to))
    )
      this.#add(p, 'Person', 5);
    if (p.name !== undefined)
      this.#add(p, 'Person', p.determiner === 'the' && p.kind === 'name' && p.appositions.length === 0 ? -2.5 : 0);
    for (const apposition of p.appositions) this.#described(p, apposition);
    // "Wau, which", "Lund, who", "Wau, where"
    const relative = textAt(s, p.to) === ',' && p.kind === 'name' ? textAt(s, p.to + 1) : '';
    if (relative === 'which') this.#add(p, 'Person', -1.5);
    if (relative === 'which' && /^(is|was|lies|lay)$/.test(textAt(s, p.to + 2)) && textAt(s, p.to + 3) === 'in')
      this.#add(p, 'Place', 4);
    if (relative === 'who' && !/s$/.test(p.name!)) this.#add(p, 'Person', 3);
    if (relative === 'where') this.#add(p, 'Place', 3);
    if (p.possessor) this.#add(p.possessor, 'Person', p.kind === 'Event' || p.kind === 'kin' ? 1.5 : 0.5);
    for (const { preposition, object } of p.posts) {
      if (preposition === ',' && (object.kind === 'State' || object.kind === 'Place')) this.#add(p, 'Place', 4);
      if (/^(in|at)$/.test(preposition) && p.kind === 'name' && object.kind === 'Place' && textAt(s, p.to) !== ',')
        this.#add(p, 'Place', 0.5);
      // "Minister of the Civil House": where an office is held is a body.
      if (p.kind === 'office' && preposition === 'of' && object.kind === 'Place' && object.lemma === 'house')
        Object.assign(object, { kind: 'Organization' });
      if (p.kind === 'office' && preposition === 'of')
        this.#add(
          object,
          /^(mayor|governor|prefect|lord|bishop|archbishop|duke|count|prince|viceroy)/.test(p.lemma) ? 'Place' : 'Organization',
          2.5,
        );
      // "the widow of Jahangir"
      if (p.kind === 'kin' && /^(of|to)$/.test(preposition))
        for (const member of membersOf(object)) this.#add(member, 'Person', 5);
      this.#post(preposition, object);
      // "a saddle from Dorji Wangmo"
      if (preposition === 'from' && this.#gift(p))
        for (const each of [object, ...object.members]) if (each.name?.includes(' ')) this.#add(each, 'Person', 1.5);
      if (preposition === 'between' || preposition === 'with')
        for (const member of [object, ...object.members]) this.#add(member, 'Person', 1);
      if (
        preposition === 'of' &&
        /^(city|town|port|island|village|region|province|district|capital|republic|peninsula|bay|state|battle|street)$/.test(
          p.lemma,
        )
      )
        this.#add(object, 'Place', 4);
    }
    // "a state visit to Lund" leads to a place, "a visit to Lund" may be paid to a man.
    if (
      JOURNEY.test(p.lemma) ||
      (p.lemma === 'visit' &&
        /\b(state|official|private|working|day|week|first|last)\b/.test(wordsOf(s, p.from, p.head).toLowerCase()))
    )
      for (const { preposition, object } of p.posts)
        if (preposition === 'to') for (const each of [object, ...object.members]) this.#add(each, 'Place', 3);
    if (p.kind === 'Event' && p.modifiers.length === 1) this.#add(p.modifiers[0]!, 'Place', 1.2);
    if (p.kind === 'Event' && p.modifiers.length > 1) for (const modifier of p.modifiers) this.#add(modifier, 'Person', 1.5);
  }

  /** Whether a phrase names what is given as a present. */
  #gift(p: Phrase): boolean {
    return p.kind === 'thing' && (this.#lexicon.gifts.has(singular(p.lemma)) || this.#lexicon.sets.has(singular(p.lemma)));
  }

  #post(preposition: string, object: Phrase): void {
    for (const p of object.members.length > 0 ? object.members : [object]) {
      if (/^(in|at|near|into|outside|through|inside)$/.test(preposition)) p.placed = true;
      if (
        /^(in|at|near|to|from|into|outside|through|inside)$/.test(preposition) &&
        p.kind === 'State' &&
        p.form === 'government' &&
        p.said
      )
        Object.assign(p, { kind: 'Place', name: p.said, form: 'venue' });
      if (/^(in|near|at|outside|inside|throughout|aboard|across|as far as)$/.test(preposition)) this.#add(p, 'Place', 2.5);
      if (/^(from|to|into|toward|towards|via|through|over)$/.test(preposition)) this.#add(p, 'Place', 0.8);
      if (preposition === 'by' || preposition === 'with') this.#add(p, 'Person', 1);
    }
  }

  #described(p: Phrase, description: Phrase): void {
    for (const each of p.members.length > 0 ? p.members : [p]) {
      if (description.kind === 'office' || description.kind === 'kin') this.#add(each, 'Person', 5);
      if (description.kind === 'Organization') this.#add(each, 'Organization', 5);
      if (description.kind !== 'thing') continue;
      const word = singular(description.lemma);
      // "Shanti, an elephant calf", "two pandas, Ling-Ling and Hsing-Hsing": what is given bears a name, too.
      if (this.#lexicon.gifts.has(word) && !PEOPLE.test(word)) this.#add(each, 'Person', -6);
      if (PLACES.test(word) || this.#lexicon.venues.has(word)) this.#add(each, 'Place', 5);
      else if (this.#lexicon.organizations.has(word)) this.#add(each, 'Organization', 5);
      else if (PEOPLE.test(word)) this.#add(each, 'Person', 2);
    }
  }
}

const PEOPLE =
  /(man|woman|boy|girl|er|or|ist|ian)$|^(guest|host|friend|ally|colleague|counterpart|heir|patron|aide|chief|spouse|monk|priest|poet|clerk|agent|captive|exile|hero|spy|namesake|confidant|confidante|interlocutor|opponent|rival|companion|secretary|servant|tenant|prophet|saint|scholar|student|pilot|cook|merchant)$/;

const SENDING = /^(send|leave|deliver|forward|slip|dispatch|despatch|make)$/;

/** "World War Two" is a war, not someone called Two. */
const lastWord = (name: string): string =>
  name
    .replace(/ (?:[IVX]+|One|Two|Three|Four)$/, '')
    .split(' ')
    .at(-1)!;

const LIES = /^(lie|locate|situate|site|nestle|perch|cluster|sprawl|huddle|stand)$/;

/** What a place can lie in. */
const lands = (p: Phrase): boolean =>
  membersOf(p).every(
    (each) =>
      each.kind === 'State' ||
      each.kind === 'Place' ||
      (each.kind === 'thing' && (each.states.length > 0 || postsOf(each, 'of').some(({ kind }) => /^(State|Place)$/.test(kind)))),
  );

const RECEIVES =
  /^(receive|meet|greet|welcome|host|thank|congratulate|tell|ask|invite|urge|embrace|telephone|phone|ring|assure|inform|brief|entertain|accompany|escort|introduce|marry|appoint|decorate|consult|interview|dismiss|succeed|assassinate|remind|warn|persuade|flank|kiss|hug|toast)$/;
