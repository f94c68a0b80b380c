import fc from 'fast-check';
import { toGexf } from '../../src/export/index.ts';
import { type Build, type Relation, spanOf } from '../../src/model/index.ts';
import { loadOntology } from '../../src/ontology/index.ts';
import { anyBuild, HOSTILE } from '../support/arbitrary-build.ts';
import { type GephiEdge, gephiMissing, type Opened, openInGephi } from '../support/gephi.ts';
import { goldBuild, goldFolder } from '../support/gold-build.ts';
import { sampleBuild } from '../support/sample-build.ts';

const hostileBuild: Build = {
  ...sampleBuild,
  entities: sampleBuild.entities.map((entity, i) => ({ ...entity, name: HOSTILE[i]!, aliases: HOSTILE.slice(10) })),
  relations: sampleBuild.relations.map((relation, i) => ({ ...relation, title: HOSTILE[i % HOSTILE.length]! })),
};

const builds: [string, Build][] = [
  ['the sample', sampleBuild],
  ['hostile names', hostileBuild],
  ...fc.sample(anyBuild, { seed: 1648, numRuns: 30 }).map((build, i): [string, Build] => [`generated graph ${i}`, build]),
];
const gold = goldFolder();
if (gold) builds.push(['the gold graphs', goldBuild(gold)]);
else console.warn('The gold graphs are not at hand: set DRAGOMAN_SHARED to open them in Gephi too.');

const missing = gephiMissing();
if (missing && process.env.CI !== 'true') {
  console.warn(`GEPHI IS NOT TESTED: ${missing}. Install Java 17 and Maven to open exported files with Gephi's own importer.`);
}

// In CI the absence of Java is a failure, not a skip.
(missing && process.env.CI !== 'true' ? describe.skip : describe)("Gephi's own importer", () => {
  let opened: Opened[];
  beforeAll(() => {
    opened = openInGephi(
      builds.map(([, build]) => toGexf(build)),
      ['2024-06-10/2024-06-12', '2024-09-13/2024-09-13', '1800-01-01/1800-12-31'],
    );
  }, 120_000);

  test.each(builds.map(([name, build], i) => [name, build, i] as const))('opens %s whole', (_, build, i) => {
    const file = opened[i]!;
    expect(file.issues.filter(({ level }) => level !== 'INFO')).toEqual([]);
    expect(file.nodes.map(({ id }) => id).sort()).toEqual(build.entities.map(({ id }) => id).sort());
    for (const entity of build.entities) {
      const node = file.nodes.find(({ id }) => id === entity.id)!;
      expect(node.label).toBe(seen(entity.name));
      expect(node.color).toBe(loadOntology().entities[entity.type].color.toUpperCase());
      expect(node.attributes).toMatchObject({ type: entity.type, facts: entity.evidence.length });
      expect(node.attributes.aliases ?? '').toBe(seen([...new Set(entity.aliases)].join('; ')));
      expect(node.attributes.wikidata).toBe(entity.external?.wikidata);
    }
    const groups = grouped(build);
    expect(file.edges).toHaveLength(groups.length);
    for (const group of groups) expectEdge(find(file, group[0]!), group, build);
  });

  test('takes the sample for a dynamic graph of dates, laid out as written', () => {
    const { dynamic, timeFormat, nodes } = opened[0]!;
    expect([dynamic, timeFormat]).toEqual([true, 'DATE']);
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
    const sizes = new Map(nodes.map(({ id, size }) => [id, size]));
    expect(sizes.get('person/kim-jong-un')).toBeGreaterThan(sizes.get('person/kim-il-sung')!);
  });

  test('shows an event on its days only, a person who holds an office always', () => {
    const spells = new Map(opened[0]!.nodes.map((node) => [node.id, node.spells]));
    expect(spells.get('event/shoigu-kim-meeting-in-pyongyang-september-2024')).toEqual([['2024-09-13', '2024-09-13']]);
    expect(spells.get('person/sergei-shoigu')).toEqual([]);
  });

  test('plays happenings on their days and keeps what no date binds', () => {
    const edges = (window: string) => opened[0]!.played[window]!.edges.map((id) => id.split('/')[0]);
    const always = ['holds_office', 'holds_office', 'located_in', 'party_to', 'party_to', 'part_of', 'relative_of'];
    expect(edges('1800-01-01/1800-12-31').sort()).toEqual([...always].sort());
    expect(edges('2024-06-10/2024-06-12').sort()).toEqual([...always, 'signed', 'signed'].sort());
    expect(edges('2024-09-13/2024-09-13').sort()).toEqual([...always, 'attended', 'called', 'held_in', 'met', 'visited'].sort());
    const nodes = (window: string) => opened[0]!.played[window]!.nodes.filter((id) => /^(event|gift)/.test(id));
    expect(nodes('1800-01-01/1800-12-31')).toEqual([]);
    expect(nodes('2024-09-13/2024-09-13')).toEqual(['event/shoigu-kim-meeting-in-pyongyang-september-2024']);
  });

  test('draws a disputed edge in another colour', () => {
    const disputed = { ...sampleBuild, relations: sampleBuild.relations.filter(({ id }) => id.endsWith('2024-10')) };
    const [whole, only] = [opened[0]!, openInGephi([toGexf(disputed)])[0]!];
    expect(only.edges[0]!.attributes.status).toBe('disputed');
    expect(only.edges[0]!.color).not.toBe(whole.edges[0]!.color);
  });
});

