import { readFileSync } from 'node:fs';
import { typesModule } from '../../scripts/generate/types-module.ts';
import { yamlProblems } from '../../scripts/generate/yaml-problems.ts';
import { jsonSchemas } from '../../src/facts/index.ts';
import { readOntology } from '../../src/ontology/index.ts';
import { PACKAGE_ROOT, schemaPath } from '../../src/root.ts';

const ontology = readOntology(schemaPath('ontology.yaml'));

test('the types follow from the ontology', () => {
  expect(typesModule(ontology)).toBe(readFileSync(`${PACKAGE_ROOT}/src/model/types.gen.ts`, 'utf8'));
});

test("the editors' schemas follow from the schemas that files are read with", () => {
  const schemas = jsonSchemas(ontology);
  expect(Object.keys(schemas)).toEqual(['fact-file', 'registry']);
  for (const [name, schema] of Object.entries(schemas))
    expect(JSON.parse(readFileSync(schemaPath(`${name}.schema.json`), 'utf8'))).toEqual(schema);
});

test('a new relation type reaches the types and the schema', () => {
  const more = {
    ...ontology,
    relations: { ...ontology.relations, TOASTED: { ...ontology.relations.MET!, meaning: 'Raised a glass.' } },
  };
  expect(typesModule(more)).toContain("  'TOASTED',\n");
  expect(JSON.stringify(jsonSchemas(more)['fact-file'])).toMatch(/"TOASTED".*"Raised a glass."/);
});

test('every YAML file of schema/ and seeds/ is sound', async () => {
  expect(await yamlProblems(PACKAGE_ROOT)).toEqual([]);
});
