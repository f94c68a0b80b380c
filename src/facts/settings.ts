import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { DragomanError } from '../model/index.ts';
import { parseYaml, readText, shownPath } from '../yaml/index.ts';

/** The file that makes a folder a collection. */
const SETTINGS_FILE = 'dragoman.yaml';

/** Where a collection keeps things, as absolute paths. */
export interface Settings {
  /** The collection's folder. */
  root: string;
  /** The folder of fact files. */
  facts: string;
  /** The registry file. */
  registry: string;
  /** The folder of article texts (`<id>.md` or `<id>.txt`), where they are at hand. */
  articles?: string;
  /** The folder that builds and exports are written to. */
  out: string;
}

const path = (description: string) => z.string().min(1).describe(description);

const settingsSchema = z
  .strictObject({
    facts: path('the folder of fact files').default('facts'),
    registry: path('the registry file').default('registry.yaml'),
    articles: path('the folder of article texts').optional(),
    out: path('the folder to write to').default('out'),
  })
  .meta({ title: 'the settings' });

/**
 * The folder of the collection that `start` lies in: the first folder, going up, that holds a `dragoman.yaml` or whose
 * `seeds/` does.
 * @throws DragomanError `no-collection` where there is none
 */
export function findCollection(start: string = process.cwd()): string {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    for (const candidate of [folder, join(folder, 'seeds')]) if (existsSync(join(candidate, SETTINGS_FILE))) return candidate;
    if (folder === dirname(folder)) break;
  }
  throw DragomanError.of(
    'no-collection',
    `no ${SETTINGS_FILE} in this folder or above it; go to a collection, name its folder, or write an empty ${SETTINGS_FILE} beside a folder facts/`,
    { file: shownPath(resolve(start)) },
  );
}

/**
 * The settings of a collection; a folder without `dragoman.yaml` has the defaults, and so has an empty one.
 * @param root the collection's folder
 * @throws DragomanError with every problem of `dragoman.yaml`
 */
export function readSettings(root: string): Settings {
  const base = resolve(root);
  const file = join(base, SETTINGS_FILE);
  const { facts, registry, articles, out } = existsSync(file) ? given(file) : settingsSchema.parse({});
  return {
    root: base,
    facts: resolve(base, facts),
    registry: resolve(base, registry),
    ...(articles !== undefined && { articles: resolve(base, articles) }),
    out: resolve(base, out),
  };
}

function given(file: string): z.infer<typeof settingsSchema> {
  const { text, problems } = readText(file);
  const nothing = (code: string | undefined) => code === 'empty';
  if (text === undefined && nothing(problems[0]?.code)) return settingsSchema.parse({});
  if (text === undefined) throw new DragomanError(problems);
  const result = parseYaml(text, shownPath(file), settingsSchema);
  if (result.value) return result.value;
  if (result.problems.length === 1 && nothing(result.problems[0]?.code) && result.raw === undefined)
    return settingsSchema.parse({});
  throw new DragomanError(result.problems);
}
