import type { Clause } from '../clauses/index.ts';
import type { Reader, Ref } from '../entities/index.ts';
import { membersOf, type Phrase, type Post, postsOf, type Sentence, singular } from '../phrases/index.ts';
import type { Add } from './found.ts';

/** Parts of a land that are in it: "in the south of Chile", "on the Swiss shore of the lake"; outskirts and borders are not. */
const PARTS =
  /^(north|south|east|west|(north|south)-?(east|west)|centre|center|heart|middle|midst|interior|hinterland|hill|highland|mountain|valley|plain|plateau|jungle|forest|desert|steppe|coast|shore|side|bank|part|half|end|tip|corner|region|province|district|state|prefecture|county|canton|governorate|department|oblast|voivodeship|republic|territory|territories|soil|land|mainland|countryside|upland|lowland|delta|foothill|backwoods|city|town|village|capital|quarter|suburb|port|island|group|archipelago|peninsula|kingdom|colony|protectorate|dominion|enclave|exclave|zone|sector)$/;

/** Nouns for what a name right behind "of" is: "the port of Assab", "the Argentine city of Rosario". */
const SETTLEMENTS =
  /^(city|town|township|village|hamlet|port|harbour|harbor|seaport|resort|spa|capital|metropolis|suburb|district|quarter|region|province|state|county|canton|prefecture|department|oblast|governorate|island|isle|islet|atoll|peninsula|base|garrison|fortress|station|oasis|enclave|settlement|commune|municipality|borough|parish|community|outpost|stronghold|kingdom|emirate|territory|colony|protectorate)$/;

/** What is said behind a description is said of it, where it is one of a place: "Gwadar, a port in Makran", not "the islands, a lease at Gwadar". */
const beside = (reader: Reader, p: Phrase, { object }: Post): boolean =>
  p.appositions.some((each) => each.from > p.head && each.to <= object.from && !(each.kind === 'thing' && isLand(each, reader)));

/** Nouns for places, by which what is said of a name tells where it lies: "Naivasha, a town in Kenya". */
const isLand = (p: Phrase, reader: Reader): boolean =>
  SETTLEMENTS.test(singular(p.lemma)) || reader.lexicon.venues.has(singular(p.lemma));

/** "Luanda, Angola", "Tuynhuys in Cape Town", "Granada's Alhambra", "the Argentine city of Rosario", "Kobe, a port in the west of Japan". */
export function placed(reader: Reader, s: Sentence, p: Phrase, add: Add): void {
  if (p.kind === 'thing' && SETTLEMENTS.test(singular(p.lemma))) settlement(reader, s, p, add);
  else if (p.kind === 'thing' || p.kind === 'Event') housed(reader, s, p, add);
  if (p.kind !== 'Place' && p.kind !== 'name') return;
  const [inner] = reader.refer(s, p);
  if (inner?.type !== 'Place') return;
  const put = (outer: readonly Ref[]): void => {
    // "the Danube at Vienna": a river is in no city.
    for (const whole of outer)
      if (encloses(whole, inner) && !(p.form === 'water' && whole.type === 'Place')) add('LOCATED_IN', inner, whole);
  };
  const inside = /^(,|in|at|on|of)$/;
  const [first] = p.posts.filter((post) => inside.test(post.preposition) && !beside(reader, p, post));
  put(p.posts.filter((post) => post === first || post.preposition === ',').flatMap((post) => outers(reader, s, post)));
  if (p.form !== 'mission') {
    if (p.possessor) put(membersOf(p.possessor).flatMap((each) => reader.refer(s, each)));
    put(statesOf(reader, p));
  }
  for (const each of p.appositions.flatMap(membersOf)) {
    // "Rethondes (France)"
    if (each.kind === 'State' && each.form === 'name') put(reader.refer(s, each));
    if (each.kind !== 'thing' && each.kind !== 'Place') continue;
    if (each.name && each.kind === 'Place' && each.posts.length === 0 && !each.possessor && each.states.length === 0) continue;
    put(described(reader, s, each));
  }
}

/** Where a place lies by what it is said to be: "a town in Kenya", "Ghana's second city", "a port on the south coast of Crete". */
function described(reader: Reader, s: Sentence, p: Phrase): Ref[] {
  if (p.kind === 'thing' && !isLand(p, reader) && p.lemma !== 'part') return [];
  return [
    ...p.posts.filter(({ preposition }) => /^(of|in|on|,)$/.test(preposition)).flatMap((post) => outers(reader, s, post)),
    ...(p.possessor ? membersOf(p.possessor).flatMap((each) => reader.refer(s, each)) : []),
    ...statesOf(reader, p),
  ];
}

