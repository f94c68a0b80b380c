/** Values nearer than this part of the greatest are equal: what lies between them is rounding. */
const SAME = 1e-9;

/**
 * Ranks from 1 for the greatest value; equal values share a rank and the next one counts them all (1, 2, 2, 4).
 * @returns the rank of each node, and the nodes in order: by value, then by id
 */
export function rank(values: Float64Array, ids: readonly string[]): { ranks: Uint32Array; order: number[] } {
  const byValue = [...values.keys()].sort((a, b) => values[b]! - values[a]! || compare(ids[a]!, ids[b]!));
  const ranks = new Uint32Array(values.length);
  const near = SAME * Math.max(0, ...(byValue.length > 0 ? [values[byValue[0]!]!] : []));
  const order: number[] = [];
  for (let first = 0, i = 1; i <= byValue.length; i++) {
    if (i < byValue.length && values[byValue[first]!]! - values[byValue[i]!]! <= near) continue;
    const tied = byValue.slice(first, i).sort((a, b) => compare(ids[a]!, ids[b]!));
    for (const node of tied) ranks[node] = first + 1;
    order.push(...tied);
    first = i;
  }
  return { ranks, order };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
