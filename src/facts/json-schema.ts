import { z } from 'zod';
import { registrySchema } from './registry-schema.ts';
import { factFileSchema } from './schema.ts';

/** What is needed of an ontology. */
interface Types {
  entities: Record<string, { meaning: string }>;
  relations: Record<string, { meaning: string }>;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schemas, by name, of what a curator writes: editors complete keys and values from them and show what they mean.
 * They come from the schemas that the files are read with.
 * @param ontology the types that may be named, with their meanings
 */
export function jsonSchemas({ entities, relations }: Types): Record<string, JsonSchema> {
  const meanings = new Map(
    [...Object.entries(entities), ...Object.entries(relations)].map(([type, { meaning }]) => [type, meaning]),
  );
  const convert = (schema: z.ZodType) => ({
    $comment: 'Written by `npm run generate`. Do not edit.',
    ...z.toJSONSchema(schema, { io: 'input', override: ({ jsonSchema }) => explain(jsonSchema, meanings) }),
  });
  return {
    'fact-file': convert(factFileSchema(Object.keys(relations))),
    registry: convert(registrySchema(Object.keys(entities))),
  };
}

function explain(schema: JsonSchema, meanings: ReadonlyMap<string, string>): void {
  if (schema.enum?.every((value) => meanings.has(String(value))))
    schema.enumDescriptions = schema.enum.map((value) => meanings.get(String(value))!);
  // Unquoted, a year is a number to an editor; the reader takes it as it is written.
  if (schema.format === 'edtf') Object.assign(schema, { type: ['string', 'integer'] });
}
