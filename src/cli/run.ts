import { CommanderError } from 'commander';
import { DragomanError } from '../model/index.ts';
import { shownPath } from '../yaml/index.ts';
import { Context, EXIT } from './context.ts';
import { makeProgram } from './program.ts';
import { isRefusal, refusalText } from './refusals.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs the program.
 * @param words its arguments, without the interpreter and the script
 * @returns the exit code: 0, 1 when something was found or could not be done, 2 when the call was not understood
 */
export async function run(words: string[], terminal: Terminal): Promise<number> {
  let context: Context | undefined;
  const program = makeProgram(terminal, (made) => {
    context = made;
  });
  for (const command of [program, ...program.commands]) command.exitOverride();
  try {
    await program.parseAsync(words, { from: 'user' });
    return context?.exit ?? EXIT.ok;
  } catch (error) {
    context?.progress.done();
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return report(error, context ?? new Context(terminal, {}));
  }
}

/** Usage mistakes that only show once a command runs. */
const USAGE = new Set(['usage', 'unknown-query', 'bad-parameter']);

function report(error: unknown, context: Context): number {
  if (error instanceof DragomanError) {
    context.problems(error.problems);
    return error.problems.every((problem) => USAGE.has(problem.code)) ? EXIT.usage : EXIT.findings;
  }
  // Anything but the system's refusals is a defect of the program, whose stack its makers want to see.
  if (!isRefusal(error)) throw error;
  const { path } = error;
  context.problems([
    { code: 'refused', message: refusalText(error), severity: 'error', ...(path && { place: { file: shownPath(path) } }) },
  ]);
  return EXIT.findings;
}
