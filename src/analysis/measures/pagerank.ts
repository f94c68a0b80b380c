import type { Network } from './network.ts';

export const PAGERANK = { damping: 0.85, tolerance: 1e-14, iterations: 1000 };

/**
 * PageRank by tie weight: how often a walker is at an actor who mostly follows ties in proportion to their weights, and with
 * probability 1 − damping, or where there is no tie, starts anew anywhere. Sums to 1.
 * S. Brin, L. Page, "The anatomy of a large-scale hypertextual Web search engine", Computer Networks 30 (1998), 107–117.
 * The error shrinks by the damping each round, so the rounds allowed are always enough.
 */
export function pagerank({ ids, offsets, neighbours, weights }: Network, damping = PAGERANK.damping): Float64Array {
  const n = ids.length;
  let rank = new Float64Array(n).fill(1 / n);
  let next = new Float64Array(n);
  const strength = Float64Array.from(ids, (_, i) => weights.subarray(offsets[i]!, offsets[i + 1]!).reduce((a, b) => a + b, 0));
  for (let round = 0; round < PAGERANK.iterations; round++) {
    let idle = 0;
    for (let v = 0; v < n; v++) if (strength[v] === 0) idle += rank[v]!;
    next.fill((1 - damping + damping * idle) / n);
    for (let v = 0; v < n; v++) {
      const share = (damping * rank[v]!) / strength[v]!;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) next[neighbours[e]!]! += share * weights[e]!;
    }
    let change = 0;
    for (let v = 0; v < n; v++) change += Math.abs(next[v]! - rank[v]!);
    [rank, next] = [next, rank];
    if (change < PAGERANK.tolerance) break;
  }
  return rank;
}
