import { DragomanError, type EntityType, type Problem, type Registry, type RegistryEntry, slug } from '../model/index.ts';
import { loadOntology } from '../ontology/index.ts';
import { inOrder, parseYaml, readText, shownPath } from '../yaml/index.ts';
import { entryProblems } from './registry-entries.ts';
import { mergeProblems } from './registry-merges.ts';
import { nameProblems } from './registry-names.ts';
import { located, soundParts } from './registry-parts.ts';
import { registrySchema } from './registry-schema.ts';

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

/** The registry's sound entries, and everything that is wrong with the others, in the order of the file. */
export function checkRegistry(path: string): { registry: Registry; problems: Problem[] } {
  const { text, problems } = readText(path);
  if (text === undefined) return { registry: emptyRegistry(), problems };
  const { value, raw, problems: unread, placeOf } = parseYaml(text, shownPath(path), SCHEMA);
  const { entities, same, different, shared } = value ? { ...value, entities: value.entities.map(located) } : soundParts(raw);
  const entries = entities.map(({ entity, at }): LocatedEntry => {
    const type = entity.type as EntityType;
    return { at, entry: { ...entity, type, id: entity.id ?? mintedId(type, entity.name), place: placeOf(['entities', at]) } };
  });
  const found: Problem[] = [];
  const wrong = new Set<PropertyKey | undefined>();
  const report: Report = (code, message, path, severity = 'error') => {
    found.push({ code, message, place: placeOf(path), severity });
    if (severity === 'error' && path[0] === 'entities') wrong.add(path[1]);
  };
  entryProblems(entries, report, placeOf);
  nameProblems(entries, shared, report, placeOf);
  const all = entries.map(({ entry }) => entry);
  mergeProblems({ entries: all, same, different }, report, placeOf);
  const sound = entries.filter(({ at }) => !wrong.has(at)).map(({ entry }) => entry);
  return { registry: { entries: sound, same, different, shared }, problems: inOrder([...unread, ...found]) };
}

/** An entry with its position in the file's list. */
export interface LocatedEntry {
  entry: RegistryEntry;
  at: number;
}

/** Notes a problem at a key path of the file. */
export type Report = (code: string, message: string, path: PropertyKey[], severity?: Problem['severity']) => void;

const mintedId = (type: EntityType, name: string): string => `${loadOntology().entities[type].prefix}/${slug(name)}`;
