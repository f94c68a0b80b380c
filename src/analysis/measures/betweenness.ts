import type { Network } from './network.ts';

/**
 * Betweenness: over all pairs of other actors, the sum of the shares of their shortest paths that lead through an actor. Ties count
 * as one step whatever their weight; pairs without a path add nothing. Each pair counts once.
 * Measure: L. C. Freeman, "A set of measures of centrality based on betweenness", Sociometry 40 (1977), 35–41.
 * Algorithm: U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001), 163–177.
 * Path counts are kept as doubles, so they neither wrap nor end in NaN below 10^308 paths.
 */
export function betweenness({ ids, offsets, neighbours }: Network): Float64Array {
  const n = ids.length;
  const result = new Float64Array(n);
  const distance = new Int32Array(n);
  const paths = new Float64Array(n);
  const dependency = new Float64Array(n);
  const order = new Uint32Array(n);
  for (let source = 0; source < n; source++) {
    if (offsets[source] === offsets[source + 1]) continue;
    distance.fill(-1);
    paths.fill(0);
    dependency.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let reached = 1;
    for (let head = 0; head < reached; head++) {
      const v = order[head]!;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
        const w = neighbours[e]!;
        if (distance[w]! < 0) {
          distance[w] = distance[v]! + 1;
          order[reached++] = w;
        }
        if (distance[w] === distance[v]! + 1) paths[w]! += paths[v]!;
      }
    }
    // Back from the farthest; predecessors are the neighbours one step nearer, so they need no lists.
    for (let i = reached - 1; i > 0; i--) {
      const w = order[i]!;
      const share = (1 + dependency[w]!) / paths[w]!;
      for (let e = offsets[w]!; e < offsets[w + 1]!; e++) {
        const v = neighbours[e]!;
        if (distance[v] === distance[w]! - 1) dependency[v]! += paths[v]! * share;
      }
      result[w]! += dependency[w]!;
    }
  }
  // Each pair was walked from both ends.
  return result.map((value) => value / 2);
}

/** Betweenness as a share of the pairs of others, (n − 1)(n − 2) / 2, that an actor at the centre of a star has: 0 to 1. */
export function normalisedBetweenness(raw: Float64Array): Float64Array {
  const pairs = ((raw.length - 1) * (raw.length - 2)) / 2;
  return raw.map((value) => (pairs > 0 ? value / pairs : 0));
}
