import { CommanderError } from 'commander';
import { DragomanError } from '../model/index.ts';
import { Context, EXIT } from './context.ts';
import { makeProgram } from './program.ts';
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
  const { code, message, path } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file',
    EACCES: 'it may not be opened',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
  };
  context.terminal.err(`${context.style('red', 'error')} ${path ? `${path}: ` : ''}${reasons[code] ?? message}\n`);
  return EXIT.findings;
}
