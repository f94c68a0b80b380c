import fc from 'fast-check';
import { readJson, toJson } from '../../src/export/index.ts';
import { DragomanError } from '../../src/model/index.ts';
import { anyBuild } from '../support/arbitrary-build.ts';
import { sampleBuild } from '../support/sample-build.ts';

test('the sample reads back as it was', () => {
  expect(readJson(toJson(sampleBuild))).toEqual(sampleBuild);
});

test('any build reads back as it was', () => {
  fc.assert(fc.property(anyBuild, (build) => expect(readJson(toJson(build))).toEqual(build)));
});

test('the order in which keys were set does not show', () => {
  const { findings, entities, relations, facts, articles } = sampleBuild;
  const backwards = entities.map((entity) => Object.fromEntries(Object.entries(entity).reverse())) as typeof entities;
  expect(toJson({ findings, relations, entities: backwards, facts, articles })).toBe(toJson(sampleBuild));
});

test('what is no JSON or no build is refused with its place', () => {
  expect(() => readJson('{', 'x.json')).toThrow(/^x\.json: this is no JSON/);
  const noBuild = { ...sampleBuild, relations: [{ ...sampleBuild.relations[0]!, type: 'LIKED' }] };
  expect(() => readJson(JSON.stringify(noBuild), 'x.json')).toThrow(/^x\.json: relations\.0\.type: /);
  expect(() => readJson('{}')).toThrow(DragomanError);
});
