import type { Relation, RelationType } from '../../model/index.ts';

/** For every source, what it reaches by relations of the given types, directly or through others, with the relations on the way. */
export type Reach = (id: string) => ReadonlyMap<string, readonly Relation[]>;

/**
 * What each entity belongs to or lies in: relations of the given types followed from source to target as often as needed.
 * Circles are harmless. The way kept to each target is a shortest one.
 */
export function reachBy(types: readonly RelationType[], relations: Iterable<Relation>): Reach {
  const out = new Map<string, Relation[]>();
  for (const relation of relations) {
    if (!types.includes(relation.type)) continue;
    const list = out.get(relation.source);
    if (list) list.push(relation);
    else out.set(relation.source, [relation]);
  }
  const known = new Map<string, ReadonlyMap<string, readonly Relation[]>>();
  return (id) => {
    const reached = known.get(id) ?? walk(id, out);
    known.set(id, reached);
    return reached;
  };
}

function walk(from: string, out: Map<string, Relation[]>): Map<string, Relation[]> {
  const reached = new Map<string, Relation[]>([[from, []]]);
  // A map goes on to the entries that are added while it is walked.
  for (const [id, way] of reached) {
    for (const relation of out.get(id) ?? []) {
      if (!reached.has(relation.target)) reached.set(relation.target, [...way, relation]);
    }
  }
  reached.delete(from);
  return reached;
}