/** Relations that are one edge in the file. */
function grouped({ relations }: Build): Relation[][] {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = [relation.type, relation.source, relation.target].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return [...groups.values()];
}

function find({ edges }: Opened, { type, source, target }: Relation): GephiEdge {
  const undirected = loadOntology().relations[type].symmetric;
  const found = edges.filter(
    (edge) =>
      edge.kind === type &&
      ((edge.source === source && edge.target === target) || (undirected && edge.source === target && edge.target === source)),
  );
  expect(found).toHaveLength(1);
  return found[0]!;
}

function expectEdge(edge: GephiEdge, relations: Relation[], build: Build): void {
  const { symmetric, kind } = loadOntology().relations[relations[0]!.type];
  expect(edge.directed).toBe(!symmetric);
  expect(edge.weight).toBe(relations.length);
  const { attributes } = edge;
  expect(attributes).toMatchObject({ relation: relations[0]!.type, happenings: relations.length });
  const evidence = [...new Set(relations.flatMap((relation) => relation.evidence))].sort();
  expect(attributes.evidence).toBe(evidence.join('; '));
  expect(attributes.facts).toBe(evidence.length);
  expect(attributes.disputed).toBe(relations.filter(({ status }) => status === 'disputed').length);
  expect(attributes.status).toBe(attributes.disputed === relations.length ? 'disputed' : 'accepted');
  for (const { when, where, title } of relations) {
    if (when) expect(String(attributes.when).split('; ')).toContain(when);
    if (where) expect(attributes.where).toContain(seen(build.entities.find(({ id }) => id === where)!.name));
    if (title) expect(attributes.title).toContain(seen(title));
  }
  expectSpells(
    edge.spells,
    relations.flatMap(({ when }) => (when && (kind === 'happening' || when.includes('/')) ? [when] : [])),
  );
}

/** The spells hold every date, begin and end where some date does, and neither overlap nor touch. */
function expectSpells(spells: [string, string][], whens: string[]): void {
  const spans = whens.map((when) => spanOf(when)!).map(({ earliest = '', latest = '' }) => [earliest, latest] as const);
  const end = (latest: string): string => latest || '99999';
  // Open to the left up to a day after one that is open to the right: all time, which needs no spell.
  if (spells.length === 0 && spans.length > 0) {
    const [last, first] = [spans.filter(([from]) => from === ''), spans.filter(([, to]) => to === '')];
    expect(last.some(([, to]) => first.some(([from]) => from <= to))).toBe(true);
    return;
  }
  for (const [from, to] of spans) expect(spells.some((spell) => spell[0] <= from && end(spell[1]) >= end(to))).toBe(true);
  for (const [from, to] of spells) {
    expect(spans.map(([earliest]) => earliest)).toContain(from);
    expect(spans.map(([, latest]) => latest)).toContain(to);
  }
  spells.slice(1).forEach(([from], i) => {
    expect(Date.parse(from) - Date.parse(spells[i]![1])).toBeGreaterThan(24 * 3600 * 1000);
  });
}

/** What XML cannot carry is seen as U+FFFD. */
const seen = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
