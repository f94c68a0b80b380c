import { PhraseTable } from '../language/index.ts';
import { type LexiconFiles, modalitySets, readLexiconFiles } from './files.ts';
import type { Form, Known, Lexicon, OfficeWord } from './lexicon.ts';
import { Rulers } from './rulers.ts';

let loaded: Lexicon | undefined;

/** The lexicons of `schema/lexicon`, read once and indexed. */
export function loadLexicon(): Lexicon {
  loaded ??= index(readLexiconFiles());
  return loaded;
}

function index(files: LexiconFiles): Lexicon {
  const offices = new PhraseTable<OfficeWord>();
  for (const { title, holds, gender, of } of files.offices.heads)
    offices.add(title, { title, holds, ...(gender && { gender }), ...(of && { of }) });
  const agreements = new PhraseTable<true>();
  for (const head of files.agreements.heads) agreements.add(typeof head === 'string' ? head : head.noun, true);
  const events = new PhraseTable<{ kind: string; implies?: never }>();
  for (const { noun, kind, implies } of files.events.heads)
    events.add(noun, { kind, ...(implies && { implies: implies as never }) });
  const { gifts, names } = files;
  return {
    spellings: files.spellings,
    cityNames: new Map(files.spellings.cities.flatMap((row) => row.map((name): [string, string] => [name, row[0]!]))),
    known: knownNames(files),
    offices: offices.seal(),
    singleOffices: files.offices.single,
    portfolios: new Set(files.offices.portfolios),
    titleParts: new Set(files.offices.modifiers.part_of_title),
    notTitle: new Map(files.offices.modifiers.not_part.map(({ word, over }) => [word, over ?? false])),
    honorifics: new Map(files.offices.honorifics.map(({ word, gender }) => [word.toLowerCase().replace(/\.$/, ''), gender])),
    suffixes: new Set(files.offices.suffixes),
    organizations: new Map(files.organizations.heads.map(({ noun, kind }) => [noun, kind])),
    agreements: agreements.seal(),
    events: events.seal(),
    letters: new Set(files.events.letters),
    wishes: new Set(files.events.wishes),
    answers: new Set(files.events.answers),
    lines: new Set(files.events.lines),
    venues: new Set(files.places.venue_heads),
    gifts: new Set(gifts.heads),
    awards: new Set(gifts.awards),
    notGifts: new Set(gifts.not_gifts),
    sets: new Set(gifts.sets),
    materials: new Set(gifts.materials),
    kin: new Map(
      files.kin.kin.map(({ noun, gender, inverse }) => [noun, { ...(gender && { gender }), inverse: inverse ?? 'relative' }]),
    ),
    given: new Map([
      ...names.male.map((name): [string, 'male'] => [name, 'male']),
      ...names.female.map((name): [string, 'female'] => [name, 'female']),
    ]),
    particles: new Set(names.particles),
    surnameFirst: new Set(names.surname_first),
    thingWords: new Set(names.thing_words),
    commonNames: new Set(names.common_names),
    modality: modalitySets(files.modality),
    irregular: new Map(Object.entries(files.verbs.irregular)),
    capitals: new Map(
      files.states.states
        .filter((state) => !state.former)
        .flatMap((state) =>
          [...(state.capital ? [state.capital] : []), ...(state.capitals ?? []), ...(state.government ?? [])].map(
            (name): [string, string] => [name, state.name],
          ),
        ),
    ),
    cityStates: new Map(
      [files.places.regions, files.places.cities_in].flatMap((places) =>
        Object.entries(places).flatMap(([name, state]): [string, string][] => (state ? [[name, state]] : [])),
      ),
    ),
    formerStates: new Map(
      files.states.states
        .filter((state) => state.former)
        .flatMap((state) => {
          const name = state.successor ?? state.name.replace(/ \(.*\)$/, '');
          return [state.name, ...(state.aliases ?? [])].map((text): [string, string] => [
            text.replace(
              / \(.*\)$|^(?:Kingdom|Republic|Duchy|Grand Duchy|Electorate|Principality|Sultanate|Emirate|Khanate|Regency) of /g,
              '',
            ),
            name,
          ]);
        }),
    ),
    rulers: new Rulers(files.rulers),
    states: new Map(
      files.states.states.map((state) => [
        state.name,
        {
          ...(state.adjectives?.[0] && { adjective: state.adjectives[0] }),
          ...(state.successor && { successor: state.successor }),
          ...((state.capital ?? state.capitals?.[0]) && { capital: state.capital ?? state.capitals![0]! }),
        },
      ]),
    ),
  };
}

