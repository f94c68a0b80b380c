import type { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import seedrandom from 'seedrandom';

// The module is CommonJS whose declaration speaks of a default export.
const louvain = louvainModule as unknown as typeof louvainModule.default;

export interface Communities {
  /** Ids in order; the community with most members first, then the one with the smallest id. Its place + 1 is its number. */
  members: string[][];
  /** Newman's modularity by weight; null without ties, where it is not defined. */
  modularity: number | null;
  /** Of the runs, how many found a division as good as the best, and the modularity of the worst. */
  agreeing: number;
  worst: number | null;
}

export const LOUVAIN = { runs: 20, resolution: 1 };

/**
 * Communities by the Louvain method on tie weights: the best of several runs, each with its own fixed seed, so that the same graph
 * always gives the same communities.
 * V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre, "Fast unfolding of communities in large networks", J. Stat. Mech. (2008), P10008.
 * Modularity: M. E. J. Newman, "Modularity and community structure in networks", PNAS 103 (2006), 8577–8582.
 */
export function communities(graph: UndirectedGraph): Communities {
  const tied = graph.someEdge((_, __, source, target) => source !== target);
  if (!tied)
    return {
      members: graph
        .nodes()
        .sort()
        .map((id) => [id]),
      modularity: null,
      agreeing: 0,
      worst: null,
    };
  const runs = Array.from({ length: LOUVAIN.runs }, (_, run) =>
    louvain.detailed(graph, { getEdgeWeight: weightOf, resolution: LOUVAIN.resolution, rng: seedrandom(`louvain ${run}`) }),
  );
  const scores = runs.map(({ modularity }) => modularity);
  const greatest = Math.max(...scores);
  const asGood = (score: number) => score > greatest - 1e-9;
  const best = runs.find(({ modularity }) => asGood(modularity))!;
  const groups = new Map<number, string[]>();
  for (const id of graph.nodes().sort()) {
    const community = best.communities[id]!;
    const group = groups.get(community);
    if (group) group.push(id);
    else groups.set(community, [id]);
  }
  const members = [...groups.values()].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
  return { members, modularity: best.modularity, agreeing: scores.filter(asGood).length, worst: Math.min(...scores) };
}

const weightOf = (_: unknown, { weight = 1 }: { weight?: number }, source: string, target: string): number =>
  source === target ? 0 : weight;
