import { statSync } from 'node:fs';
import { build } from '../../build.ts';
import { readCollection, readFactFile } from '../../facts/index.ts';
import { DragomanError, type Problem } from '../../model/index.ts';
import { type Context, count, EXIT } from '../context.ts';

export interface CheckFlags {
  strict?: boolean;
}

/** Says all that is wrong with fact files or a collection, and what a curator should look at; exit 1 for errors, or with `strict` for warnings. */
export async function checkCommand(context: Context, paths: string[], { strict }: CheckFlags): Promise<void> {
  const problems: Problem[] = [];
  if (paths.length === 0) problems.push(...(await checkCollection(context, undefined)));
  for (const path of paths) problems.push(...(isFolder(path) ? await checkCollection(context, path) : checkFile(path)));
  context.progress.done();
  if (context.options.json) context.line(JSON.stringify(problems, null, 2));
  else context.problems(problems, (text) => context.terminal.out(text));
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) context.note(context.style('green', 'Nothing to mend.'));
  else context.note(`${count(errors, 'error')}, ${count(warnings, 'warning')}`);
  if (errors > 0 || (strict && warnings > 0)) context.exit = EXIT.findings;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function checkFile(path: string): readonly Problem[] {
  try {
    readFactFile(path);
    return [];
  } catch (error) {
    if (error instanceof DragomanError) return error.problems;
    throw error;
  }
}

async function checkCollection(context: Context, folder: string | undefined): Promise<Problem[]> {
  const { root } = context.settings(folder);
  context.progress.step('Reading facts');
  const { collection, problems } = await readCollection(root, { keepGoing: true });
  const { findings } = await build(collection);
  return [...problems, ...findings];
}
