import type { MultiDirectedGraph as MultiDirectedGraphType } from 'graphology';
import graphology from 'graphology';
import type { Build, Entity, Relation } from '../model/index.ts';

const { MultiDirectedGraph } = graphology;

/** The graph of a build in graphology: node and edge keys are entity and relation ids, attributes the entities and relations themselves. */
export type DiplomacyGraph = MultiDirectedGraphType<Entity, Relation>;

/** Puts copies of a build's entities and relations into a graphology graph, in their order: what an algorithm writes there stays there. */
export function toGraphology(build: Pick<Build, 'entities' | 'relations'>): DiplomacyGraph {
  const graph: DiplomacyGraph = new MultiDirectedGraph<Entity, Relation>();
  for (const entity of build.entities) graph.addNode(entity.id, { ...entity });
  for (const relation of build.relations) {
    graph.addDirectedEdgeWithKey(relation.id, relation.source, relation.target, { ...relation });
  }
  return graph;
}
