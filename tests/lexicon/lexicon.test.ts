import { sentencesOf } from '../../src/language/index.ts';
import { readLexiconFiles } from '../../src/lexicon/files.ts';
import { type Known, loadLexicon } from '../../src/lexicon/index.ts';

const files = readLexiconFiles();
const lexicon = loadLexicon();
const { states } = files.states;
const bare = (name: string): string => name.replace(/ \(.*\)$/, '');

/** What the table knows under exactly these words, as they stand in a sentence. */
function known(words: string): Known[] {
  const tokens = sentencesOf(`They saw the ${words} there.`).flat();
  const hit = lexicon.known.at(tokens, 3, (token) => token.text);
  return hit && tokens[hit.to]?.text === 'there' ? hit.values : [];
}

describe('what the words stand for', () => {
  test.each([
    ['Denmark', 'State', 'Denmark', 'name'],
    ['Danish', 'State', 'Denmark', 'adjective'],
    ['Danes', 'State', 'Denmark', 'people'],
    ['Pyongyang', 'State', 'North Korea', 'capital'],
    ['Kremlin', 'State', 'Russia', 'government'],
    ['USSR', 'State', 'Soviet Union', 'name'],
    ["Workers' Party of Korea", 'Organization', "Workers' Party of Korea", 'name'],
    ['Pact of Paris', 'Agreement', 'Kellogg–Briand Pact', 'name'],
    ['Geneva', 'Place', 'Geneva', 'city'],
    ['Primorye', 'Place', 'Primorye', 'region'],
    ['Europe', 'Place', 'Europe', 'area'],
  ])('%s is the %s %s by %s', (words, type, name, form) => {
    expect(known(words)).toContainEqual(expect.objectContaining({ type, name, form }));
  });

  test('what the living are called is not also the dead’s', () => {
    expect(new Set(known('Russian').map(({ name }) => name))).toEqual(new Set(['Russia']));
    expect(new Set(known('German').map(({ name }) => name))).toEqual(new Set(['Germany']));
  });

  test('a title, an honorific, a kinship and a given name', () => {
    expect(lexicon.honorifics.has('mrs')).toBe(true);
    expect(lexicon.honorifics.get('mrs')).toBe('female');
    expect(lexicon.kin.get('grandfather')).toEqual({ gender: 'male', inverse: 'grandchild' });
    expect(lexicon.given.get('Angela')).toBe('female');
    expect(lexicon.given.get('Vladimir')).toBe('male');
    expect(lexicon.surnameFirst.has('Kim')).toBe(true);
    const offices = sentencesOf('the prime minister of Denmark').flat();
    expect(lexicon.offices.at(offices, 1, ({ lower }) => lower)).toMatchObject({ to: 3, values: [{ title: 'prime minister' }] });
  });
});

describe('every word is found where it stands in a sentence', () => {
  const isWar = (name: string): boolean => /\bWar\b/.test(name);
  // The tokeniser takes "John's" after "St." for one word.
  const apart = (words: string): boolean => !words.startsWith("St. John's");

  test('a war is no meeting, and so no entity', () => {
    const wars = files.events.known.map((each) => (typeof each === 'string' ? each : each.name)).filter(isWar);
    expect(wars).toContain('Korean War');
    expect(wars.flatMap(known)).toEqual([]);
  });

  test('names of states and of those known by name', () => {
    const named = [
      ...states.flatMap((state) => [bare(state.name), ...(state.aliases ?? [])]),
      ...files.places.cities,
      ...Object.keys(files.places.regions),
      ...Object.values(files.gazetteer.towns).flat(),
      ...Object.values(files.gazetteer.regions).flat(),
      ...[...files.organizations.known, ...files.agreements.known, ...files.events.known]
        .map((each) => (typeof each === 'string' ? { name: each } : each))
        .filter(({ name }) => !isWar(name))
        .flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ];
    expect(named.length).toBeGreaterThan(2000);
    expect(named.filter((words) => apart(words) && known(words).length === 0)).toEqual([]);
  });

  test('living states by each of their words', () => {
    const lost = states
      .filter(({ former }) => !former)
      .flatMap(({ name, aliases = [], adjectives = [], people = [], capital, capitals = [], government = [] }) =>
        [bare(name), ...aliases, ...adjectives, ...people, ...(capital ? [capital] : []), ...capitals, ...government]
          .filter((words) => apart(words) && !known(words).some((each) => each.type === 'State' && each.name === name))
          .map((words) => `${words}: ${name}`),
      );
    expect(lost).toEqual([]);
  });

  test('titles and the nouns of agreements and events', () => {
    const lists = [
      ['offices', files.offices.heads.map(({ title }) => title)],
      ['agreements', files.agreements.heads.map((head) => (typeof head === 'string' ? head : head.noun))],
      ['events', files.events.heads.map(({ noun }) => noun)],
    ] as const;
    for (const [list, words] of lists) {
      const lost = words.filter((phrase) => {
        const tokens = sentencesOf(`They saw the ${phrase} there.`).flat();
        const hit = lexicon[list].at(tokens, 3, ({ text }) => text);
        return tokens[hit?.to ?? 0]?.text !== 'there';
      });
      expect({ list, lost }).toEqual({ list, lost: [] });
    }
  });
});

