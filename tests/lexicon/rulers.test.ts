import { readLexiconFiles } from '../../src/lexicon/files.ts';
import { rulersOf } from '../../src/lexicon/rulers.ts';

const files = readLexiconFiles();
const rulers = rulersOf(files.rulers);
const bare = (name: string): string => name.replace(/ \(.*\)$/, '');

test('every entry is written as the head of the file says, and there are thousands', () => {
  expect(rulers.length).toBeGreaterThan(3500);
  expect(rulers.filter(({ names }) => names.some((name) => name !== name.trim() || /\d/.test(name)))).toEqual([]);
});

test('a term ends no earlier than it begins, in the centuries that the lexicon is about', () => {
  const odd = rulers.filter(({ terms }) => terms.some(([from, to]) => to < from || from < 1450 || from > 2025));
  expect(odd).toEqual([]);
});

test('every realm is a state, and every body an organization, that the other lexicons know', () => {
  const states = new Set(files.states.states.flatMap(({ name, aliases = [] }) => [name, bare(name), ...aliases]));
  const canonical = new Set(files.states.states.map(({ name, successor }) => successor ?? bare(name)));
  const bodies = new Set(files.organizations.known.map(({ name }) => name));
  const unknown = rulers.filter(({ body, states: names }) =>
    body ? !bodies.has(names[0]!) : !canonical.has(names[0]!) && !states.has(names[0]!),
  );
  expect(new Set(unknown.map(({ states: [first] }) => first))).toEqual(new Set());
  const others = new Set(rulers.filter(({ body }) => !body).flatMap(({ states: names }) => names));
  expect([...others].filter((name) => !states.has(name))).toEqual([]);
});

// Rivals both of whom were recognised by some.
const RIVALS = new Set([
  'Poland-Lithuania king',
  'Norway prime minister',
  'China foreign minister',
  'Philippines president',
  'Ivory Coast president',
  'Mexico president',
]);

test('one holder at a time: terms of one office in one state meet, but do not overlap', () => {
  const byOffice = new Map<string, [number, number][]>();
  for (const { office, states, terms } of rulers.filter(({ office }) => !/^(leader|crown prince)$/.test(office))) {
    const key = `${states[0]} ${office}`;
    byOffice.set(key, [...(byOffice.get(key) ?? []), ...terms]);
  }
  const overlapping = [...byOffice].filter(([, all]) => {
    const terms = all.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    return terms.some(([from], i) => i > 0 && from < terms[i - 1]![1]);
  });
  expect(new Set(overlapping.map(([office]) => office))).toEqual(RIVALS);
});

test('every other title leads to an office that someone held', () => {
  const held = new Set(rulers.map(({ office }) => office));
  const wanted = new Set(Object.values(files.rulers.titles).flatMap(({ may }) => may));
  expect([...wanted].filter((office) => !held.has(office)).sort()).toEqual([]);
});
