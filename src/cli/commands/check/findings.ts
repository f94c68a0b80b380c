import type { Fact, Problem } from '../../../model/index.ts';
import type { Context } from '../../context.ts';
import { safe } from '../../safe.ts';
import { wrap } from '../../wrap.ts';

/** Most of them are context, and no fault: they are told in one line a file unless someone asks. */
const QUIET = 'fact-without-relation';

/**
 * Prints problems, errors first; facts without relation one line a file, or each with its words where `all` is asked for.
 * @param facts all that were read, by their keys
 */
export function printFindings(
  context: Context,
  problems: readonly Problem[],
  facts: ReadonlyMap<string, Fact>,
  all: boolean,
): void {
  const write = (text: string): void => context.terminal.out(text);
  context.problems(
    problems.filter(({ code }) => code !== QUIET),
    write,
  );
  const quiet = problems.filter(({ code }) => code === QUIET);
  for (const [file, group] of byFile(quiet)) {
    if (all) for (const problem of group) detail(context, problem, facts);
    else context.line(`${label(context)} ${summary(context, file, group, facts)}`);
  }
  if (quiet.length > 0 && !all) context.note('Why a fact gave no relation: dragoman check --all, or check one file.');
}

const label = (context: Context): string => context.style('yellow', 'warning');

function summary(context: Context, file: string, group: readonly Problem[], facts: ReadonlyMap<string, Fact>): string {
  const own = group.map(({ fact }) => facts.get(fact ?? '')).filter((fact) => fact !== undefined);
  const total = [...facts.values()].filter((fact) => fact.article === own[0]?.article && fact.status === 'accepted').length;
  const text = `${safe(file)}: ${group.length} of ${total} facts without relation: ${own.map(({ id }) => id).join(', ')}`;
  return wrap(text, context.terminal.columns ?? Number.POSITIVE_INFINITY, 4, 'warning '.length);
}

/** The finding, and the statement under it. */
function detail(context: Context, problem: Problem, facts: ReadonlyMap<string, Fact>): void {
  context.problems([problem], (text) => context.terminal.out(text));
  const fact = facts.get(problem.fact ?? '');
  const columns = context.terminal.columns;
  if (fact && columns) context.line(context.style('dim', `    ${wrap(`${fact.id}: ${safe(fact.statement)}`, columns, 6, 4)}`));
}

function byFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const file = problem.place?.file ?? '';
    groups.set(file, [...(groups.get(file) ?? []), problem]);
  }
  return groups;
}
