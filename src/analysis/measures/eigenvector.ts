import { components } from './components.ts';
import type { Network } from './network.ts';

export interface Eigenvector {
  /** Length 1 (Euclidean) over the largest component; 0 for actors outside it. */
  values: Float64Array;
  /** False when the iterations ended before the values settled; then they are a rough estimate. */
  settled: boolean;
}

export const EIGENVECTOR = { tolerance: 1e-13, iterations: 20_000 };

/**
 * Eigenvector centrality by tie weight: an actor's value is proportional to the sum of its neighbours' values times the ties'
 * weights. Only the largest component (most actors, then greatest weight) has values: across components the measure says nothing.
 * P. Bonacich, "Power and centrality: a family of measures", American Journal of Sociology 92 (1987), 1170–1182.
 * Power iteration on A + cI, where c is half the mean strength: the same vector, and no swinging on two-sided networks.
 */
export function eigenvector(network: Network): Eigenvector {
  const { ids, offsets, neighbours, weights } = network;
  const values = new Float64Array(ids.length);
  const members = components(network)[0];
  if (!members || members.length < 2) return { values, settled: true };
  let total = 0;
  for (const v of members) for (let e = offsets[v]!; e < offsets[v + 1]!; e++) total += weights[e]!;
  const shift = total / members.length / 2;
  for (const v of members) values[v] = 1 / Math.sqrt(members.length);
  const next = new Float64Array(ids.length);
  for (let round = 0; round < EIGENVECTOR.iterations; round++) {
    let square = 0;
    for (const v of members) {
      let sum = shift * values[v]!;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) sum += weights[e]! * values[neighbours[e]!]!;
      next[v] = sum;
      square += sum * sum;
    }
    const norm = Math.sqrt(square);
    let change = 0;
    for (const v of members) {
      const value = next[v]! / norm;
      change = Math.max(change, Math.abs(value - values[v]!));
      values[v] = value;
    }
    if (change < EIGENVECTOR.tolerance) return { values, settled: true };
  }
  return { values, settled: false };
}
