import { globalRegistry, type z } from 'zod';
import type { Problem } from '../model/index.ts';
import type { Yaml } from './document.ts';
import { nearest } from './nearest.ts';
import { kindOf, lowerFirst, nameOf, oneOf, shown, sizeOf } from './words.ts';

type Issue = z.core.$ZodIssue;

/** Turns what a schema finds into sentences, with what the schema says about itself: its titles, descriptions and keys. */
export class Explainer {
  private readonly known = new Map<string, { keys: string[]; title: string | undefined }>();
  private readonly expected = new Map<string, string | undefined>();

  /** To be given to `safeParse` as `error`: notes the schema behind an issue, which is gone afterwards. */
  readonly note = ({ inst, code, path = [] }: z.core.$ZodRawIssue): undefined => {
    if (!inst) return;
    const meta = globalRegistry.get(inst as z.ZodType);
    if (code === 'unrecognized_keys')
      this.known.set(keyOf(path), { keys: Object.keys((inst as z.ZodObject).def.shape), title: meta?.title });
    else if (meta?.description) this.expected.set(keyOf(path), lowerFirst(meta.description));
  };

  /** The problems of one issue, each at its place. */
  problems(issue: Issue, yaml: Yaml): Problem[] {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        message: this.unknownKey(key, issue.path),
        place: yaml.keyPlaceOf([...issue.path, key]),
        severity: 'error',
      }));
    const place = issue.code === 'invalid_key' ? yaml.keyPlaceOf(issue.path) : yaml.placeOf(issue.path);
    const [code, message] = this.sentence(issue);
    return [{ code, message, place, severity: 'error' }];
  }

  /** A problem's code and message. */
  private sentence(issue: Issue): [string, string] {
    const name = nameOf(issue.path);
    const description = this.expected.get(keyOf(issue.path));
    const hint = description ? `, expected ${description}` : '';
    const is = `${name} is ${shown(issue.input)}`;
    if (issue.code === 'custom') return [String(issue.params?.code ?? 'invalid'), issue.message];
    if (issue.input === undefined)
      return ['missing-key', `${name} is missing${issue.code === 'invalid_value' ? `, expected ${oneOf(issue.values)}` : hint}`];
    switch (issue.code) {
      case 'invalid_type': {
        const kind = kindOf(issue.expected);
        if (issue.input === null) return ['empty', `${name} has no value${hint || `, expected ${kind}`}`];
        if (description?.startsWith(kind)) return ['wrong-type', `${is}${hint}`];
        return ['wrong-type', `${is}, expected ${kind}${description ? `: ${description}` : ''}`];
      }
      case 'invalid_value': {
        const near = typeof issue.input === 'string' ? nearest(issue.input, issue.values.map(String)) : undefined;
        return ['unknown-value', `${is}, expected ${oneOf(issue.values)}${near ? `; did you mean "${near}"?` : ''}`];
      }
      case 'too_small':
        if (issue.origin === 'string') return ['empty', `${name} is empty${hint}`];
        if (issue.origin === 'array')
          return ['too-short', `${name} has ${sizeOf(issue.input)}, expected at least ${issue.minimum}`];
        return ['too-small', `${is}, expected at least ${issue.minimum}`];
      case 'too_big':
        if (issue.origin === 'number' || issue.origin === 'int') return ['too-large', `${is}, expected at most ${issue.maximum}`];
        return ['too-long', `${name} has ${sizeOf(issue.input)}, expected at most ${issue.maximum}`];
      case 'invalid_key':
        return ['bad-key', `${name} is no key here: ${issue.issues.map(({ message }) => message).join('; ')}`];
      default:
        return [issue.code.replaceAll('_', '-'), `${is}${hint || `: ${issue.message}`}`];
    }
  }

  private unknownKey(key: string, path: readonly PropertyKey[]): string {
    const { keys = [], title } = this.known.get(keyOf(path)) ?? {};
    const near = nearest(key, keys);
    const start = `${shown(key)} is no key${title ? ` of ${title}` : ''}`;
    return near
      ? `${start}; did you mean "${near}"? Known keys: ${keys.join(', ')}`
      : `${start}, expected one of ${keys.join(', ')}`;
  }
}

const keyOf = (path: readonly PropertyKey[]): string => JSON.stringify(path.map(String));
