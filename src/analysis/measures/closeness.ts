import type { Network } from './network.ts';

export interface Closeness {
  /**
   * Harmonic closeness: the mean over all other actors of 1 / distance, with 0 for an actor that can't be reached; 0 to 1.
   * M. Marchiori, V. Latora, "Harmony in the small-world", Physica A 285 (2000), 539–546;
   * Y. Rochat, "Closeness centrality extended to unconnected graphs: the harmonic centrality index", ASNA 2009.
   */
  harmonic: Float64Array;
  /**
   * Classic closeness: r / (sum of distances to the r actors that can be reached), times r / (n − 1), which is Freeman's measure
   * on a connected network and keeps a pair in a corner from scoring 1 on another.
   * L. C. Freeman, Social Networks 1 (1978), 215–239; S. Wasserman, K. Faust, "Social Network Analysis" (1994), 201.
   */
  classic: Float64Array;
}

/** Both kinds of closeness, by breadth-first search from every actor; ties count as one step whatever their weight. */
export function closeness({ ids, offsets, neighbours }: Network): Closeness {
  const n = ids.length;
  const harmonic = new Float64Array(n);
  const classic = new Float64Array(n);
  const distance = new Int32Array(n);
  const order = new Uint32Array(n);
  for (let source = 0; source < n; source++) {
    distance.fill(-1);
    distance[source] = 0;
    order[0] = source;
    let reached = 1;
    let sum = 0;
    let inverse = 0;
    for (let head = 0; head < reached; head++) {
      const v = order[head]!;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
        const w = neighbours[e]!;
        if (distance[w]! >= 0) continue;
        const steps = distance[v]! + 1;
        distance[w] = steps;
        sum += steps;
        inverse += 1 / steps;
        order[reached++] = w;
      }
    }
    if (reached === 1) continue;
    harmonic[source] = inverse / (n - 1);
    classic[source] = (((reached - 1) / sum) * (reached - 1)) / (n - 1);
  }
  return { harmonic, classic };
}
