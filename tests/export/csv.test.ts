import fc from 'fast-check';
import { toEdgesCsv, toNodesCsv } from '../../src/export/index.ts';
import type { Build } from '../../src/model/index.ts';
import { anyBuild } from '../support/arbitrary-build.ts';
import { sampleBuild } from '../support/sample-build.ts';

const named = (name: string): Build => ({
  ...sampleBuild,
  entities: [{ id: 'person/x', type: 'Person', name, aliases: [], evidence: ['a#f1'] }],
  relations: [],
});

test('a row for each entity, under the headers that Gephi knows', () => {
  const [header, ...rows] = parse(toNodesCsv(sampleBuild));
  expect(header).toEqual(['Id', 'Label', 'Entity', 'Aliases', 'Wikidata', 'Facts', 'Evidence']);
  expect(rows).toHaveLength(sampleBuild.entities.length);
  expect(rows).toContainEqual([
    'person/kim-jong-un',
    'Kim Jong-un',
    'Person',
    'Kim; the North Korean leader',
    'Q56226',
    '1',
    'pyongyang#f1',
  ]);
});

test('a row for each relation, so that two meetings of one pair keep their dates and evidence', () => {
  const [header, ...rows] = parse(toEdgesCsv(sampleBuild));
  const cells = rows.map((row) => Object.fromEntries(header!.map((title, i) => [title, row[i]])));
  expect(cells).toHaveLength(sampleBuild.relations.length);
  const met = cells.filter(({ Kind }) => Kind === 'MET');
  expect(met.map(({ Type, From, To, When, Where, Status, Evidence }) => [Type, From, To, When, Where, Status, Evidence])).toEqual(
    [
      ['Undirected', 'Kim Jong-un', 'Sergei Shoigu', '2024-09-13', 'Pyongyang', 'accepted', 'pyongyang#f1'],
      ['Undirected', 'Kim Jong-un', 'Sergei Shoigu', '2024-10', '', 'disputed', 'geneva#f1'],
    ],
  );
  expect(cells.find(({ Kind }) => Kind === 'VISITED')!.Type).toBe('Directed');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('a spreadsheet does not run %j', (name) => {
  expect(parse(toNodesCsv(named(name)))[1]![1]).toBe(`'${name}`);
  expect(parse(toNodesCsv(named(name), { neutralise: false }))[1]![1]).toBe(name);
});

test('any names read back, whatever commas, quotes and breaks they hold', () => {
  fc.assert(
    fc.property(anyBuild, (build) => {
      const rows = parse(toNodesCsv(build, { neutralise: false })).slice(1);
      expect(rows.map((row) => row[1])).toEqual(build.entities.map(({ name }) => name));
    }),
  );
});

/** Reads CSV as RFC 4180 has it. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
