import graphology from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import type { Entity } from '../model/index.ts';
import type { Tie } from './ties.ts';

/** Its types speak of an ES module; at run time the function itself is the import. */
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** Where an entity is drawn, in units of the layout, y upwards. */
export interface Position {
  x: number;
  y: number;
}

/** How much a layout may work: nodes times iterations. Keeps 600 nodes well under a second. */
const EFFORT = 70_000;

/**
 * Places entities by ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian, PLoS ONE 9(6), 2014). Deterministic: the start is
 * drawn from each id, not from a clock, and positions are rounded. More ties between two entities draw them closer.
 */
export function layout(entities: readonly Entity[], ties: readonly Tie[]): Map<string, Position> {
  const graph = new graphology.UndirectedGraph<Position, { weight: number }>();
  for (const { id } of entities) graph.addNode(id, start(id));
  for (const { source, target } of ties)
    if (source !== target) graph.updateUndirectedEdge(source, target, ({ weight = 0 }) => ({ weight: weight + 1 }));
  if (graph.order < 2) return new Map(entities.map(({ id }) => [id, { x: 0, y: 0 }]));
  const settings = forceAtlas2.inferSettings(graph);
  const iterations = Math.max(50, Math.min(600, Math.round(EFFORT / graph.order)));
  const positions = forceAtlas2(graph, { iterations, getEdgeWeight: 'weight', settings });
  return new Map(entities.map(({ id }) => [id, rounded(positions[id]!)]));
}

const rounded = ({ x, y }: Position): Position => ({ x: Math.round(x * 100) / 100 + 0, y: Math.round(y * 100) / 100 + 0 });

/** A point of the square from -500 to 500 that depends on the id alone. */
const start = (id: string): Position => ({ x: (hash(`x${id}`) - 0.5) * 1000, y: (hash(`y${id}`) - 0.5) * 1000 });

/** From 0 to 1: FNV-1a with the final mix of MurmurHash3, as FNV alone leaves like names close. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}
