import { isEdtf, overlap, slug, spanOf } from '../../src/model/index.ts';
import { sampleBuild } from '../support/sample-build.ts';

test('spans', () => {
  expect(spanOf('2022-23')).toEqual({ earliest: '2022-09-01', latest: '2022-11-30' });
  expect(isEdtf('2024-13')).toBe(false);
  expect(overlap('2024-06', '2024-06-19')).toBe(true);
  expect(slug('João Lourenço')).toBe('joao-lourenco');
  expect(sampleBuild.relations.length).toBe(17);
});
