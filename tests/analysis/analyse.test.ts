import { analyse, loadProjection, project } from '../../src/analysis/index.ts';
import type { Build, Entity, Relation } from '../../src/model/index.ts';
import { sampleBuild } from '../support/sample-build.ts';
import { goldBuild, goldFolder } from './gold-build.ts';

const entity = (id: string, type: Entity['type']): Entity => ({ id, type, name: id, aliases: [], evidence: ['x#f1'] });
const relation = (type: Relation['type'], source: string, target: string, more: Partial<Relation> = {}): Relation => ({
  ...{ id: `${type}/${source}/${target}/${more.when ?? ''}`, type, source, target, evidence: ['x#f1'], status: 'accepted' },
  ...more,
});
const people = ['a', 'b', 'c', 'd'].map((id) => entity(id, 'Person'));
const weights = (relations: Relation[], more: Entity[] = [], options = {}) => {
  const { graph } = project({ entities: [...people, ...more], relations }, options);
  return Object.fromEntries(graph.mapEdges((_, tie, source, target) => [`${source}-${target}`, tie.weight]));
};

describe('projection', () => {
  test('each meeting counts; a vaguer date tells of the same one', () => {
    const met = (when?: string) => relation('MET', 'a', 'b', when === undefined ? {} : { when });
    expect(weights([met('2024-09-13'), met('2024-10-01')])).toEqual({ 'a-b': 2 });
    expect(weights([met('2024-09-13'), met('2024-09'), met()])).toEqual({ 'a-b': 1 });
  });

  test('an event of four gives each of them a weight of one in all; a meeting there replaces it', () => {
    const event = entity('e', 'Event');
    const attended = people.map(({ id }) => relation('ATTENDED', id, 'e', { when: '2024-06' }));
    expect(weights(attended, [event])['a-b']).toBeCloseTo(1 / 3);
    expect(weights([...attended, relation('MET', 'a', 'b', { when: '2024-06-02' })], [event])['a-b']).toBe(1);
    expect(weights([...attended, relation('MET', 'a', 'b', { when: '2023' })], [event])['a-b']).toBeCloseTo(4 / 3);
  });

  test('a giver is tied to the receiver, once for the presents of one occasion', () => {
    const gifts = ['g', 'h'].map((id) => entity(id, 'Gift'));
    const given = ['g', 'h'].flatMap((id) => [relation('GAVE', 'a', id), relation('RECEIVED', 'b', id)]);
    expect(weights(given, gifts)).toEqual({ 'a-b': 1 });
  });

  test('a visit ties to the state that the place lies in, unless it is the visitor’s own', () => {
    const places = [entity('p', 'Place'), entity('r', 'Place'), entity('s', 'State')];
    const lies = [relation('LOCATED_IN', 'p', 'r'), relation('LOCATED_IN', 'r', 's')];
    expect(weights([relation('VISITED', 'a', 'p'), ...lies], places)).toEqual({ 'a-s': 0.5 });
    expect(weights([relation('VISITED', 'a', 'p'), relation('HOLDS_OFFICE', 'a', 's'), ...lies], places)).toEqual({ 'a-s': 1 });
  });

  test('disputed relations are left out, or count half where asked for', () => {
    const disputed = [relation('MET', 'a', 'b', { status: 'disputed' })];
    expect(weights(disputed)).toEqual({});
    expect(weights(disputed, [], { statuses: ['accepted', 'disputed'] })).toEqual({ 'a-b': 0.5 });
  });

  test('a window keeps what overlaps it, and refuses what is no date', () => {
    const met = [
      relation('MET', 'a', 'b', { when: '2024-09' }),
      relation('MET', 'c', 'd', { when: '2023' }),
      relation('MET', 'a', 'd'),
    ];
    expect(weights(met, [], { window: '2024-09-13' })).toEqual({ 'a-b': 1 });
    expect(() => weights(met, [], { window: 'last year' })).toThrow('is no EDTF date');
  });

  test('every rule has a reason', () => {
    for (const { reason } of Object.values(loadProjection().rules)) expect(reason.length).toBeGreaterThan(15);
  });
});

describe('analyse', () => {
  test('is plain JSON and the same each time, whatever the order of the input', () => {
    const report = analyse(sampleBuild);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    const turned: Build = {
      ...sampleBuild,
      entities: [...sampleBuild.entities].reverse(),
      relations: [...sampleBuild.relations].reverse(),
    };
    expect(analyse(turned).actors.map(({ id, ranks }) => [id, ranks])).toEqual(report.actors.map(({ id, ranks }) => [id, ranks]));
  });

  test('the strongest tie names its evidence', () => {
    const [tie] = analyse(sampleBuild).ties;
    expect([tie!.source, tie!.target]).toEqual(['person/kim-jong-un', 'person/vladimir-putin']);
    expect(tie!.evidence).toEqual(['pyongyang#f1']);
    expect(tie!.contributions.map(({ rule }) => rule)).toEqual(['gift', 'call', 'agreement']);
  });

  test('an actor whose ties rest on one article says so', () => {
    const report = analyse(sampleBuild);
    expect(report.actors.find(({ id }) => id === 'person/vladimir-putin')!.restsOn).toBe('pyongyang');
    expect(report.articles[0]).toMatchObject({ article: 'pyongyang', weightLost: 1 });
  });

  test('an empty build has an empty report', () => {
    const report = analyse({ articles: [], facts: [], entities: [], relations: [], findings: [] });
    expect(report).toMatchObject({ actors: [], ties: [], communities: [], counts: { density: 0, modularity: null } });
  });
});

const folder = goldFolder();
(folder ? test : test.skip)('some 300 actors are analysed in a second or so', () => {
  const build = goldBuild(folder!);
  const started = performance.now();
  expect(analyse(build).counts.actors).toBeGreaterThan(200);
  expect(performance.now() - started).toBeLessThan(5000);
});
