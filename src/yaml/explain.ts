import { globalRegistry, type z } from 'zod';
import type { Problem } from '../model/index.ts';
import type { Yaml } from './document.ts';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

/** Collects what a schema says about itself while it finds issues, to turn them into sentences afterwards. */
export class Explainer {
  private readonly known = new Map<string, { keys: string[]; title: string | undefined }>();
  private readonly expected = new Map<string, string | undefined>();

  /** To be given to `safeParse` as `error`: it notes the schema behind the issue. */
  readonly note = (issue: RawIssue): undefined => {
    const schema = issue.inst as z.ZodType | undefined;
    if (!schema) return;
    const path = pathKey(issue.path ?? []);
    const meta = globalRegistry.get(schema);
    if (issue.code === 'unrecognized_keys') {
      const shape = (schema as z.ZodObject).def.shape;
      this.known.set(path, { keys: Object.keys(shape), title: meta?.title });
    } else if (meta?.description) this.expected.set(path, meta.description);
  };

  /** The problems of one issue. */
  problems(issue: Issue, yaml: Yaml): Problem[] {
    const problem = (code: string, message: string, place = yaml.placeOf(issue.path)): Problem => ({
      code,
      message,
      place,
      severity: 'error',
    });
    const name = nameOf(issue.path);
    const expected = this.expected.get(pathKey(issue.path));
    const more = expected ? `, expected ${lowerFirst(expected)}` : '';
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) =>
          problem('unknown-key', this.unknownKey(key, pathKey(issue.path)), yaml.keyPlaceOf([...issue.path, key])),
        );
      case 'invalid_type': {
        const input = issue.input;
        if (input === undefined) return [problem('missing-key', `${name} is missing${more}`)];
        if (input === null) return [problem('empty', `${name} has no value${more || `, expected ${kindOf(issue.expected)}`}`)];
        return [
          problem(
            'wrong-type',
            `${name} is ${shown(input)}, expected ${kindOf(issue.expected)}${expected ? `: ${lowerFirst(expected)}` : ''}`,
          ),
        ];
      }
      case 'invalid_value': {
        const values = issue.values.map(String);
        const near = typeof issue.input === 'string' ? nearest(issue.input, values) : undefined;
        if (issue.input === undefined) return [problem('missing-key', `${name} is missing, expected ${oneOf(values)}`)];
        return [
          problem(
            'unknown-value',
            `${name} is ${shown(issue.input)}, expected ${oneOf(values)}${near ? `; did you mean "${near}"?` : ''}`,
          ),
        ];
      }
      case 'too_small':
        if (Number(issue.minimum) === 1 && issue.origin !== 'number') return [problem('empty', `${name} is empty${more}`)];
        return [
          problem('too-small', `${name} is ${shown(issue.input)}, expected at least ${issue.minimum}${unit(issue.origin)}`),
        ];
      case 'too_big':
        return [problem('too-long', `${name} has ${size(issue.input)}, expected at most ${issue.maximum}${unit(issue.origin)}`)];
      case 'custom':
        return [problem(String(issue.params?.code ?? 'invalid'), issue.message)];
      case 'invalid_key':
        return [
          problem('bad-key', `${name}: ${issue.issues.map((inner) => inner.message).join('; ')}`, yaml.keyPlaceOf(issue.path)),
        ];
      default:
        return [problem(issue.code.replaceAll('_', '-'), `${name} is ${shown(issue.input)}${more || `: ${issue.message}`}`)];
    }
  }

  private unknownKey(key: string, path: string): string {
    const { keys = [], title } = this.known.get(path) ?? {};
    const near = nearest(key, keys);
    const of = title ? ` of ${title}` : '';
    return `${shown(key)} is no key${of}${near ? `; did you mean "${near}"?` : ''} Known keys: ${keys.join(', ')}`.replace(
      /([^?]) Known/,
      '$1; known',
    );
  }
}

const pathKey = (path: readonly PropertyKey[]): string => JSON.stringify(path.map(String));

/** The key that a path ends in, for a sentence. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'number') return `item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
  return `"${String(last)}"`;
}

/** A value as a sentence quotes it: short, on one line, without control characters. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value !== 'string') return `the ${typeof value} ${String(value)}`;
  const line = value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
  return `"${line.length > 60 ? `${[...line].slice(0, 57).join('')}…` : line}"`;
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys',
  record: 'a mapping of keys',
};

const kindOf = (expected: string): string => KINDS[expected] ?? expected;
const oneOf = (values: string[]): string =>
  values.length === 1 ? `"${values[0]}"` : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
const unit = (origin: string): string => (origin === 'string' ? ' characters' : origin === 'array' ? ' items' : '');
const size = (input: unknown): string =>
  typeof input === 'string' || Array.isArray(input) ? String(input.length) : shown(input);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
