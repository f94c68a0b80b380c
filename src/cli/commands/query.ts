import { namedQueries, runNamed } from '../../query/index.ts';
import type { Table, Value } from '../../store/index.ts';
import { type Context, usage } from '../context.ts';

export interface QueryFlags {
  cypher?: string;
  param?: string[];
  list?: boolean;
  explain?: boolean;
  store?: string;
}

/** Answers a named query, or free read-only Cypher, from the built graph. */
export async function queryCommand(
  context: Context,
  name: string | undefined,
  given: string[],
  flags: QueryFlags,
): Promise<void> {
  if (flags.list || (!name && flags.cypher === undefined && !flags.explain)) {
    context.print(listed());
    return;
  }
  if (flags.explain) {
    explain(context, name);
    return;
  }
  if (name && flags.cypher !== undefined) throw usage('Give a named query or --cypher, not both.');
  const params = pairs([...given, ...(flags.param ?? [])]);
  const path = flags.store ?? context.storePath(context.settings());
  await context.reading(path, async (store) => {
    context.print(
      flags.cypher === undefined
        ? await runNamed(store, name!, params)
        : await store.query(flags.cypher, params as Record<string, Value>),
    );
  });
}

function listed(): Table {
  return {
    columns: ['query', 'answers', 'parameters'],
    rows: namedQueries().map((query) => [query.name, query.describe, query.parameters.map((p) => p.name).join(', ')]),
  };
}

function explain(context: Context, name: string | undefined): void {
  const query = namedQueries().find((candidate) => candidate.name === name);
  if (!query) throw usage(`There is no query "${name ?? ''}"; dragoman query --list shows them.`);
  context.line(`${context.style('bold', query.name)}: ${query.describe}`);
  for (const p of query.parameters)
    context.line(`  ${p.name} (${p.type}${p.default === undefined ? ', must be given' : ''}): ${p.describe}`);
  context.line(`  for example: dragoman query ${query.name} ${query.example}`.trimEnd());
  context.line();
  context.line(query.cypher.trim());
}

/** `key=value` words as parameters. */
function pairs(words: string[]): Record<string, string> {
  const out: [string, string][] = words.map((word) => {
    const at = word.indexOf('=');
    if (at < 1) throw usage(`"${word}" is no parameter: write name=value, with quotes around a value that has spaces.`);
    return [word.slice(0, at), word.slice(at + 1)];
  });
  return Object.fromEntries(out);
}
