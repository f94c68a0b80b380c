import fc from 'fast-check';
import { toGraphology } from '../../src/graph/index.ts';
import { anyBuild } from '../support/arbitrary-build.ts';
import { sampleBuild } from '../support/sample-build.ts';

test('nodes and edges are the entities and relations themselves, in their order', () => {
  const graph = toGraphology(sampleBuild);
  expect(graph.nodes()).toEqual(sampleBuild.entities.map(({ id }) => id));
  expect(graph.edges()).toEqual(sampleBuild.relations.map(({ id }) => id));
  expect(graph.getNodeAttributes('person/kim-jong-un')).toEqual(
    sampleBuild.entities.find(({ id }) => id === 'person/kim-jong-un'),
  );
});

test('two happenings between one pair stay two edges', () => {
  expect(toGraphology(sampleBuild).edges('person/kim-jong-un', 'person/sergei-shoigu')).toHaveLength(2);
});

test('any build goes in whole, with every edge between its own ends', () => {
  fc.assert(
    fc.property(anyBuild, (build) => {
      const graph = toGraphology(build);
      expect([graph.order, graph.size]).toEqual([build.entities.length, build.relations.length]);
      for (const { id, source, target } of build.relations) expect(graph.extremities(id)).toEqual([source, target]);
    }),
  );
});

test('building leaves the build as it was: a change to the graph does not reach it', () => {
  const before = structuredClone(sampleBuild);
  const graph = toGraphology(sampleBuild);
  graph.setNodeAttribute('state/russia', 'name', 'changed');
  expect(sampleBuild).toEqual(before);
});
