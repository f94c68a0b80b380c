import type { Build, Entity, Span } from '../model/index.ts';
import { loadOntology, type Ontology } from '../ontology/index.ts';
import { layout, type Position } from './layout.ts';
import { degrees, entitySpells, type Tie, tiesOf } from './ties.ts';
import { type Attributes, element, xmlText } from './xml.ts';

export interface GexfOptions {
  /** A sentence for the file's metadata. */
  description?: string;
  ontology?: Ontology;
}

/** A column of Gephi's data laboratory. */
type Column<T> = [title: string, type: 'string' | 'integer', value: (thing: T) => string | number | undefined];

/**
 * A build as dynamic GEXF 1.3 (gexf.net) for Gephi: one edge for each source, target and relation type, with its happenings
 * counted in `weight` and played as spells; symmetric types undirected. What no date binds is always there; an entity is there
 * while one of its edges is. Positions, colours and sizes are set, disputed edges are red.
 */
export function toGexf(build: Build, options: GexfOptions = {}): string {
  const ontology = options.ontology ?? loadOntology();
  const ties = tiesOf(build, ontology);
  const named = new Map(build.entities.map((entity) => [entity.id, entity.name]));
  const edgeColumns = EDGE_COLUMNS(named);
  const place = layout(build.entities, ties);
  const spells = entitySpells(ties);
  const degree = degrees(ties);
  const meta = [element('creator', {}, 'Dragoman')];
  if (options.description) meta.push(element('description', {}, xmlText(options.description)));
  const graph = element('graph', { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' }, [
    declared('node', NODE_COLUMNS),
    declared('edge', edgeColumns),
    element(
      'nodes',
      {},
      build.entities.map((entity) =>
        element('node', { id: entity.id, label: entity.name }, [
          ...values(entity, NODE_COLUMNS),
          ...spellList(spells.get(entity.id) ?? []),
          color(ontology.entities[entity.type].color),
          position(place.get(entity.id)!),
          element('viz:size', { value: size(degree.get(entity.id) ?? 0) }),
        ]),
      ),
    ),
    element(
      'edges',
      {},
      ties.map((tie) => edge(tie, edgeColumns, ontology)),
    ),
  ]);
  const root = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('gexf', root, [element('meta', {}, meta), graph])}\n`;
}

const NODE_COLUMNS: Column<Entity>[] = [
  ['type', 'string', ({ type }) => type],
  ['aliases', 'string', ({ aliases }) => list(aliases)],
  ['wikidata', 'string', ({ external }) => external?.wikidata],
  ['facts', 'integer', ({ evidence }) => evidence.length],
  ['evidence', 'string', ({ evidence }) => list(evidence)],
];

const EDGE_COLUMNS = (named: ReadonlyMap<string, string>): Column<Tie>[] => [
  ['relation', 'string', ({ type }) => type],
  ['happenings', 'integer', ({ relations }) => relations.length],
  ['when', 'string', ({ relations }) => list(relations.map(({ when }) => when))],
  ['where', 'string', ({ relations }) => list(relations.map(({ where }) => where && (named.get(where) ?? where)))],
  ['title', 'string', ({ relations }) => list(relations.map(({ title }) => title))],
  ['status', 'string', ({ status }) => status],
  ['disputed', 'integer', ({ relations }) => relations.filter(({ status }) => status === 'disputed').length],
  ['facts', 'integer', ({ evidence }) => evidence.length],
  ['articles', 'integer', ({ evidence }) => new Set(evidence.map((key) => key.split('#')[0])).size],
  ['evidence', 'string', ({ evidence }) => list(evidence)],
];

function edge(tie: Tie, columns: Column<Tie>[], ontology: Ontology): string {
  const attributes: Attributes = {
    id: tie.id,
    source: tie.source,
    target: tie.target,
    type: tie.symmetric ? 'undirected' : 'directed',
    kind: tie.type,
    label: ontology.relations[tie.type].reads,
    weight: tie.relations.length,
  };
  const disputed = tie.status === 'disputed';
  return element('edge', attributes, [
    ...values(tie, columns),
    ...spellList(tie.spells),
    color(disputed ? '#C2182B' : '#8C959F'),
    ...(disputed ? [element('viz:shape', { value: 'dashed' })] : []),
  ]);
}

const list = (texts: readonly (string | undefined)[]): string | undefined =>
  [...new Set(texts.filter((text) => text !== undefined))].join('; ') || undefined;

const declared = <T>(kind: 'node' | 'edge', columns: Column<T>[]): string =>
  element(
    'attributes',
    { class: kind, mode: 'static' },
    columns.map(([title, type]) => element('attribute', { id: title, title, type })),
  );

function values<T>(thing: T, columns: Column<T>[]): string[] {
  const filled = columns.flatMap(([title, , value]) => {
    const text = value(thing);
    return text === undefined ? [] : [element('attvalue', { for: title, value: text })];
  });
  return [element('attvalues', {}, filled)];
}

/** An open end is left out: Gephi refuses files that mix closed and open forms such as `startopen`. */
const spellList = (spells: readonly Span[]): string[] =>
  spells.length === 0
    ? []
    : [
        element(
          'spells',
          {},
          spells.map(({ earliest, latest }) => element('spell', { start: earliest, end: latest })),
        ),
      ];

const color = (hex: string): string => {
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
  return element('viz:color', { r, g, b });
};

const position = ({ x, y }: Position): string => element('viz:position', { x, y, z: 0 });

/** Area grows with the number of ties, so that a hub stands out and does not cover the rest. */
const size = (degree: number): number => Math.round((6 + 4 * Math.sqrt(degree)) * 10) / 10;
