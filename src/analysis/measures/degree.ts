import type { Network } from './network.ts';

/**
 * Degree: the number of actors that one has ties with.
 * L. C. Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1 (1978), 215–239.
 */
export function degree({ ids, offsets }: Network): Float64Array {
  return Float64Array.from(ids, (_, i) => offsets[i + 1]! - offsets[i]!);
}

/**
 * Strength, or weighted degree: the sum of the weights of an actor's ties.
 * A. Barrat, M. Barthélemy, R. Pastor-Satorras, A. Vespignani, "The architecture of complex weighted networks", PNAS 101 (2004), 3747–3752.
 */
export function strength({ ids, offsets, weights }: Network): Float64Array {
  return Float64Array.from(ids, (_, i) =>
    weights.subarray(offsets[i]!, offsets[i + 1]!).reduce((sum, weight) => sum + weight, 0),
  );
}
