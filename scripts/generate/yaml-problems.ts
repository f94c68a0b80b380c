import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readCollection } from '../../src/facts/index.ts';
import { DragomanError, type Problem } from '../../src/model/index.ts';
import { loadOntology } from '../../src/ontology/index.ts';
import { parseYaml, readText, shownPath } from '../../src/yaml/index.ts';

/** What is wrong with any YAML file under schema/ and seeds/: the ontology and the collection by their readers, others as YAML. */
export async function yamlProblems(root: string): Promise<Problem[]> {
  const { problems } = await readCollection(join(root, 'seeds'), { keepGoing: true });
  const files = readdirSync(join(root, 'schema'), { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path));
  return [...ontologyProblems(), ...problems, ...files.sort().flatMap((path) => syntaxProblems(join(root, 'schema', path)))];
}

function ontologyProblems(): Problem[] {
  try {
    loadOntology();
    return [];
  } catch (error) {
    if (error instanceof DragomanError) return [...error.problems];
    throw error;
  }
}

function syntaxProblems(path: string): Problem[] {
  const { text, problems } = readText(path);
  return text === undefined ? problems : parseYaml(text, shownPath(path), z.unknown()).problems;
}
