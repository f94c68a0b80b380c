import type { UndirectedGraph } from 'graphology';

/** A graph on typed arrays: node `i` is `ids[i]`; its neighbours lie at `offsets[i]` up to `offsets[i + 1]`. */
export interface Network {
  ids: string[];
  offsets: Uint32Array;
  neighbours: Uint32Array;
  /** Of the edge to the neighbour at the same place. */
  weights: Float64Array;
}

/**
 * Puts a simple undirected graph on typed arrays, in the order of its nodes and edges. Self-loops are left out: no measure here
 * lets an actor gain by a tie with itself.
 * @param graph edges with a `weight` that is positive, or none for 1
 */
export function toNetwork(graph: UndirectedGraph): Network {
  const ids = graph.nodes();
  const index = new Map(ids.map((id, i) => [id, i]));
  const ends: number[] = [];
  const edgeWeights: number[] = [];
  graph.forEachEdge((_, attributes, source, target) => {
    if (source === target) return;
    ends.push(index.get(source)!, index.get(target)!);
    edgeWeights.push((attributes.weight as number | undefined) ?? 1);
  });
  const offsets = new Uint32Array(ids.length + 1);
  for (const end of ends) offsets[end + 1]!++;
  for (let i = 0; i < ids.length; i++) offsets[i + 1]! += offsets[i]!;
  const free = offsets.slice();
  const neighbours = new Uint32Array(ends.length);
  const weights = new Float64Array(ends.length);
  for (let e = 0; e < edgeWeights.length; e++) {
    const a = ends[2 * e]!;
    const b = ends[2 * e + 1]!;
    weights[free[a]!] = weights[free[b]!] = edgeWeights[e]!;
    neighbours[free[a]!++] = b;
    neighbours[free[b]!++] = a;
  }
  return { ids, offsets, neighbours, weights };
}
