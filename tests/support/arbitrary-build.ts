import fc from 'fast-check';
import { type Build, ENTITY_TYPES, type Entity, RELATION_TYPES, type Relation } from '../../src/model/index.ts';
import { loadOntology } from '../../src/ontology/index.ts';

/**
 * Texts that have broken exports before, beside whatever the library thinks of. Not `null`: Gephi takes an attribute of that
 * text for none.
 */
export const HOSTILE = [
  'Kim "the <b>Leader</b>" Jong-un',
  "O'Brien & Söhne; `rm -rf`",
  '</script><script>alert(1)</script>',
  ']]> <!-- {{7*7}} -->',
  'nul \0, bell \u0007, escape \u001b, C1 \u0085\u009f',
  'lone \ud800 surrogate \udfff',
  'noncharacters \ufffe \uffff',
  'שלום \u202e أهلا',
  '𝔄𝔰𝔱𝔯𝔞𝔩 🐎 金正恩',
  ' spaces at both ends ',
  'tab\tline\nreturn\r\nparagraph\u2028end',
  '=HYPERLINK("http://example.org")',
  '[a, b]',
  '<[2024,2025]>',
  '',
];

export const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 30 }),
);

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const day = fc
  .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${pad(y, 4)}-${pad(m)}-${pad(d)}`);
const near = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 28 }))
  .map(([m, d]) => `2024-${pad(m)}-${pad(d)}`);

/** EDTF of every shape, many of them close together so that spells meet. */
export const anyWhen = fc.oneof(
  { weight: 4, arbitrary: near },
  { weight: 2, arbitrary: fc.tuple(near, near).map((ends) => ends.sort().join('/')) },
  day,
  fc.constantFrom('2024', '2024-02', '2023-24', '202X', '19XX', '2024-03?', '1783-09-03', '0001', '9999-12'),
  near.map((date) => `${date}/..`),
  near.map((date) => `../${date}`),
);

/** A build of up to 12 entities, any types that the ontology allows at each other's ends, ids safe and texts hostile. */
export const anyBuild: fc.Arbitrary<Build> = fc
  .tuple(
    fc.array(fc.record({ type: fc.constantFrom(...ENTITY_TYPES), name: anyText, aliases: fc.array(anyText, { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.array(
      fc.record({
        type: fc.constantFrom(...RELATION_TYPES),
        ends: fc.tuple(fc.nat(), fc.nat()),
        when: fc.option(anyWhen, { nil: undefined }),
        title: fc.option(anyText, { nil: undefined }),
        status: fc.constantFrom('accepted' as const, 'accepted' as const, 'disputed' as const),
      }),
      { maxLength: 60 },
    ),
  )
  .map(([things, ties]) => assemble(things, ties));

type Thing = Pick<Entity, 'type' | 'name' | 'aliases'>;
type Loose = Pick<Relation, 'type' | 'when' | 'title' | 'status'> & { ends: [number, number] };

function assemble(things: Thing[], loose: Loose[]): Build {
  const kinds = loadOntology().relations;
  const entities = things.map((thing, i): Entity => ({ ...thing, id: `e/${pad(i)}`, evidence: ['a#f1'] }));
  const relations = loose.flatMap(({ type, ends: [s, t], when, title, status }, i): Relation[] => {
    const { symmetric, source: sources, target: targets } = kinds[type];
    const from = entities.filter((entity) => sources.includes(entity.type));
    const to = entities.filter((entity) => targets.includes(entity.type));
    if (from.length === 0 || to.length === 0) return [];
    let [source, target] = [from[s % from.length]!.id, to[t % to.length]!.id];
    if (symmetric && source > target) [source, target] = [target, source];
    const more = { ...(when !== undefined && { when }), ...(title !== undefined && { title }) };
    return [{ id: `r/${pad(i)}`, type, source, target, ...more, evidence: [`a${i % 3}#f${i}`], status }];
  });
  return { articles: [], facts: [], entities, relations, findings: [] };
}
