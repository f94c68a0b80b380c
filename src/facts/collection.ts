import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Collection, DragomanError, type FactFile, type Problem, placeText, type Registry } from '../model/index.ts';
import { shownPath } from '../yaml/index.ts';
import { checkFactFile } from './fact-file.ts';
import { checkRegistry } from './registry.ts';
import { readSettings, type Settings } from './settings.ts';

export interface ReadOptions {
  /** Return what is sound, with the problems of the rest, instead of throwing. */
  keepGoing?: boolean;
}

/**
 * Everything that a curator keeps in a collection's folder, fact files in the order of their article ids.
 * @param root the collection's folder
 * @throws DragomanError with all problems of all files, unless `keepGoing`
 */
export async function readCollection(
  root: string,
  options: ReadOptions = {},
): Promise<{ collection: Collection; problems: Problem[] }> {
  const settings = readSettings(root);
  const { registry, problems } = registryOf(settings);
  const files = new Map<string, FactFile>();
  for (const path of factPaths(settings.facts)) {
    const result = checkFactFile(path, { articles: settings.articles, registry });
    problems.push(...result.problems);
    if (!result.file) continue;
    const { id } = result.file.article;
    const other = files.get(id);
    if (other) problems.push(twice(id, result.file, other));
    else files.set(id, result.file);
  }
  if (!options.keepGoing && problems.some(({ severity }) => severity === 'error')) throw new DragomanError(problems);
  const sorted = [...files.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  return { collection: { root: settings.root, files: sorted, registry }, problems };
}

function registryOf({ registry }: Settings): { registry: Registry; problems: Problem[] } {
  return existsSync(registry) ? checkRegistry(registry) : { registry: { entries: [], same: [], different: [] }, problems: [] };
}

function factPaths(folder: string): string[] {
  if (!existsSync(folder))
    throw DragomanError.of(
      'no-facts',
      'there is no such folder, expected the fact files in it; make it, or set "facts" in dragoman.yaml',
      {
        file: shownPath(folder),
      },
    );
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && !/(^|[\\/])\./.test(path))
    .sort()
    .map((path) => join(folder, path));
}

const twice = (id: string, file: FactFile, other: FactFile): Problem => ({
  code: 'same-id',
  message: `the article id "${id}" is taken by ${placeText({ file: other.file })}, expected one of its own`,
  place: { file: file.file, line: 1, column: 1 },
  severity: 'error',
});
