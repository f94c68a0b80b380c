import { DragomanError, type Problem, spanOf } from '../model/index.ts';
import { fold, type Store, type Table } from '../store/index.ts';
import { type NamedQuery, namedQueries, type Parameter } from './named.ts';

/**
 * Answers a named query. Entities are given by id, name or alias; a date `from` becomes its first day, any other its last.
 * @throws DragomanError for an unknown name, parameters that are missing, unknown or of another type, and for a name that
 *   several entities bear, with all of them: it never guesses
 */
export async function runNamed(store: Store, name: string, params: Record<string, string> = {}): Promise<Table> {
  const queries = namedQueries();
  const query = queries.find((candidate) => candidate.name === name);
  if (!query)
    throw DragomanError.of('unknown-query', `There is no query "${name}"; there are ${queries.map((q) => q.name).join(', ')}.`);
  check(query, params);
  const values: Record<string, string> = {};
  for (const parameter of query.parameters)
    values[parameter.name] = await value(store, parameter, params[parameter.name] ?? parameter.default!);
  return store.query(query.cypher, values);
}

/**
 * The id of the entity with this id, name or alias; case and marks don't matter.
 * @throws DragomanError when none or several bear it
 */
export async function findEntity(store: Store, name: string): Promise<string> {
  const byId = await store.query('MATCH (n) WHERE n.folded IS NOT NULL AND n.id = $id RETURN n.id', { id: name });
  if (byId.rows.length === 1) return name;
  const { rows } = await store.query(
    'MATCH (n) WHERE n.folded IS NOT NULL AND $name IN n.folded RETURN DISTINCT n.id AS id, n.name AS name ORDER BY id',
    { name: fold(name) },
  );
  if (rows.length === 0) throw DragomanError.of('unknown-entity', `No entity of the graph is called "${name}".`);
  if (rows.length === 1) return String(rows[0]![0]);
  const all = rows.map(([id, called]) => `${id} (${called})`).join(', ');
  throw DragomanError.of('ambiguous-entity', `"${name}" may be ${all}; give the id of the one you mean.`);
}

function check({ name, parameters }: NamedQuery, params: Record<string, string>): void {
  const problems: Problem[] = [];
  const say = (message: string) => problems.push({ code: 'bad-parameter', message, severity: 'error' });
  const list = parameters.map((p) => `${p.name} (${p.type})`).join(', ');
  for (const key of Object.keys(params)) {
    if (!parameters.some((p) => p.name === key)) say(`The query "${name}" takes no "${key}"; it takes ${list}.`);
  }
  for (const { name: key, type, default: otherwise, describe } of parameters) {
    const given = Object.hasOwn(params, key) ? params[key] : otherwise;
    if (given === undefined) say(`The query "${name}" needs ${key} (${type}): ${describe}.`);
    else if (type === 'date' && given !== '' && !spanOf(given))
      say(`${key} is an EDTF date such as 2024-09, which "${given}" is not.`);
  }
  if (problems.length > 0) throw new DragomanError(problems);
}

async function value(store: Store, { name, type }: Parameter, given: string): Promise<string> {
  if (given === '' || type === 'text') return given;
  if (type === 'entity') return findEntity(store, given);
  const span = spanOf(given)!;
  return (name === 'from' ? span.earliest : span.latest) ?? '';
}
