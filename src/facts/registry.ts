import { DragomanError, type EntityType, type Problem, type Registry, type RegistryEntry, slug } from '../model/index.ts';
import { loadOntology } from '../ontology/index.ts';
import { parseYaml, readText, shownPath } from '../yaml/index.ts';
import { entryProblems } from './registry-entries.ts';
import { mergeProblems } from './registry-merges.ts';
import { nameProblems } from './registry-names.ts';
import { registrySchema } from './schema.ts';

/** A registry without entries. */
export const emptyRegistry = (): Registry => ({ entries: [], same: [], different: [], shared: [] });

const SCHEMA = registrySchema();

/**
 * The curated entities of a collection, in the order of the file.
 * @param path the registry file
 * @throws DragomanError with every problem of the file
 */
export function readRegistry(path: string): Registry {
  const { registry, problems } = checkRegistry(path);
  if (problems.some(({ severity }) => severity === 'error')) throw new DragomanError(problems);
  return registry;
}

/** The registry's sound entries, and everything that is wrong with the others. */
export function checkRegistry(path: string): { registry: Registry; problems: Problem[] } {
  const { text, problems } = readText(path);
  if (text === undefined) return { registry: emptyRegistry(), problems };
  const { value, problems: unreadable, placeOf } = parseYaml(text, shownPath(path), SCHEMA);
  if (!value) return { registry: emptyRegistry(), problems: unreadable };
  const { entities, same, different, shared } = value;
  const entries = entities.map((entity, i): RegistryEntry => {
    const type = entity.type as EntityType;
    return { ...entity, type, id: entity.id ?? mintedId(type, entity.name), place: placeOf(['entities', i]) };
  });
  const found: Found[] = [];
  const report: Report = (code, message, path, severity = 'error') =>
    found.push({ code, message, place: placeOf(path), severity, entry: path[0] === 'entities' ? Number(path[1]) : undefined });
  entryProblems(entries, report, placeOf);
  nameProblems(entries, shared, report, placeOf);
  mergeProblems({ entries, same, different, shared }, report, placeOf);
  const wrong = new Set(found.filter(({ severity }) => severity === 'error').map(({ entry }) => entry));
  const registry = { entries: entries.filter((_, i) => !wrong.has(i)), same, different, shared };
  return { registry, problems: found.map(({ entry: _, ...problem }) => problem) };
}

/** Notes a problem at a key path of the file. */
export type Report = (code: string, message: string, path: PropertyKey[], severity?: Problem['severity']) => void;

interface Found extends Problem {
  /** The entry it is about, by position. */
  entry: number | undefined;
}

const mintedId = (type: EntityType, name: string): string => `${loadOntology().entities[type].prefix}/${slug(name)}`;
