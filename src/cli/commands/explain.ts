import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJson } from '../../export/index.ts';
import { findEntity, runNamed } from '../../query/index.ts';
import type { Store, Table, Value } from '../../store/index.ts';
import { type Context, EXIT } from '../context.ts';
import { safe } from '../safe.ts';
import { wrap } from '../wrap.ts';

export interface ExplainFlags {
  store?: string;
}

/** Says how we know: the facts behind an entity, behind every edge between two, or behind one relation by its id. */
export async function explainCommand(
  context: Context,
  one: string,
  other: string | undefined,
  { store: given }: ExplainFlags,
): Promise<void> {
  const path = given ?? context.storePath(context.settings());
  await context.reading(path, async (store) => {
    if (other === undefined && !(await isRelation(store, one))) {
      await explainEntity(context, store, one, join(dirname(path), 'graph.json'));
      return;
    }
    const table = await runNamed(store, 'evidence', other === undefined ? { relation: one } : { one, other });
    if (context.format !== 'table') {
      context.print(table);
    } else if (table.rows.length === 0) context.line(`No fact ties ${safe(one)} to ${safe(other ?? '')}.`);
    else blocks(context, table);
    if (table.rows.length === 0) context.exit = EXIT.findings;
  });
}

const isRelation = async (store: Store, id: string): Promise<boolean> =>
  (await store.query('MATCH (a)-[r]->(b) WHERE r.status IS NOT NULL AND r.id = $id RETURN r.id', { id })).rows.length > 0;

async function explainEntity(context: Context, store: Store, name: string, json: string): Promise<void> {
  const id = await findEntity(store, name);
  const about = await store.query(
    'MATCH (n) WHERE n.folded IS NOT NULL AND n.id = $id RETURN n.name AS name, n.type AS type, n.aliases AS aliases, n.wikidata AS wikidata',
    { id },
  );
  const facts = await store.query(
    `MATCH (f:Fact)-[:MENTIONS]->(n) WHERE n.id = $id OPTIONAL MATCH (f)-[:REPORTED_IN]->(a:Article)
     RETURN f.key AS fact, f.statement AS statement, a.title AS article, a.publisher AS publisher, f.paragraph AS paragraph, f.quote AS quote, f.attributedTo AS attributedTo, f.status AS status ORDER BY fact`,
    { id },
  );
  if (context.format !== 'table') {
    context.print(facts);
    return;
  }
  const [called, type, aliases, wikidata] = about.rows[0]!;
  context.line(
    `${context.style('bold', safe(String(called)))}  ${context.style('dim', `${type} · ${id}${wikidata ? ` · ${wikidata}` : ''}`)}`,
  );
  if (Array.isArray(aliases) && aliases.length > 0) context.line(`also: ${safe(aliases.join(', '))}`);
  printMerges(context, id, json);
  context.line();
  for (const row of facts.rows) fact(context, facts, row);
}

/** Most articles that are named for one reason. */
const MOST = 4;

/** Under which names, and why, the articles' mentions were made this entity; from the build that lies beside the graph. */
function printMerges(context: Context, id: string, path: string): void {
  if (!existsSync(path)) return;
  const merges = (readJson(readFileSync(path, 'utf8'), path).merges ?? []).filter(({ entity }) => entity === id);
  const groups = new Map<string, string[]>();
  for (const { from, because } of merges) groups.set(because, [...(groups.get(because) ?? []), from]);
  for (const [because, from] of groups) {
    const more = from.length > MOST ? ` and ${from.length - MOST} more` : '';
    const text = `one with ${from.slice(0, MOST).join(', ')}${more}: ${because}`;
    context.line(context.style('dim', wrap(safe(text), context.terminal.columns ?? 100, 4, 0)));
  }
}

function blocks(context: Context, table: Table): void {
  let last: Value | undefined;
  for (const row of table.rows) {
    const relation = row[table.columns.indexOf('relation')];
    if (relation !== last) context.line(context.style('bold', safe(String(relation))));
    last = relation;
    fact(context, table, row);
  }
}

/** One fact: its words, where they stand, and who says so. */
function fact(context: Context, { columns }: Table, row: Value[]): void {
  const at = (column: string): string => {
    const value = row[columns.indexOf(column)];
    return value === null || value === undefined ? '' : safe(String(value));
  };
  context.line(`  ${at('statement')}`);
  const where = [
    at('article'),
    at('publisher'),
    at('paragraph') && `paragraph ${at('paragraph')}`,
    at('attributedTo') && `according to ${at('attributedTo')}`,
    at('status') !== 'accepted' && at('status'),
  ];
  context.line(context.style('dim', `    ${at('fact')}: ${where.filter(Boolean).join(' · ')}`));
  if (at('quote')) context.line(context.style('dim', `    “${at('quote')}”`));
}
