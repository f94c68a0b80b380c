import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { toGexf } from '../../src/export/index.ts';
import { layout } from '../../src/export/layout.ts';
import { tiesOf } from '../../src/export/ties.ts';
import { anyBuild } from '../support/arbitrary-build.ts';
import { sampleBuild } from '../support/sample-build.ts';

test('no date but whole days, no open form, no direction by default', () => {
  const gexf = toGexf(sampleBuild);
  expect(gexf).toMatch(/<graph mode="dynamic" timeformat="date" timerepresentation="interval">/);
  expect(gexf).not.toMatch(/startopen|endopen|defaultedgetype/);
  const dates = [...gexf.matchAll(/ (?:start|end)="([^"]*)"/g)].map(([, date]) => date);
  expect(dates.length).toBeGreaterThan(10);
  for (const date of dates) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('a disputed edge is dashed', () => {
  const disputed = { ...sampleBuild, relations: sampleBuild.relations.filter(({ status }) => status === 'disputed') };
  expect(toGexf(disputed)).toContain('<viz:shape value="dashed"/>');
  expect(toGexf(sampleBuild)).not.toContain('dashed');
});

test('any texts make sound XML 1.0', () => {
  fc.assert(
    fc.property(anyBuild, (build) => {
      const gexf = toGexf(build);
      expect(XMLValidator.validate(gexf)).toBe(true);
      expect(gexf.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u);
    }),
    { numRuns: 60 },
  );
});

test('positions depend on the graph alone, and each entity has its own', () => {
  const ties = tiesOf(sampleBuild);
  const positions = layout(sampleBuild.entities, ties);
  expect(layout(sampleBuild.entities, ties)).toEqual(positions);
  expect(new Set([...positions.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(sampleBuild.entities.length);
  for (const { x, y } of positions.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
});
