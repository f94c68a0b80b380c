import { buildCollection } from '../../../build.ts';
import { type FactRead, type Trace, traceOf } from '../../../extract/index.ts';
import type { Collection, Fact } from '../../../model/index.ts';
import { type Context, usage } from '../../context.ts';
import { renderTrace } from './render-trace.ts';
import type { Subject } from './subject.ts';

/** `f12`, `article#f12` or `FILE#f12`: what stands before the last # and after it. */
export function traceTarget(text: string): { where?: string; id: string } {
  const at = text.lastIndexOf('#');
  return at < 0 ? { id: text } : { where: text.slice(0, at), id: text.slice(at + 1) };
}

/** Prints how one fact was read, step by step. */
export function printTrace(context: Context, { collection, only }: Subject, where: string | undefined, id: string): void {
  const fact = factNamed(collection, only, where, id);
  if (!/^(accepted|disputed)$/.test(fact.status)) throw usage(`${fact.key} is ${fact.status}, and so it is not read`);
  const trace = traceFact(collection, fact);
  if (context.options.json) context.line(JSON.stringify(trace, null, 2));
  else context.line(renderTrace(context, trace, fact));
}

function traceFact(collection: Collection, fact: Fact): Trace {
  let read: FactRead | undefined;
  const { build, entityOf } = buildCollection(collection, [], (each) => {
    if (each.fact === fact) read = each;
  });
  const trace = traceOf(read!, entityOf);
  const published = build.articles.find((article) => article.id === fact.article)?.published;
  if (published) trace.fact.published = published;
  trace.graph = build.relations.filter(({ evidence }) => evidence.includes(fact.key)).map((relation) => relation.id);
  const told = new Set(trace.notes.map(({ message }) => message));
  for (const { code, message, fact: key } of build.findings)
    if (key === fact.key && code !== 'fact-without-relation' && !told.has(message)) trace.notes.push({ code, message });
  return trace;
}

function factNamed(collection: Collection, only: string | undefined, where: string | undefined, id: string): Fact {
  const files = collection.files.filter(
    ({ file, article }) =>
      (only === undefined || file === only) && (where === undefined || only !== undefined || article.id === where),
  );
  const found = files.flatMap(({ facts }) => facts.filter((fact) => fact.id === id || fact.key === id));
  const [fact, ...more] = found;
  if (!fact) throw usage(`there is no fact ${id}${where ? ` in ${where}` : ''} that could be read`);
  if (more.length > 0)
    throw usage(
      `there is a fact ${id} in ${found.length} articles, expected one of them, such as ${fact.key} or ${more[0]!.key}`,
    );
  return fact;
}