/** "the Swiss village of Caux", "the city of Tula, in Russia". */
function settlement(reader: Reader, s: Sentence, p: Phrase, add: Add): void {
  for (const named of postsOf(p, 'of')) {
    if (named.kind !== 'Place' && named.kind !== 'name') continue;
    for (const inner of reader.refer(s, named)) {
      if (inner.type !== 'Place') continue;
      const outer = [
        ...p.posts.filter(({ preposition }) => /^(in|on|,)$/.test(preposition)).flatMap((post) => outers(reader, s, post)),
        ...(p.possessor ? membersOf(p.possessor).flatMap((each) => reader.refer(s, each)) : []),
        ...statesOf(reader, p),
      ];
      for (const whole of outer) if (encloses(whole, inner)) add('LOCATED_IN', inner, whole);
    }
  }
}

/** "the hall of the Alhambra in Granada": the building is in the town. */
function housed(reader: Reader, s: Sentence, p: Phrase, add: Add): void {
  const [building] = postsOf(p, 'of');
  const town = p.posts.find(({ preposition, object }) => preposition === 'in' && /^(Place|State)$/.test(object.kind))?.object;
  if (building?.kind !== 'Place' || !town || town.from < building.to || building.area) return;
  if (/^(city|region)$/.test(building.form ?? '') && town.kind !== 'State' && town.form !== 'region') return;
  for (const inner of reader.refer(s, building))
    for (const whole of reader.refer(s, town))
      if (inner.type === 'Place' && encloses(whole, inner)) add('LOCATED_IN', inner, whole);
}

/** What a place is in by the phrase behind "in", "on", "at", "of" or a comma. */
function outers(reader: Reader, s: Sentence, { preposition, object }: Post): Ref[] {
  return membersOf(object).flatMap((p): Ref[] => {
    if (p.kind === 'Place' || p.kind === 'State' || p.kind === 'name')
      return preposition === 'on' && (p.area || p.kind !== 'Place') ? [] : reader.refer(s, p);
    if (p.kind !== 'thing' || !PARTS.test(singular(p.lemma))) return [];
    const named = postsOf(p, 'of').filter((each) => /^(Place|State|name|thing)$/.test(each.kind));
    const own = [...(p.possessor ? membersOf(p.possessor).flatMap((each) => reader.refer(s, each)) : []), ...statesOf(reader, p)];
    // "the Pakistani side of the pass": on whose side, and not in the pass.
    if (own.length > 0 && !SETTLEMENTS.test(singular(p.lemma))) return own;
    const inner = named.flatMap((each) => outers(reader, s, { preposition: 'of', object: each }));
    return inner.length > 0 ? inner : own;
  });
}

/** The land that a place is said to lie in: "in Angola", "in the Bolivian highlands". */
export const landsOf = (reader: Reader, s: Sentence, p: Phrase): Ref[] =>
  outers(reader, s, { preposition: 'in', object: p }).filter(({ type }) => type === 'Place' || type === 'State');

const statesOf = (reader: Reader, p: Phrase): Ref[] => p.states.map((name) => reader.book.named('State', name, reader.fact));

const encloses = (whole: Ref, inner: Ref): boolean => (whole.type === 'Place' || whole.type === 'State') && whole !== inner;

/** "The Khyber Pass is in Pakistan", "Naivasha is a town in Kenya", "Batum was then part of Russia". */
export function standsIn(reader: Reader, s: Sentence, c: Clause, add: Add): void {
  if (!c.subject) return;
  const places = reader.refer(s, c.subject).filter((ref) => ref.type === 'Place');
  if (places.length === 0) return;
  const things = c.objects.flatMap(membersOf);
  const outer =
    things.length === 0
      ? c.posts.filter(({ preposition }) => /^(in|on|within)$/.test(preposition)).flatMap((post) => outers(reader, s, post))
      : things.flatMap((p) => (p.kind === 'thing' && /^(a|an|the|)$/.test(p.determiner ?? '') ? described(reader, s, p) : []));
  for (const inner of places) for (const whole of outer) if (encloses(whole, inner)) add('LOCATED_IN', inner, whole);
}
