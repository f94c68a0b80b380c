import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  type Collection,
  DragomanError,
  type FactFile,
  type Place,
  type Problem,
  placeText,
  type Registry,
} from '../model/index.ts';
import { shown, shownPath } from '../yaml/index.ts';
import { checkFactFile, FACT_FILE_ENDING } from './fact-file.ts';
import { checkRegistry, emptyRegistry } from './registry.ts';
import { readSettings, type Settings } from './settings.ts';

export interface ReadOptions {
  /** Return what is sound, with the problems of the rest, instead of throwing. */
  keepGoing?: boolean;
}

/**
 * Everything that a curator keeps in a collection's folder, fact files in the order of their article ids. Sound means a
 * fact file without any error, and a registry entry without one; of two files with one article id the first is kept.
 * @param root the collection's folder
 * @returns the collection, and the problems that did not stop it: warnings, and with `keepGoing` errors too
 * @throws DragomanError with all problems of all files, unless `keepGoing`; with bad settings in any case
 */
export async function readCollection(
  root: string,
  options: ReadOptions = {},
): Promise<{ collection: Collection; problems: Problem[] }> {
  const settings = readSettings(root);
  const { registry, problems } = registryOf(settings);
  // Against half a registry every name would look unknown.
  const checks = { articles: settings.articles, ...(problems.every(isWarning) && { registry }) };
  const files = new Map<string, { file: FactFile; place: Place | undefined }>();
  for (const path of factPaths(settings, problems)) {
    const result = checkFactFile(path, checks);
    problems.push(...result.problems);
    if (!result.file) continue;
    const { id } = result.file.article;
    const other = files.get(id);
    if (!other) files.set(id, { file: result.file, place: result.idPlace });
    else
      problems.push(
        error(
          'same-id',
          `the article id ${shown(id)} is that of ${placeText(other.place!)}, expected one of its own`,
          result.idPlace,
        ),
      );
  }
  if (!options.keepGoing && !problems.every(isWarning)) throw new DragomanError(problems);
  const sorted = [...files.values()].map(({ file }) => file).sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  return { collection: { root: settings.root, files: sorted, registry }, problems };
}

function registryOf({ registry }: Settings): { registry: Registry; problems: Problem[] } {
  return existsSync(registry) ? checkRegistry(registry) : { registry: emptyRegistry(), problems: [] };
}

/** The fact files under the folder, in the order of their paths. */
function factPaths({ facts, root }: Settings, problems: Problem[]): string[] {
  const place = { file: shownPath(facts) };
  if (!existsSync(facts) || !statSync(facts).isDirectory()) {
    problems.push(
      error(
        'no-facts',
        `there is no such folder, expected fact files in it; make it, or set "facts" in ${shownPath(join(root, 'dragoman.yaml'))}`,
        place,
      ),
    );
    return [];
  }
  // Folders behind symbolic links are passed over: they may run in circles.
  const paths = readdirSync(facts, { recursive: true, withFileTypes: true })
    .map((entry) => relative(facts, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|[\\/])\./.test(path));
  for (const path of paths)
    if (/\.(yml|YA?ML)$/.test(path))
      problems.push(
        error('wrong-ending', `the file would be passed over, expected a name that ends in ${FACT_FILE_ENDING}`, {
          file: shownPath(join(facts, path)),
        }),
      );
  const found = paths.filter((path) => path.endsWith(FACT_FILE_ENDING)).sort();
  if (found.length === 0)
    problems.push({ ...error('no-facts', 'the folder holds no fact file yet', place), severity: 'warning' });
  return found.map((path) => join(facts, path));
}

const isWarning = ({ severity }: Problem): boolean => severity === 'warning';
const error = (code: string, message: string, place: Place | undefined): Problem => ({ code, message, place, severity: 'error' });
