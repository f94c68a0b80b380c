import { isNode, LineCounter, parseDocument } from 'yaml';
import type { ZodType } from 'zod';
import type { Place, Problem } from '../model/index.ts';

export interface YamlResult<T> {
  /** Present when there is no problem. */
  value?: T;
  problems: Problem[];
  /** The place of a key path, for problems that are found later. */
  placeOf(path: readonly PropertyKey[]): Place;
}

/**
 * Reads YAML 1.2 and checks it against a schema.
 * @param text the file's text
 * @param file its path, for messages
 */
export function parseYaml<T>(text: string, file: string, schema: ZodType<T>): YamlResult<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length) as unknown[], true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return { file, line: 1, column: 1 };
  };
  const syntax = document.errors.map(
    (error): Problem => ({ code: 'yaml', message: error.message, place: at(error.pos[0]), severity: 'error' }),
  );
  if (syntax.length > 0) return { problems: syntax, placeOf };
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (parsed.success) return { value: parsed.data, problems: [], placeOf };
  const problems = parsed.error.issues.map(
    (issue): Problem => ({ code: issue.code, message: issue.message, place: placeOf(issue.path), severity: 'error' }),
  );
  return { problems, placeOf };
}
