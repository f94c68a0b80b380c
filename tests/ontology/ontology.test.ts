import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DragomanError, ENTITY_TYPES, RELATION_TYPES } from '../../src/model/index.ts';
import { loadOntology, readOntology } from '../../src/ontology/index.ts';
import { schemaPath } from '../../src/root.ts';

const own = readFileSync(schemaPath('ontology.yaml'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'dragoman-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said about the project's ontology after a change to its text. */
function told(...changes: [string | RegExp, string][]): string[] {
  const path = join(folder, 'ontology.yaml');
  const text = changes.reduce((text, [from, to]) => text.replace(from, to), own);
  expect(text).not.toBe(own);
  writeFileSync(path, text);
  try {
    loadOntology(path);
    return [];
  } catch (error) {
    if (!(error instanceof DragomanError)) throw error;
    return error.problems.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`);
  }
}

const lineOf = (text: string): number => own.slice(0, own.indexOf(text)).split('\n').length;

test("the project's ontology holds the generated types in order", () => {
  const { entities, relations } = loadOntology();
  expect(Object.keys(entities)).toEqual(ENTITY_TYPES);
  expect(Object.keys(relations)).toEqual(RELATION_TYPES);
  expect(relations.MET).toMatchObject({ symmetric: true, kind: 'happening', source: ['Person', 'State', 'Organization'] });
});

test('an unknown type at an end', () => {
  expect(told(['target: [Agreement]', 'target: [Agrement]'])).toEqual([
    `${lineOf('target: [Agreement]')}:14 "Agrement" is no entity type, expected one of ${ENTITY_TYPES.join(', ')}; did you mean "Agreement"?`,
  ]);
});

test('two equal prefixes', () => {
  expect(told(['prefix: state', 'prefix: person'])).toEqual([
    `${lineOf('prefix: state')}:13 State has the prefix "person" of Person, expected one of its own`,
  ]);
});

test('keys that are missing, unknown or of the wrong kind, all at once', () => {
  expect(told([/ {4}reads: met\n/, ''], ['color: "#4E79A7"', 'colour: blue'], ['symmetric: true', 'symmetric: maybe'])).toEqual([
    expect.stringMatching(/^5:5 "color" is missing, expected how it is drawn/),
    expect.stringMatching(/"colour" is no key of an entity type; did you mean "color"\?/),
    expect.stringMatching(/"reads" is missing/),
    expect.stringMatching(/"symmetric" is "maybe", expected true or false/),
  ]);
});

test('a symmetric relation whose ends differ', () => {
  expect(told([/(MET:[\s\S]*?target: )\[Person, State, Organization\]/, '$1[Person]'])[0]).toMatch(/MET is symmetric but/);
});

test('types that the program was not built for are read by the generator only', () => {
  expect(told(['  Gift:', '  Present:'], [/\[Gift\]/g as RegExp, '[Present]'])[0]).toMatch(
    /entity types are .*Present.*npm run generate/,
  );
  expect(Object.keys(readOntology(join(folder, 'ontology.yaml')).entities)).toContain('Present');
});

test('a file that is not there', () => {
  expect(() => loadOntology(join(folder, 'none.yaml'))).toThrow(/none.yaml: there is no such file/);
});
