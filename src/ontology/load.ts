import { DragomanError, ENTITY_TYPES, type Problem, RELATION_TYPES } from '../model/index.ts';
import { schemaPath } from '../root.ts';
import { nearest, parseYaml, readText, shownPath } from '../yaml/index.ts';
import { type Ontology, ontologySchema, type RawOntology } from './schema.ts';

let own: Ontology | undefined;

/**
 * The ontology that the project's types were generated from; the project's own file is read once.
 * @throws DragomanError with every problem of the file, or where its types differ from the generated ones
 */
export function loadOntology(path = schemaPath('ontology.yaml')): Ontology {
  if (path !== schemaPath('ontology.yaml')) return matching(readOntology(path), path);
  own ??= matching(readOntology(path), path);
  return own;
}

/**
 * An ontology file with whatever types it names, for the generator.
 * @throws DragomanError with every problem of the file
 */
export function readOntology(path: string): RawOntology {
  const { text, problems } = readText(path);
  if (text === undefined) throw new DragomanError(problems);
  const result = parseYaml(text, shownPath(path), ontologySchema);
  if (!result.value) throw new DragomanError(result.problems);
  const wrong = inconsistencies(result.value, (path, code, message) => ({
    code,
    message,
    place: result.placeOf(path),
    severity: 'error',
  }));
  if (wrong.length > 0) throw new DragomanError(wrong);
  return result.value;
}

type Report = (path: PropertyKey[], code: string, message: string) => Problem;

function inconsistencies({ entities, relations }: RawOntology, report: Report): Problem[] {
  const problems: Problem[] = [];
  const types = Object.keys(entities);
  const prefixes = new Map<string, string>();
  for (const [type, { prefix }] of Object.entries(entities)) {
    const other = prefixes.get(prefix);
    if (other !== undefined)
      problems.push(
        report(
          ['entities', type, 'prefix'],
          'same-prefix',
          `${type} has the prefix "${prefix}" of ${other}, expected one of its own`,
        ),
      );
    prefixes.set(prefix, type);
  }
  for (const [type, kind] of Object.entries(relations)) {
    for (const end of ['source', 'target'] as const) {
      kind[end].forEach((name, i) => {
        const path = ['relations', type, end, i];
        const near = nearest(name, types);
        if (!types.includes(name))
          problems.push(
            report(
              path,
              'unknown-type',
              `"${name}" is no entity type, expected one of ${types.join(', ')}${near ? `; did you mean "${near}"?` : ''}`,
            ),
          );
        else if (kind[end].indexOf(name) < i)
          problems.push(report(path, 'twice', `${name} stands twice in the list; remove one`));
      });
    }
    if (kind.symmetric && [...kind.source].sort().join() !== [...kind.target].sort().join())
      problems.push(
        report(
          ['relations', type, 'symmetric'],
          'not-symmetric',
          `${type} is symmetric but its source and target differ; give both the same types`,
        ),
      );
  }
  return problems;
}

/** Types are fixed when the project is built: a file that names others would be half believed. */
function matching(ontology: RawOntology, path: string): Ontology {
  const stale = (kind: string, listed: string[], built: readonly string[]): Problem[] =>
    listed.join() === built.join()
      ? []
      : [
          {
            code: 'stale-types',
            message: `the ${kind} types are ${listed.join(', ')}, but the program was built for ${built.join(', ')}; run \`npm run generate\``,
            place: { file: shownPath(path) },
            severity: 'error',
          },
        ];
  const problems = [
    ...stale('entity', Object.keys(ontology.entities), ENTITY_TYPES),
    ...stale('relation', Object.keys(ontology.relations), RELATION_TYPES),
  ];
  if (problems.length > 0) throw new DragomanError(problems);
  return ontology as Ontology;
}
