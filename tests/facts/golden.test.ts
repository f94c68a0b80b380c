import { basename, join } from 'node:path';
import { checkFactFile } from '../../src/facts/fact-file.ts';
import { readFactFile } from '../../src/facts/index.ts';
import { checkRegistry } from '../../src/facts/registry.ts';
import type { Registry } from '../../src/model/index.ts';
import { expectGolden, goldenInputs, problemLines } from '../support/golden.ts';

const golden = join(import.meta.dirname, 'golden');
const registry: Registry = {
  entries: [{ id: 'person/kim-jong-un', type: 'Person', name: 'Kim Jong-un', aliases: ['the chairman of the DPRK'] }],
  same: [],
  different: [],
};

describe('a bad fact file is told where and how it is bad', () => {
  test.each(goldenInputs(join(golden, 'bad')).map((path) => [basename(path), path]))('%s', (_, path) => {
    const { file, problems } = checkFactFile(path, { articles: join(golden, 'articles'), registry });
    expect(file).toBeUndefined();
    expectGolden(path, problemLines(problems));
  });
});

describe('a bad registry is told where and how it is bad', () => {
  test.each(goldenInputs(join(golden, 'bad-registry')).map((path) => [basename(path), path]))('%s', (_, path) => {
    const { registry, problems } = checkRegistry(path);
    expectGolden(path, `${problemLines(problems)}sound: ${registry.entries.map(({ id }) => id).join(', ')}\n`);
  });
});

describe('a good fact file', () => {
  test.each(goldenInputs(join(golden, 'good')).map((path) => [basename(path), path]))('%s', (_, path) => {
    const { file: _file, ...read } = readFactFile(path);
    for (const fact of read.facts) delete fact.place;
    expectGolden(path, `${JSON.stringify(read, null, 2)}\n`);
  });
});
