/** `check`: what is wrong with a curator's files, what their statements gave, how one was read, and what was made one. */

import { statSync } from 'node:fs';
import { buildCollection } from '../../../build.ts';
import type { Build, Fact, Problem } from '../../../model/index.ts';
import { type Context, count, EXIT, usage } from '../../context.ts';
import { printFindings } from './findings.ts';
import { printMerges } from './merges.ts';
import { type Subject, subjectOf } from './subject.ts';
import { printTrace, traceTarget } from './trace.ts';

export interface CheckFlags {
  strict?: boolean;
  all?: boolean;
  trace?: string;
  merges?: boolean;
}

/** Says all that is wrong with fact files or a collection, and what a curator should look at; exit 1 for errors, or with `strict` for warnings. */
export async function checkCommand(context: Context, paths: string[], flags: CheckFlags): Promise<void> {
  context.progress.step('Reading facts');
  if (flags.trace !== undefined) return traced(context, paths, flags.trace);
  const built = new Map<string, Build>();
  const graphs: { build: Build; subject: Subject }[] = [];
  for (const path of paths.length === 0 ? [undefined] : paths) {
    const subject = await subjectOf(context, path);
    // One collection is built once, however many of its files are asked for.
    const key = subject.only === undefined || subject.collection.files.length > 1 ? subject.collection.root : subject.only;
    const build = built.get(key) ?? buildCollection(subject.collection, subject.problems).build;
    built.set(key, build);
    graphs.push({ build, subject });
  }
  context.progress.done();
  if (flags.merges) {
    for (const { build, subject } of graphs) printMerges(context, build, articleOf(subject));
    return;
  }
  const problems = unique(graphs.flatMap(({ build, subject }) => build.findings.filter((problem) => isOf(problem, subject))));
  const facts = new Map(graphs.flatMap(({ build }) => build.facts.map((fact): [string, Fact] => [fact.key, fact])));
  const alone = paths.length === 1 && graphs[0]!.subject.only !== undefined;
  if (context.options.json) context.line(JSON.stringify(problems, null, 2));
  else printFindings(context, problems, facts, flags.all ?? alone);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) context.note(context.style('green', 'Nothing to mend.'));
  else context.note(`${count(errors, 'error')}, ${count(warnings, 'warning')}`);
  if (errors > 0 || (flags.strict && warnings > 0)) context.exit = EXIT.findings;
}

const unique = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

const isOf = ({ place }: Problem, { only }: Subject): boolean => only === undefined || place?.file === only;

const articleOf = ({ collection, only }: Subject): string | undefined =>
  only === undefined ? undefined : collection.files.find(({ file }) => file === only)?.article.id;

async function traced(context: Context, paths: readonly string[], target: string): Promise<void> {
  const { where, id } = traceTarget(target);
  const file = where !== undefined && statSync(where, { throwIfNoEntry: false })?.isFile() ? where : undefined;
  if (paths.length > 1) throw usage('--trace takes one fact, expected at most one file or folder');
  const subject = await subjectOf(context, file ?? paths[0]);
  context.progress.done();
  const errors = subject.problems.filter((problem) => problem.severity === 'error' && isOf(problem, subject));
  if (errors.length > 0 && subject.only !== undefined) {
    context.problems(errors);
    context.exit = EXIT.findings;
    return;
  }
  printTrace(context, subject, file ? undefined : where, id);
}
