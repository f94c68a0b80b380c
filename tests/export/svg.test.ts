import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { toSvg } from '../../src/export/index.ts';
import { anyBuild } from '../support/arbitrary-build.ts';
import { sampleBuild } from '../support/sample-build.ts';

interface Picture {
  /** Names in their place, without those told only to a pointer. */
  names: string[];
  words: string[];
  circles: { cx: number; cy: number; r: number }[];
  lines: { class?: string; title: string; arrow: boolean }[];
  legend: string[];
}

// biome-ignore lint/suspicious/noExplicitAny: the parser gives what the file holds
type Parsed = any;

function read(svg: string): Picture {
  expect(XMLValidator.validate(svg)).toBe(true);
  const { svg: root }: Parsed = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: true,
    parseTagValue: false,
    isArray: (name) => ['g', 'text', 'circle', 'line'].includes(name),
  }).parse(svg);
  const group = (name: string): Parsed => root.g.find((g: Parsed) => g.class === name) ?? {};
  const texts = (name: string): string[] => (group(name).text ?? []).map((text: Parsed) => text['#text']);
  return {
    names: texts('names'),
    words: texts('words'),
    legend: texts('legend'),
    circles: group('nodes').circle ?? [],
    lines: (group('lines').line ?? []).map((line: Parsed) => ({ ...line, arrow: 'marker-end' in line })),
  };
}

test('every entity is a circle on the page and no two touch', () => {
  const { circles } = read(toSvg(sampleBuild));
  expect(circles).toHaveLength(sampleBuild.entities.length);
  for (const { cx, cy, r } of circles) {
    expect(cx > r && cx < 1600 - r && cy > r - 1 && cy < 1000 - 44).toBe(true);
    for (const other of circles)
      if (other.cx !== cx || other.cy !== cy) expect(Math.hypot(other.cx - cx, other.cy - cy)).toBeGreaterThan(other.r + r);
  }
});

test('lines say what they mean, when, and on which facts; two happenings are one line', () => {
  const { words, lines } = read(toSvg(sampleBuild));
  expect(words).toContain('met ×2');
  expect(lines.map(({ title }) => title)).toContain(
    'Kim Jong-un met Sergei Shoigu, 2024-09-13; 2024-10 [geneva#f1, pyongyang#f1]',
  );
});

test('what goes one way has an arrow, what is mutual has none, what is wholly disputed is marked', () => {
  const only = (type: string) => ({ ...sampleBuild, relations: sampleBuild.relations.filter((r) => r.type === type) });
  expect(read(toSvg(only('GAVE'))).lines).toMatchObject([{ arrow: true }]);
  expect(read(toSvg(only('MET'))).lines).toMatchObject([{ arrow: false }]);
  expect(read(toSvg(only('MET'))).lines[0]!.class).toBeUndefined();
  const disputed = { ...sampleBuild, relations: sampleBuild.relations.filter(({ status }) => status === 'disputed') };
  const picture = read(toSvg(disputed));
  expect(picture.lines[0]!.class).toBe('disputed');
  expect(picture.legend).toContain('disputed');
});

test('the picture narrows to types, to a neighbourhood and to the most connected', () => {
  const names = (options: Parameters<typeof toSvg>[1]) => read(toSvg(sampleBuild, options)).names.sort();
  expect(names({ types: ['State'] })).toEqual([]);
  expect(names({ types: ['State'], isolated: true })).toEqual(['North Korea', 'Russia']);
  expect(names({ around: 'gift/24-orlov-trotters' })).toEqual(['24 Orlov trotters', 'Kim Jong-un', 'Vladimir Putin']);
  expect(names({ around: 'place/pyongyang', types: ['Person'] })).toEqual(['Pyongyang', 'Sergei Shoigu']);
  expect(names({ around: 'place/pyongyang', types: ['Person'], hops: 2 })).toContain('Kim Jong-un');
  expect(names({ limit: 2 })).toHaveLength(2);
  expect(read(toSvg(sampleBuild, { limit: 2 })).legend).toContainEqual(expect.stringMatching(/^2 of 11 entities/));
  expect(() => toSvg(sampleBuild, { around: 'person/nobody' })).toThrow(/no entity "person\/nobody"/);
});

test('in a crowd the most connected keep their names and no two names collide', () => {
  const hub = { id: 'state/hub', type: 'State' as const, name: 'The Hub', aliases: [], evidence: ['a#f1'] };
  const ids = Array.from({ length: 300 }, (_, i) => `person/p${i}`);
  const svg = toSvg({
    ...sampleBuild,
    entities: [...ids.map((id) => ({ ...hub, id, type: 'Person' as const, name: `A rather long name ${id}` })), hub],
    relations: ids.map((id) => ({
      ...{
        id: `r${id}`,
        type: 'HOLDS_OFFICE' as const,
        source: id,
        target: hub.id,
        evidence: ['a#f1'],
        status: 'accepted' as const,
      },
    })),
  });
  const { names } = read(svg);
  expect(names[0]).toBe('The Hub');
  expect(names.length).toBeLessThan(300);
  const boxes = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)" text-anchor="(\w+)">([^<]*)</g)].map(
    ([, x, y, size, anchor, text]) => {
      const width = text!.length * Number(size) * 0.5;
      return { left: Number(x) - width * { start: 0, middle: 0.5, end: 1 }[anchor!]!, y: Number(y), width, size: Number(size) };
    },
  );
  expect(boxes.length).toBe(names.length);
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1))
      expect(a.left < b.left + b.width && b.left < a.left + a.width && Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.9).toBe(
        false,
      );
});

test('nothing is fetched or run, and any names make a sound picture', () => {
  fc.assert(
    fc.property(anyBuild, (build) => {
      const svg = toSvg(build, { isolated: true });
      expect(read(svg).circles).toHaveLength(build.entities.length);
      expect(svg).not.toMatch(/<script|<foreignObject|<image|href=|@import|url\((?!#)|NaN|Infinity/);
    }),
    { numRuns: 60 },
  );
});

test('an empty build is an empty picture', () => {
  const empty = { articles: [], facts: [], entities: [], relations: [], findings: [] };
  expect(read(toSvg(empty))).toMatchObject({ circles: [], lines: [], legend: ['0 entities, 0 ties'] });
});
