import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { jsonSchemas } from '../src/facts/index.ts';
import { compileLexicons } from '../src/lexicon/index.ts';
import { DragomanError, type Problem, problemText } from '../src/model/index.ts';
import { readOntology } from '../src/ontology/index.ts';
import { PACKAGE_ROOT, schemaPath } from '../src/root.ts';
import { typesModule } from './generate/types-module.ts';
import { yamlProblems } from './generate/yaml-problems.ts';

/**
 * Writes what follows from schema/ontology.yaml: the types in src/model and the JSON Schemas that editors complete from; and
 * the lexicons in one JSON, so that a start is quick.
 * With `--check` it writes nothing, and fails where a written file is stale or a YAML file of schema/ or seeds/ is wrong.
 */
async function main(check: boolean): Promise<Problem[]> {
  const ontology = readOntology(schemaPath('ontology.yaml'));
  const outputs = new Map([[`${PACKAGE_ROOT}/src/model/types.gen.ts`, typesModule(ontology)]]);
  for (const [name, schema] of Object.entries(jsonSchemas(ontology)))
    outputs.set(schemaPath(`${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  outputs.set(schemaPath('lexicon.gen.json'), compileLexicons());
  const stale = [...outputs].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if (!check) {
    for (const [path, text] of stale) {
      writeFileSync(path, text);
      console.error(`wrote ${relative(process.cwd(), path)}`);
    }
    return [];
  }
  return [...stale.map(([path]) => staleProblem(path)), ...(await yamlProblems(PACKAGE_ROOT))];
}

const staleProblem = (path: string): Problem => ({
  code: 'stale',
  message:
    'the file no longer follows from what it is made of (schema/ontology.yaml, schema/lexicon, src/facts/schema.ts); run `npm run generate`',
  place: { file: relative(process.cwd(), path) },
  severity: 'error',
});

try {
  const problems = await main(process.argv.includes('--check'));
  for (const problem of problems) console.error(problemText(problem));
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof DragomanError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
