import { isScalar } from 'yaml';
import type { ZodType } from 'zod';
import type { Place, Problem } from '../model/index.ts';
import { openYaml, type Yaml } from './document.ts';
import { Explainer } from './explain.ts';
import { inOrder } from './order.ts';
import { syntaxProblems } from './syntax.ts';

export interface YamlResult<T> {
  /** Present when there is no problem. */
  value?: T;
  problems: Problem[];
  /** The place of a key path, for problems that are found later; of a character of its text where `at` counts one from 0. */
  placeOf(path: readonly PropertyKey[], at?: number): Place;
  /** What the file holds where it is YAML at all, unchecked: for salvaging the sound parts. */
  raw?: unknown;
}

/**
 * Reads YAML 1.2 and checks it against a schema. Where the schema wants text and the file has an unquoted number or
 * truth value (`when: 2024`), the text is taken exactly as written.
 * @param text the file's text
 * @param file its path, for messages
 * @param schema what the file should hold; titles and descriptions of its parts turn up in messages
 */
export function parseYaml<T>(text: string, file: string, schema: ZodType<T>): YamlResult<T> {
  let placeOf = (_path: readonly PropertyKey[], _at?: number): Place => ({ file, line: 1, column: 1 });
  const refuse = (code: string, message: string): YamlResult<T> => ({
    problems: [{ code, message, place: placeOf([]), severity: 'error' }],
    placeOf,
  });
  try {
    const yaml = openYaml(text, file);
    placeOf = yaml.placeOf;
    const syntax = syntaxProblems(yaml);
    if (syntax.length > 0) return { problems: syntax, placeOf };
    if (yaml.document.contents === null) return refuse('empty', 'the file holds nothing but comments');
    const raw: unknown = yaml.document.toJS({ maxAliasCount: 100 });
    return { ...check(raw, schema, yaml), raw, placeOf };
  } catch (error) {
    if (error instanceof RangeError) return refuse('too-deep', 'the file is nested too deeply to be read');
    if (error instanceof ReferenceError)
      return refuse(
        'too-many-aliases',
        'the aliases (*name) multiply beyond measure, or one refers to itself; write the values themselves',
      );
    throw error;
  }
}

function check<T>(raw: unknown, schema: ZodType<T>, yaml: Yaml): { value?: T; problems: Problem[] } {
  const explainer = new Explainer();
  const attempt = () => schema.safeParse(raw, { error: explainer.note, reportInput: true });
  let parsed = attempt();
  if (!parsed.success && takeAsWritten(raw, parsed.error.issues, yaml)) parsed = attempt();
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { problems: inOrder(parsed.error.issues.flatMap((issue) => explainer.problems(issue, yaml))) };
}

/** Puts the source text in place of plain numbers and truth values where text is wanted; whether it did anywhere. */
function takeAsWritten(raw: unknown, issues: readonly { code?: string; path: PropertyKey[] }[], yaml: Yaml): boolean {
  let changed = false;
  for (const issue of issues as readonly { code?: string; expected?: string; input?: unknown; path: PropertyKey[] }[]) {
    const wanted = issue.code === 'invalid_type' && issue.expected === 'string';
    if (!wanted || issue.path.length === 0 || !['number', 'boolean', 'bigint'].includes(typeof issue.input)) continue;
    const node = yaml.find(issue.path);
    if (!isScalar(node) || node.source === undefined) continue;
    let parent = raw as Record<PropertyKey, unknown>;
    for (const key of issue.path.slice(0, -1)) parent = parent[key] as Record<PropertyKey, unknown>;
    parent[issue.path.at(-1)!] = node.source;
    changed = true;
  }
  return changed;
}
