import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Problem, problemText } from '../../src/model/index.ts';

/** The inputs of a golden folder; the expected output of `x.yaml` stands beside it in `x.expected`. */
export const goldenInputs = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));

/** Compares with the expected output; `UPDATE_GOLDEN=1` writes it instead, to be read before it is committed. */
export function expectGolden(input: string, output: string): void {
  const path = input.replace(/\.yaml$/, '.expected');
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, output);
  expect(existsSync(path) ? readFileSync(path, 'utf8') : `missing: ${path}`).toBe(output);
}

/** Problems as messages show them, whatever folder the tests run in. */
export const problemLines = (problems: readonly Problem[]): string =>
  problems
    .map(({ place, ...problem }) => `${problemText({ ...problem, place: place && { ...place, file: basename(place.file) } })}\n`)
    .join('');
