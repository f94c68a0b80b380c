import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import graphology from 'graphology';
import {
  betweenness,
  closeness,
  communities,
  degree,
  eigenvector,
  normalisedBetweenness,
  pagerank,
  rank,
  strength,
  toNetwork,
} from '../../src/analysis/index.ts';

const { UndirectedGraph } = graphology;

interface Reference extends Record<string, unknown> {
  nodes: string[];
  edges: [string, string, number][];
}
const reference = JSON.parse(readFileSync('tests/analysis/reference/reference.json', 'utf8')) as Record<string, Reference>;

function graphOf(nodes: string[], edges: [string, string, number?][]) {
  const graph = new UndirectedGraph();
  for (const node of nodes) graph.addNode(node);
  for (const [a, b, weight = 1] of edges) graph.addEdge(a, b, { weight });
  return graph;
}

function allMeasures(graph: InstanceType<typeof UndirectedGraph>): Record<string, Float64Array> {
  const network = toNetwork(graph);
  const raw = betweenness(network);
  return {
    degree: degree(network),
    strength: strength(network),
    raw,
    betweenness: normalisedBetweenness(raw),
    ...closeness(network),
    pagerank: pagerank(network),
    eigenvector: eigenvector(network).values,
  };
}

describe('measures agree with networkx', () => {
  test.each(Object.entries(reference))('on %s', (_, known) => {
    for (const [name, values] of Object.entries(allMeasures(graphOf(known.nodes, known.edges)))) {
      const expected = known[name] as number[];
      const worst = Math.max(...expected.map((value, i) => Math.abs(value - values[i]!)));
      expect({ name, close: worst < 1e-9 }).toEqual({ name, close: true });
    }
  });
});

describe('published values', () => {
  const of = (name: string) => {
    const known = reference[name]!;
    const graph = graphOf(known.nodes, known.edges);
    const values = allMeasures(graph);
    return { graph, at: (measure: string, node: string) => values[measure]![known.nodes.indexOf(node)]! };
  };

  test('the Medici among the Florentine families (Padgett & Ansell 1993)', () => {
    const { at } = of('florentine');
    expect(at('degree', 'Medici')).toBe(6);
    expect(at('betweenness', 'Medici')).toBeCloseTo(0.522, 3);
    expect(at('betweenness', 'Guadagni')).toBeCloseTo(0.255, 3);
    expect(at('classic', 'Medici')).toBeCloseTo(0.56, 3);
    expect(at('betweenness', 'Strozzi')).toBeCloseTo(0.103, 3);
  });

  test("Zachary's karate club (1977): its two leaders, and the best known modularity", () => {
    const { graph, at } = of('karate');
    expect([at('degree', '00'), at('degree', '33')]).toEqual([16, 17]);
    expect(at('betweenness', '00')).toBeCloseTo(0.438, 3);
    const found = communities(graph);
    expect(found.modularity).toBeCloseTo(0.4198, 4);
    expect(found.members).toHaveLength(4);
    expect(communities(graph)).toEqual(found);
  });
});

const graphs = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 20 }))
  .map(([n, pairs]) => {
    const nodes = Array.from({ length: n }, (_, i) => `n${i}`);
    const seen = new Set<string>();
    const edges = pairs.flatMap(([a, b]): [string, string][] => {
      const key = [a, b].sort().join();
      if (a >= n || b >= n || a === b || seen.has(key)) return [];
      seen.add(key);
      return [[`n${a}`, `n${b}`]];
    });
    return graphOf(nodes, edges);
  });

/** Every shortest path of every pair, written out. */
function naive(graph: InstanceType<typeof UndirectedGraph>): number[] {
  const nodes = graph.nodes();
  const score = new Map(nodes.map((node) => [node, 0]));
  nodes.forEach((source, i) => {
    for (const target of nodes.slice(i + 1)) {
      let paths = [[source]];
      const seen = new Set([source]);
      while (paths.length > 0 && !paths.some((path) => path.at(-1) === target)) {
        paths = paths.flatMap((path) =>
          graph.neighbors(path.at(-1)!).flatMap((next) => (seen.has(next) ? [] : [[...path, next]])),
        );
        for (const path of paths) seen.add(path.at(-1)!);
      }
      const shortest = paths.filter((path) => path.at(-1) === target);
      for (const path of shortest) for (const node of path.slice(1, -1)) score.set(node, score.get(node)! + 1 / shortest.length);
    }
  });
  return [...score.values()];
}

describe('properties', () => {
  test('betweenness equals the count over written-out paths', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const values = [...betweenness(toNetwork(graph))];
        naive(graph).forEach((value, i) => {
          expect(values[i]).toBeCloseTo(value, 9);
        });
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test('every measure is finite, and PageRank sums to 1', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const all = allMeasures(graph);
        for (const values of Object.values(all)) expect([...values].every(Number.isFinite)).toBe(true);
        if (graph.order > 0) expect(all.pagerank!.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  test('more than 2^32 shortest paths between two actors', () => {
    const edges = Array.from({ length: 40 }, (_, i): [string, string][] => [
      [`a${i}`, `b${i}`],
      [`a${i}`, `c${i}`],
      [`b${i}`, `a${i + 1}`],
      [`c${i}`, `a${i + 1}`],
    ]).flat();
    const values = betweenness(toNetwork(graphOf([...new Set(edges.flat())], edges)));
    expect([...values].every(Number.isFinite)).toBe(true);
    // a1 cuts 3 actors off from the other 117, and lies on one of the two paths of b0–c0 and of b1–c1.
    expect(values[3]).toBeCloseTo(3 * 117 + 1, 6);
  });

  test('self-loops count for nothing, a lone actor has zeros', () => {
    const plain = graphOf(['a', 'b', 'c'], [['a', 'b']]);
    const looped = graphOf(
      ['a', 'b', 'c'],
      [
        ['a', 'b'],
        ['a', 'a'],
        ['c', 'c'],
      ],
    );
    expect(allMeasures(looped)).toEqual(allMeasures(plain));
    expect(communities(looped).members).toEqual([['a', 'b'], ['c']]);
    expect(communities(graphOf([], []))).toEqual({ members: [], modularity: null, agreeing: 0, worst: null });
    expect([...pagerank(toNetwork(graphOf(['a'], [])))]).toEqual([1]);
  });

  test('equal values share a rank, in the order of ids', () => {
    const { ranks, order } = rank(Float64Array.of(1, 3, 3 - 1e-12, 0), ['d', 'c', 'b', 'a']);
    expect([...ranks]).toEqual([3, 1, 1, 4]);
    expect(order).toEqual([2, 1, 0, 3]);
  });
});
