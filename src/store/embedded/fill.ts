import { join } from 'node:path';
import type { Build } from '../../model/index.ts';
import type { Ontology } from '../../ontology/index.ts';
import { articleRow, entityRow, factRow, type Row, relationRow } from '../rows.ts';
import { type Batch, copy } from './copy.ts';
import type { Session } from './session.ts';
import { ARTICLE, declarations, ENTITY, FACT, RELATION } from './tables.ts';

/** Declares the tables in an empty database and fills them with the build; transfer files are written into `folder`. */
export async function fill(session: Session, build: Build, ontology: Ontology, folder: string): Promise<void> {
  // One transaction: each that ends costs a flush to disk.
  await session.run('BEGIN TRANSACTION');
  for (const statement of declarations(ontology)) await session.run(statement);
  for (const batch of batches(build)) await copy(session, batch, join(folder, 'rows.csv'));
  await session.run('COMMIT');
  await session.run('CHECKPOINT');
}

function* batches(build: Build): Generator<Batch> {
  const types = new Map(build.entities.map(({ id, type }) => [id, type as string]));
  for (const [type, entities] of grouped(build.entities, ({ type }) => type))
    yield { table: type, columns: ENTITY, rows: entities.map(entityRow) };
  yield { table: 'Article', columns: ARTICLE, rows: build.articles.map(articleRow) };
  yield { table: 'Fact', columns: FACT, rows: build.facts.map(factRow) };
  const edges = grouped(build.relations, ({ type, source, target }) => [type, types.get(source), types.get(target)].join(' '));
  for (const [key, relations] of edges) {
    const [table, from, to] = key.split(' ') as [string, string, string];
    const rows = relations.map((relation): Row => ({ from: relation.source, to: relation.target, ...relationRow(relation) }));
    yield { table, columns: RELATION, ends: [from, to], rows };
  }
  const articles = new Set(build.articles.map(({ id }) => id));
  const reported = build.facts
    .filter(({ article }) => articles.has(article))
    .map(({ key, article }) => ({ from: key, to: article }));
  yield { table: 'REPORTED_IN', columns: {}, ends: ['Fact', 'Article'], rows: reported };
  const facts = new Set(build.facts.map(({ key }) => key));
  for (const [type, entities] of grouped(build.entities, ({ type }) => type)) {
    const rows = entities.flatMap(({ id, evidence }) =>
      evidence.filter((key) => facts.has(key)).map((from) => ({ from, to: id })),
    );
    yield { table: 'MENTIONS', columns: {}, ends: ['Fact', type], rows };
  }
}

function grouped<T>(items: T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}
