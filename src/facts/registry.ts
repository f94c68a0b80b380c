import { DragomanError, type EntityType, type Problem, type Registry, type RegistryEntry, slug } from '../model/index.ts';
import { loadOntology } from '../ontology/index.ts';
import { parseYaml, readText, shownPath } from '../yaml/index.ts';
import { type RegistryInput, registrySchema } from './schema.ts';

/**
 * The curated entities of a collection.
 * @param path the registry file
 * @throws DragomanError with every problem of the file
 */
export function readRegistry(path: string): Registry {
  const { registry, problems } = checkRegistry(path);
  if (problems.some((problem) => problem.severity === 'error')) throw new DragomanError(problems);
  return registry;
}

/** The registry's sound entries, and what is wrong with the others. */
export function checkRegistry(path: string): { registry: Registry; problems: Problem[] } {
  const nothing: Registry = { entries: [], same: [], different: [] };
  const { text, problems } = readText(path);
  if (text === undefined) return { registry: nothing, problems };
  const result = parseYaml(text, shownPath(path), registrySchema() as import('zod').ZodType<RegistryInput>);
  if (!result.value) return { registry: nothing, problems: result.problems };
  const { entities, same, different } = result.value;
  const kinds = loadOntology().entities;
  const entries = entities.map((entity, i): RegistryEntry => {
    const type = entity.type as EntityType;
    return {
      ...entity,
      type,
      id: entity.id ?? `${kinds[type].prefix}/${slug(entity.name)}`,
      place: result.placeOf(['entities', i]),
    };
  });
  return { registry: { entries, same, different }, problems: [] };
}
