import type { Network } from './network.ts';

/**
 * Connected components as lists of node numbers in ascending order; the one with most actors first, then the one with the greatest
 * total weight, then the one with the first node.
 */
export function components({ ids, offsets, neighbours, weights }: Network): Uint32Array[] {
  const seen = new Uint8Array(ids.length);
  const found: { members: Uint32Array; weight: number }[] = [];
  for (let start = 0; start < ids.length; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    const members = [start];
    let weight = 0;
    // The list grows while it is walked.
    for (const v of members) {
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
        weight += weights[e]!;
        const w = neighbours[e]!;
        if (seen[w]) continue;
        seen[w] = 1;
        members.push(w);
      }
    }
    found.push({ members: Uint32Array.from(members).sort(), weight });
  }
  found.sort((a, b) => b.members.length - a.members.length || b.weight - a.weight || a.members[0]! - b.members[0]!);
  return found.map(({ members }) => members);
}
