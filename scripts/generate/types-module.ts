import type { RawOntology } from '../../src/ontology/index.ts';

/** The TypeScript module with the ontology's types, as the formatter would leave it. */
export function typesModule({ entities, relations }: RawOntology): string {
  return [
    '// Written by `npm run generate` from schema/ontology.yaml. Do not edit.',
    list('ENTITY_TYPES', Object.keys(entities)),
    'export type EntityType = (typeof ENTITY_TYPES)[number];',
    '',
    list('RELATION_TYPES', Object.keys(relations)),
    'export type RelationType = (typeof RELATION_TYPES)[number];',
    '',
  ].join('\n');
}

/** The formatter's line width, set in biome.json. */
const WIDTH = 130;

function list(name: string, types: string[]): string {
  const quoted = types.map((type) => `'${type}'`);
  const line = `export const ${name} = [${quoted.join(', ')}] as const;`;
  if (line.length <= WIDTH) return line;
  return [`export const ${name} = [`, ...quoted.map((type) => `  ${type},`), '] as const;'].join('\n');
}