function knownNames(files: LexiconFiles): PhraseTable<Known> {
  const table = new PhraseTable<Known>();
  addStates(table, files);
  const { places, organizations, agreements, events } = files;
  for (const city of places.cities)
    table.add(city, {
      type: 'Place',
      name: city,
      form: 'city',
      ...(places.cities_ambiguous.includes(city) && { ambiguous: true }),
      ...(places.cities_in[city] && { state: places.cities_in[city] }),
    });
  for (const city of Object.keys(places.cities_in))
    if (!places.cities.includes(city))
      table.add(city, { type: 'Place', name: city, form: 'city', state: places.cities_in[city]! });
  for (const capital of capitalsOf(files))
    if (!places.cities.includes(capital) && !places.cities_in[capital])
      table.add(capital, { type: 'Place', name: capital, form: 'city' });
  for (const [region, state] of Object.entries(places.regions))
    table.add(region, { type: 'Place', name: region, form: 'region', ...(state && { state }) });
  for (const area of places.areas) table.add(area, { type: 'Place', name: area, form: 'area', area: true });
  for (const venue of places.venues) table.add(venue, { type: 'Place', name: venue, form: 'venue' });
  for (const water of places.waters) table.add(water, { type: 'Place', name: water, form: 'water', area: true });
  addGazetteer(table, files);
  for (const { name, aliases = [], state } of organizations.known)
    for (const form of [name, ...aliases]) table.add(form, { type: 'Organization', name, form: 'name', ...(state && { state }) });
  for (const [type, list] of [
    ['Agreement', agreements.known],
    ['Event', events.known],
  ] as const)
    for (const item of list) {
      const { name, aliases = [] } = typeof item === 'string' ? { name: item } : item;
      // A war is no meeting, and is no entity here.
      if (/\bWar\b/.test(name)) continue;
      for (const form of [name, ...aliases]) table.add(form, { type, name, form: 'name' });
    }
  return table.seal();
}

/** The places of the world under their states; under '' those of several. */
function addGazetteer(table: PhraseTable<Known>, { gazetteer: { towns, regions, waters, venues }, places }: LexiconFiles): void {
  for (const [form, lands] of [
    ['city', towns],
    ['region', regions],
  ] as const)
    for (const [state, names] of Object.entries(lands))
      for (const name of names) {
        const ambiguous = form === 'city' && places.cities_ambiguous.includes(name);
        table.add(name, { type: 'Place', name, form, ...(ambiguous && { ambiguous }), ...(state && { state }) });
      }
  for (const venue of venues) table.add(venue, { type: 'Place', name: venue, form: 'venue' });
  for (const water of waters) table.add(water, { type: 'Place', name: water, form: 'water', area: true });
}

/** The capitals of today's states that are no states themselves. */
function capitalsOf({ states: { states } }: LexiconFiles): string[] {
  const names = new Set(states.filter((state) => !state.former).map(({ name }) => name));
  return states
    .filter((state) => !state.former)
    .flatMap(({ capital, capitals = [] }) => [...(capital ? [capital] : []), ...capitals])
    .filter((name) => !names.has(name));
}

function addStates(table: PhraseTable<Known>, files: LexiconFiles): void {
  const living = new Set(
    files.states.states
      .filter((state) => !state.former)
      .flatMap((state) => [state.name, ...(state.aliases ?? []), ...(state.adjectives ?? []), ...(state.people ?? [])]),
  );
  // A state of old that is called as a city or region of today: who goes to Muscat goes to the city.
  const cities = new Set([...files.places.cities, ...Object.keys(files.places.regions), ...capitalsOf(files)]);
  for (const state of files.states.states) {
    const add = (form: Form, texts: string[] = []): void => {
      for (const text of texts)
        if (!(state.former && (living.has(text) || cities.has(text))))
          table.add(text, {
            type: 'State',
            name: state.successor ?? state.name.replace(/ \(.*\)$/, ''),
            form,
            ...(state.ambiguous && { ambiguous: true }),
          });
    };
    add('name', [state.name.replace(/ \(.*\)$/, ''), ...(state.aliases ?? [])]);
    add('adjective', state.adjectives);
    add('people', state.people);
    if (state.former) continue;
    add('capital', [...(state.capital ? [state.capital] : []), ...(state.capitals ?? [])]);
    add('government', state.government);
  }
}
