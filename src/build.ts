import { type EntityOf, type FactNotes, type FactRead, notesOf, readFile } from './extract/index.ts';
import { type ReadOptions, readCollection } from './facts/index.ts';
import type { Build, Collection, Problem } from './model/index.ts';
import { resolve } from './resolve/index.ts';

/**
 * Builds the graph of a collection: reads it, extracts entities and relations from each fact file, resolves them across
 * files. Accepted and disputed facts build; drafts and rejected ones only stay among the facts.
 * @param from a collection, or the folder of one
 * @param options `keepGoing`: build what is sound; the problems of the rest become findings
 * @returns the graph with its facts, every list sorted; equal input gives equal bytes
 * @throws DragomanError with every problem of the files, unless `keepGoing`
 */
export async function build(from: Collection | string, options: ReadOptions = {}): Promise<Build> {
  const { collection, problems } =
    typeof from === 'string' ? await readCollection(from, options) : { collection: from, problems: [] };
  return buildCollection(collection, problems).build;
}

/**
 * Builds the graph of a collection that was read.
 * @param problems what was found wrong in reading it
 * @param watch called once for each fact that is read
 * @returns the graph, and what each name of a file became in it
 */
export function buildCollection(
  collection: Collection,
  problems: readonly Problem[] = [],
  watch?: (read: FactRead) => void,
): { build: Build; entityOf: EntityOf } {
  const files = [...collection.files].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const readings = files.map((file) => {
    const notes = new Map<string, FactNotes>();
    const reading = readFile(file, {
      registry: collection.registry,
      watch: (read) => {
        notes.set(read.fact.id, notesOf(read));
        watch?.(read);
      },
    });
    return { file, reading, notes };
  });
  const { entities, relations, findings, merges, entityOf } = resolve(readings, collection.registry);
  const build: Build = {
    articles: files.map((file) => file.article),
    facts: files.flatMap((file) => file.facts).sort((a, b) => (a.key < b.key ? -1 : 1)),
    entities,
    relations,
    findings: [...problems, ...findings],
    ...(merges && { merges }),
  };
  return { build, entityOf };
}
