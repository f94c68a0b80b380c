import type { UndirectedGraph as UndirectedGraphType } from 'graphology';
import graphology from 'graphology';
import type { Build, Entity, EntityType, RelationStatus, RelationType } from '../../model/index.ts';
import type { Contribution } from './occasions.ts';
import { type LeftOut, select } from './select.ts';
import { loadProjection, type ProjectionSpec } from './spec.ts';
import { collectTies } from './ties.ts';

const { UndirectedGraph } = graphology;

export interface ProjectionOptions {
  /** Entity types that are actors; default: those of the rules. */
  actors?: EntityType[];
  /** Relation types that may tie actors; default: all. Geography and belonging are known all the same. */
  relations?: RelationType[];
  /** Default: accepted relations alone. */
  statuses?: RelationStatus[];
  /** EDTF date or interval: relations whose date overlaps it, and standing relations without a date. */
  window?: string;
  /** Whether actors without a tie are in the network; default: kept, but dropped when there is a window or a choice of relation types. */
  isolates?: 'keep' | 'drop';
  /** Default: schema/projection.yaml. */
  rules?: ProjectionSpec;
}

/** An edge of the actor network. */
export interface Tie {
  /** The sum of its contributions. */
  weight: number;
  /** Heaviest first. */
  contributions: Contribution[];
}

/** The actor network: simple and undirected; nodes in the order of their ids, edges in the order of their ends' ids. */
export type ActorNetwork = UndirectedGraphType<Entity, Tie>;

export interface Projection {
  graph: ActorNetwork;
  rules: ProjectionSpec;
  leftOut: LeftOut;
  /** Relations that stand behind a tie. */
  used: number;
  /** Actors without a tie, whether kept or dropped. */
  isolates: number;
}

/**
 * Derives the actor network from a graph by the rules of schema/projection.yaml.
 * @throws DragomanError when the rules can't be read or the window is no EDTF
 */
export function project(build: Pick<Build, 'entities' | 'relations'>, options: ProjectionOptions = {}): Projection {
  const rules = options.rules ?? loadProjection();
  const types = options.actors ?? rules.actors;
  const statuses = options.statuses ?? ['accepted'];
  const { selected, leftOut } = select(build.relations, rules, options);
  const actors = build.entities.filter(({ type }) => types.includes(type)).sort(byId);
  const ids = new Set(actors.map(({ id }) => id));
  const standing = build.relations.filter(({ status }) => statuses.includes(status));
  const ties = collectTies(rules, { isActor: (id) => ids.has(id), selected, standing });

  const graph: ActorNetwork = new UndirectedGraph<Entity, Tie>({ allowSelfLoops: false });
  for (const actor of actors) graph.addNode(actor.id, actor);
  const used = new Set<string>();
  for (const [source, others] of [...ties].sort(byKey)) {
    for (const [target, contributions] of [...others].sort(byKey)) {
      graph.addEdgeWithKey(JSON.stringify([source, target]), source, target, tie(contributions));
      for (const { relations } of contributions) for (const { id } of relations) used.add(id);
    }
  }
  const alone = graph.filterNodes((id) => graph.degree(id) === 0);
  const narrowed = options.window !== undefined || options.relations !== undefined;
  if ((options.isolates ?? (narrowed ? 'drop' : 'keep')) === 'drop') for (const id of alone) graph.dropNode(id);
  return { graph, rules, leftOut, used: used.size, isolates: alone.length };
}

function tie(contributions: Contribution[]): Tie {
  const sorted = [...contributions].sort((a, b) => b.weight - a.weight || compare(when(a), when(b)) || compare(key(a), key(b)));
  return { weight: sorted.reduce((sum, { weight }) => sum + weight, 0), contributions: sorted };
}

const when = (contribution: Contribution): string => contribution.when ?? '~';
const key = (contribution: Contribution): string => contribution.relations[0]!.id;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: Entity, b: Entity): number => compare(a.id, b.id);
const byKey = (a: [string, unknown], b: [string, unknown]): number => compare(a[0], b[0]);

/** The fact keys that a tie rests on, sorted. */
export function evidenceOf({ contributions }: Pick<Tie, 'contributions'>): string[] {
  return [...new Set(contributions.flatMap(({ relations }) => relations.flatMap(({ evidence }) => evidence)))].sort();
}
