import type { EntityType } from '../../model/index.ts';
import type { Ontology } from '../../ontology/index.ts';

/** Columns with their types, as the engine declares them. */
export type Columns = Record<string, 'STRING' | 'STRING[]' | 'INT64'>;

const texts = (...names: string[]): Columns => Object.fromEntries(names.map((name) => [name, 'STRING' as const]));

export const ENTITY: Columns = {
  ...texts('id', 'type', 'name'),
  aliases: 'STRING[]',
  folded: 'STRING[]',
  evidence: 'STRING[]',
  ...texts('wikidata', 'external', 'properties'),
};
export const RELATION: Columns = {
  ...texts('id', 'source', 'target', 'date', 'earliest', 'latest', 'place', 'title', 'status'),
  evidence: 'STRING[]',
};
export const FACT: Columns = {
  ...texts('key', 'article', 'statement', 'date'),
  paragraph: 'INT64',
  ...texts('quote', 'attributedTo', 'status'),
};
export const ARTICLE: Columns = texts('id', 'title', 'published', 'publisher', 'source');

/** The statements that declare every table that the ontology asks for, and `type(r)`, which the engine calls `label(r)`. */
export function declarations({ entities, relations }: Ontology): string[] {
  const types = Object.keys(entities) as EntityType[];
  return [
    ...types.map((type) => nodes(type, ENTITY)),
    nodes('Article', ARTICLE),
    nodes('Fact', FACT),
    ...Object.entries(relations).map(([type, { source, target }]) =>
      edges(
        type,
        source.flatMap((from) => target.map((to) => [from, to])),
        RELATION,
      ),
    ),
    edges('REPORTED_IN', [['Fact', 'Article']], {}),
    edges(
      'MENTIONS',
      types.map((type) => ['Fact', type]),
      {},
    ),
    'CREATE MACRO type(r) AS label(r)',
  ];
}

const nodes = (label: string, columns: Columns): string =>
  `CREATE NODE TABLE \`${label}\`(${declare(columns).join(', ')}, PRIMARY KEY(\`${Object.keys(columns)[0]}\`))`;

const edges = (type: string, ends: string[][], columns: Columns): string =>
  `CREATE REL TABLE \`${type}\`(${[...ends.map(([from, to]) => `FROM \`${from}\` TO \`${to}\``), ...declare(columns)].join(', ')})`;

const declare = (columns: Columns): string[] => Object.entries(columns).map(([name, type]) => `\`${name}\` ${type}`);
