import type { Place } from './facts.ts';

/** One thing that is wrong or worth a look: what, where, and what its user can do. */
export interface Problem {
  /** Stable, kebab-case: `unknown-key`, `bad-edtf`. */
  code: string;
  /** One sentence that a user can act on. */
  message: string;
  place?: Place;
  /** The fact it is about, by its key, where it is about one. */
  fact?: string;
  /** `error` stops a build; `warning` does not. */
  severity: 'error' | 'warning';
}

/** The one error class: carries every problem found. */
export class DragomanError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemText).join('\n'));
    this.name = 'DragomanError';
    this.problems = problems;
  }

  /** Throws for a single problem. */
  static of(code: string, message: string, place?: Place): DragomanError {
    return new DragomanError([{ code, message, severity: 'error', ...(place && { place }) }]);
  }
}

/** `seeds/x.yaml:14:5: message`. */
export function problemText(problem: Problem): string {
  return problem.place ? `${placeText(problem.place)}: ${problem.message}` : problem.message;
}

/** `seeds/x.yaml:14:5`, as much of it as is known. */
export function placeText({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
