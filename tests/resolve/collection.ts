import { build } from '../../src/build.ts';
import type { Build, Collection, Fact, FactFile, Registry } from '../../src/model/index.ts';

type FactInput = string | ({ statement: string } & Partial<Fact>);

/** A fact file from statements: `f1`, `f2` and so on, accepted where not said otherwise. */
export function article(id: string, facts: FactInput[], published?: string): FactFile {
  return {
    file: `facts/${id}.yaml`,
    article: { id, title: id, ...(published && { published }) },
    facts: facts.map((fact, i) => ({
      key: `${id}#f${i + 1}`,
      id: `f${i + 1}`,
      article: id,
      status: 'accepted',
      place: { file: `facts/${id}.yaml`, line: i + 1 },
      ...(typeof fact === 'string' ? { statement: fact } : fact),
    })),
  };
}

/** A collection of articles with what the registry needs to say. */
export const collection = (files: FactFile[], registry: Partial<Registry> = {}): Collection => ({
  root: '.',
  files,
  registry: { entries: [], same: [], different: [], shared: [], ...registry },
});

export const built = (files: FactFile[], registry: Partial<Registry> = {}): Promise<Build> => build(collection(files, registry));

/** Ids of one type, for a glance. */
export const idsOf = (graph: Build, type: string): string[] =>
  graph.entities.filter((entity) => entity.type === type).map((entity) => entity.id);

export const relationIds = (graph: Build): string[] => graph.relations.map((relation) => relation.id);

/** Findings as `code place message`. */
export const findingsOf = (graph: Build, code: string): string[] =>
  graph.findings
    .filter((finding) => finding.code === code)
    .map(({ place, message }) => `${place?.file}:${place?.line} ${message}`);
