import { DragomanError } from '../../model/index.ts';

/** The engine's complaint about a query as one sentence, with the place in the query where it gives one. */
export function queryError(error: unknown, timeLimit: number): DragomanError {
  const text = error instanceof Error ? error.message : String(error);
  if (/read-only database|Cannot write to file/.test(text))
    return DragomanError.of(
      'query-writes',
      'A query only reads; the graph is changed by changing its facts and running `dragoman build`.',
    );
  if (/^Interrupted/.test(text))
    return DragomanError.of(
      'query-too-slow',
      `The query took longer than ${timeLimit / 1000} s and was stopped; ask for less, or allow it more time.`,
    );
  if (/Buffer manager exception/.test(text))
    return DragomanError.of(
      'query-too-big',
      'The query needs more memory than the store may use; ask for shorter paths or fewer rows.',
    );
  const [, line, offset] = /\(line: (\d+), offset: (\d+)\)/.exec(text) ?? [];
  const said = text
    .split('\n')[0]!
    .replace(/^(\w+ exception: )+/i, '')
    .replace(/\s*\(line: .*/, '')
    .replace(/[.!]$/, '');
  const place = line ? { file: 'query', line: Number(line), column: Number(offset) + 1 } : undefined;
  return DragomanError.of('bad-query', `The query can't be answered: ${said}.`, place);
}

/** The engine's complaint about a file as one sentence. */
export function fileError(path: string, error: unknown): DragomanError {
  if (error instanceof DragomanError) return error;
  const text = (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
  if (/version/i.test(text))
    return DragomanError.of(
      'other-version',
      `"${path}" was written by another version of the store; run \`dragoman build\` to write it anew.`,
    );
  if (/lock/i.test(text))
    return DragomanError.of('store-locked', `"${path}" is held by another program that writes to it; close that and try again.`);
  return DragomanError.of(
    'not-a-store',
    `"${path}" can't be opened as a graph (${text.replace(/[.!]$/, '')}); run \`dragoman build\` to write it anew.`,
  );
}
