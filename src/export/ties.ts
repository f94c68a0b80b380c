import type { Build, Relation, RelationStatus, RelationType, Span } from '../model/index.ts';
import { loadOntology, type Ontology } from '../ontology/index.ts';
import { mergeSpells, spellsOf } from './spells.ts';

/** All relations of one type between one source and one target, as one edge to draw or to export. */
export interface Tie {
  /** Readable: type and ends, such as `met/person/kim-jong-un/person/sergei-shoigu`. */
  id: string;
  type: RelationType;
  source: string;
  target: string;
  symmetric: boolean;
  /** In the order of their dates, undated last. */
  relations: Relation[];
  /** When it is there: none for a tie that is always there. */
  spells: Span[];
  /** Fact keys of all its relations, sorted. */
  evidence: string[];
  /** `disputed` when every relation is. */
  status: RelationStatus;
}

/**
 * Merges the relations of a build into ties, sorted by type, source and target.
 *
 * Spells: a happening is there on the days its date spans. A standing relation is there through an interval
 * (`2012-05-07/..`), but a single date only says when it was seen to hold, so it gives no spell. A tie without
 * any spell is always there; undated happenings beside dated ones add none.
 */
export function tiesOf(build: Pick<Build, 'relations'>, ontology: Ontology = loadOntology()): Tie[] {
  const groups = new Map<string, Relation[]>();
  for (const relation of build.relations) {
    const [source, target] = ends(relation, ontology);
    const key = JSON.stringify([relation.type, source, target]);
    const group = groups.get(key);
    if (group) group.push(relation);
    else groups.set(key, [relation]);
  }
  return [...groups.values()].map((relations) => tie(relations, ontology)).sort(byEnds);
}

/** When each entity is there: while one of its ties is; always, and so absent here, if one of its ties is or if it has none. */
export function entitySpells(ties: readonly Tie[]): Map<string, Span[]> {
  const all = new Map<string, Span[]>();
  const always = new Set<string>();
  for (const { source, target, spells } of ties)
    for (const id of [source, target]) {
      if (spells.length === 0) always.add(id);
      if (!all.has(id)) all.set(id, []);
      all.get(id)!.push(...spells);
    }
  return new Map([...all].filter(([id]) => !always.has(id)).map(([id, spells]) => [id, mergeSpells(spells)]));
}

/** How many ties each entity has; absent for none. */
export function degrees(ties: readonly Pick<Tie, 'source' | 'target'>[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { source, target } of ties) for (const id of [source, target]) count.set(id, (count.get(id) ?? 0) + 1);
  return count;
}

function tie(relations: Relation[], ontology: Ontology): Tie {
  const first = relations[0]!;
  const [source, target] = ends(first, ontology);
  const { symmetric, kind } = ontology.relations[first.type];
  const whens = relations.flatMap(({ when }) =>
    when !== undefined && (kind === 'happening' || when.includes('/')) ? [when] : [],
  );
  return {
    id: `${first.type.toLowerCase()}/${source}/${target}`,
    type: first.type,
    source,
    target,
    symmetric,
    relations: [...relations].sort(byWhen),
    spells: spellsOf(whens),
    evidence: [...new Set(relations.flatMap(({ evidence }) => evidence))].sort(),
    status: relations.every(({ status }) => status === 'disputed') ? 'disputed' : 'accepted',
  };
}

function ends({ type, source, target }: Relation, ontology: Ontology): [string, string] {
  return ontology.relations[type].symmetric && source > target ? [target, source] : [source, target];
}

function byWhen(a: Relation, b: Relation): number {
  const [x, y] = [a, b].map(({ when, id }) => `${when ?? '\uFFFF'} ${id}`) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
}

function byEnds(a: Tie, b: Tie): number {
  for (const key of ['type', 'source', 'target'] as const) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
  return 0;
}
