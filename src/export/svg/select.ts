import { type Build, DragomanError, type Entity, type EntityType } from '../../model/index.ts';
import type { Tie } from '../ties.ts';

/** Which part of a graph to draw. */
export interface Selection {
  /** Only entities of these types. Default: all. */
  types?: readonly EntityType[];
  /** Only entities near this one: an entity id. */
  around?: string;
  /** How many ties away from `around`. Default 1. */
  hops?: number;
  /** At most so many entities, the most connected ones. Default 1000: beyond that a picture shows nothing. */
  limit?: number;
  /** Whether to draw entities without any tie too. Default false: they crowd the rim and show nothing. */
  isolated?: boolean;
}

/** The entities and ties of a selection; the neighbourhood runs through the chosen types only, the centre is always in. */
export function select(build: Build, ties: readonly Tie[], selection: Selection): { entities: Entity[]; ties: Tie[] } {
  const { types, around, hops = 1, limit = 1000, isolated = false } = selection;
  if (around !== undefined && !build.entities.some(({ id }) => id === around))
    throw DragomanError.of(
      'no-such-entity',
      `there is no entity "${around}" in the graph; give an id such as person/kim-jong-un`,
    );
  const entities = build.entities.filter(({ id, type }) => !types || types.includes(type) || id === around);
  let chosen = new Set(entities.map(({ id }) => id));
  if (around !== undefined) chosen = neighbourhood(around, hops, within(ties, chosen));
  if (chosen.size > limit) chosen = mostConnected(chosen, within(ties, chosen), limit);
  const drawn = within(ties, chosen);
  const tied = new Set([around, ...drawn.flatMap(({ source, target }) => (source === target ? [] : [source, target]))]);
  return { entities: entities.filter(({ id }) => chosen.has(id) && (isolated || tied.has(id))), ties: drawn };
}

const within = (ties: readonly Tie[], ids: ReadonlySet<string>): Tie[] =>
  ties.filter(({ source, target }) => ids.has(source) && ids.has(target));

function neighbourhood(centre: string, hops: number, ties: readonly Tie[]): Set<string> {
  const near = new Set([centre]);
  for (let hop = 0; hop < hops; hop++) {
    const touching = ties.filter(({ source, target }) => near.has(source) !== near.has(target));
    if (touching.length === 0) break;
    for (const { source, target } of touching) near.add(source).add(target);
  }
  return near;
}

function mostConnected(ids: ReadonlySet<string>, ties: readonly Tie[], limit: number): Set<string> {
  const degree = new Map([...ids].map((id) => [id, 0]));
  for (const { source, target } of ties) for (const id of [source, target]) degree.set(id, degree.get(id)! + 1);
  const ranked = [...degree].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Set(ranked.slice(0, limit).map(([id]) => id));
}