describe('the lists agree with one another', () => {
  /** Words in a list twice. */
  const twice = (words: readonly string[]): string[] => words.filter((word, i) => words.indexOf(word) !== i);

  test('no list says a word twice', () => {
    const { gifts, names, places, offices, events, organizations, agreements, kin } = files;
    const lists: Record<string, readonly string[]> = {
      ...{ gifts: gifts.heads, awards: gifts.awards, notGifts: gifts.not_gifts, sets: gifts.sets },
      ...{ female: names.female, male: names.male, surnameFirst: names.surname_first, particles: names.particles },
      ...{ cities: places.cities, areas: places.areas, waters: places.waters, venues: places.venue_heads },
      states: states.map(({ name }) => name),
      offices: offices.heads.map(({ title }) => title),
      titleParts: offices.modifiers.part_of_title,
      notTitle: offices.modifiers.not_part.map(({ word }) => word),
      events: events.heads.map(({ noun }) => noun),
      organizations: organizations.heads.map(({ noun }) => noun),
      agreements: agreements.heads.map((head) => (typeof head === 'string' ? head : head.noun)),
      kin: kin.kin.map(({ noun }) => noun),
    };
    for (const [list, words] of Object.entries(lists)) expect({ list, twice: twice(words) }).toEqual({ list, twice: [] });
  });

  test('two living states share no word but those that both peoples go by', () => {
    const claims = new Map<string, Set<string>>();
    for (const { name, former, aliases = [], adjectives = [], people = [], capital, capitals = [], government = [] } of states)
      if (!former)
        for (const words of [
          bare(name),
          ...aliases,
          ...adjectives,
          ...people,
          ...(capital ? [capital] : []),
          ...capitals,
          ...government,
        ])
          claims.set(words, (claims.get(words) ?? new Set()).add(name));
    const shared = [...claims].filter(([, names]) => names.size > 1).map(([words]) => words);
    expect(shared.sort()).toEqual(['Congolese', 'Dominican', 'Dominicans']);
  });

  test('a known name is one organization, agreement or event only', () => {
    const owners = new Map<string, Set<string>>();
    for (const [type, list] of Object.entries({ o: files.organizations.known, a: files.agreements.known, e: files.events.known }))
      for (const each of list) {
        const { name, aliases = [] } = typeof each === 'string' ? { name: each } : each;
        for (const form of [name, ...aliases]) owners.set(form, (owners.get(form) ?? new Set()).add(`${type} ${name}`));
      }
    expect([...owners].filter(([, names]) => names.size > 1).map(([form]) => form)).toEqual([]);
  });

  test('a place is in one list, and no city is called as a living state', () => {
    const { cities, regions, areas, waters } = files.places;
    const { gazetteer } = files;
    const more = [...Object.values(gazetteer.towns), ...Object.values(gazetteer.regions)].flat();
    const all = [...cities, ...Object.keys(regions), ...areas, ...waters, ...more, ...gazetteer.waters, ...gazetteer.venues];
    expect(twice([...all, ...files.places.venues])).toEqual([]);
    const living = new Set(states.filter(({ former }) => !former).flatMap(({ name, aliases = [] }) => [name, ...aliases]));
    expect([...cities, ...more].filter((city) => living.has(city))).toEqual([]);
  });

  test('every state that is pointed at exists', () => {
    const names = new Set(states.map(({ name }) => name));
    const pointed = [
      ...files.organizations.known.map(({ state }) => state),
      ...Object.values(files.places.cities_in),
      ...Object.values(files.places.regions),
      ...Object.keys(files.gazetteer.towns),
      ...Object.keys(files.gazetteer.regions),
      ...states.map(({ successor }) => successor),
    ];
    expect(pointed.filter((state) => state && !names.has(state))).toEqual([]);
  });

  test('only a former state has a successor, and it is a living one', () => {
    const byName = new Map(states.map((state) => [state.name, state]));
    const wrong = states.filter(({ successor, former }) => successor && (!former || byName.get(successor)?.former));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('no given name is both female and male', () => {
    const female = new Set(files.names.female);
    expect(files.names.male.filter((name) => female.has(name))).toEqual([]);
  });

  test('kinship has an inverse, which leads back', () => {
    // A grandnephew is a great-nephew, a grand-uncle a great-uncle.
    const one = (noun: string | undefined): string | undefined => noun?.replace(/^grand-?(?=uncle|aunt|nephew|niece)/, 'great-');
    const inverse = new Map(files.kin.kin.map(({ noun, inverse: other }) => [one(noun), one(other)]));
    expect([...inverse].filter(([, other]) => !other).map(([noun]) => noun)).toEqual([]);
    // father → child → parent → child: from the neutral word on, there and back.
    const astray = [...inverse.values()].filter((other) => {
      const back = inverse.get(other!);
      return back !== undefined && inverse.has(back) && inverse.get(back) !== other;
    });
    expect(astray).toEqual([]);
  });

  test('nothing is a gift and no gift', () => {
    const not = new Set(files.gifts.not_gifts);
    expect([...files.gifts.heads, ...files.gifts.awards].filter((noun) => not.has(noun))).toEqual([]);
  });

  test('events imply only what happens to those who take part', () => {
    const implied = new Set(files.events.heads.map(({ implies }) => implies));
    expect([...implied].filter(Boolean).sort()).toEqual(['ATTENDED', 'CALLED', 'MET', 'VISITED']);
  });
});
