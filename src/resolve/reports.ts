import type { Ref } from '../extract/index.ts';
import { loadLexicon } from '../lexicon/index.ts';
import type { Fact, RelationType } from '../model/index.ts';
import { loadOntology } from '../ontology/index.ts';
import type { Cluster } from './cluster.ts';
import type { ReadFile } from './mentions.ts';

/** What one fact says of a relation, its ends resolved; for a symmetric type the source's id comes first. */
export interface Report {
  type: RelationType;
  source: Cluster;
  target: Cluster;
  when?: string;
  /** The date is only a time at which it held. */
  passing?: true;
  where?: Cluster;
  title?: string;
  /** The title was turned round with the ends. */
  turned?: boolean;
  fact: Fact;
}

/** The reports of all files; those whose ends are unclear, one and the same, or of the wrong types yield none. */
export function reportsOf(files: readonly ReadFile[], clusterOf: ReadonlyMap<Ref, Cluster>): Report[] {
  const { relations } = loadOntology();
  return files.flatMap(({ file, reading }) => {
    const facts = new Map(file.facts.map((fact) => [fact.id, fact]));
    return reading.found.flatMap(({ type, source, target, when, passing, where, title, fact }): Report[] => {
      const [a, b, place] = [clusterOf.get(source), clusterOf.get(target), where && clusterOf.get(where)];
      const by = facts.get(fact);
      if (!a || !b || !by || a === b) return [];
      const kind = relations[type];
      if (!kind.source.includes(a.type) || !kind.target.includes(b.type)) return [];
      const turned = kind.symmetric && a.id > b.id;
      const said = turned && title ? inverse(title) : title;
      return [
        {
          type,
          source: turned ? b : a,
          target: turned ? a : b,
          fact: by,
          ...(when && { when }),
          ...(passing && { passing }),
          ...(place && /^(Place|State)$/.test(place.type) && place !== a && place !== b && { where: place }),
          ...(said && { title: said }),
          ...(turned && { turned }),
        },
      ];
    });
  });
}

/** What the other one is: a grandson's other is a grandparent. */
const inverse = (title: string): string | undefined => loadLexicon().kin.get(title)?.inverse;
