import { z } from 'zod';
import { type Build, DragomanError, ENTITY_TYPES, RELATION_TYPES } from '../model/index.ts';

/** The whole build as one JSON text, lists in the build's own order and keys sorted, so that equal builds give equal bytes. */
export const toJson = (build: Build): string => `${JSON.stringify(sorted(build), null, 2)}\n`;

/**
 * Reads a build that `toJson` wrote.
 * @param file for messages
 * @throws DragomanError when the text is no JSON or no build
 */
export function readJson(text: string, file = 'build.json'): Build {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw DragomanError.of('bad-json', `this is no JSON: ${(error as Error).message}`, { file });
  }
  const read = buildSchema.safeParse(value);
  if (read.success) return read.data;
  throw new DragomanError(
    read.error.issues.map(({ path, message }) => ({
      code: 'bad-build',
      message: `${path.join('.') || 'the build'}: ${message}`,
      place: { file },
      severity: 'error',
    })),
  );
}

/** Keys in order at every depth. A key `__proto__` stays a key. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

const text = z.string();
const texts = z.array(text);
const place = z.strictObject({ file: text, line: z.int().optional(), column: z.int().optional() });
const when = { when: text.optional(), where: text.optional(), title: text.optional() };
const ends = { type: z.enum(RELATION_TYPES), source: text, target: text };

const buildSchema: z.ZodType<Build> = z.strictObject({
  articles: z.array(
    z.strictObject({
      id: text,
      title: text,
      published: text.optional(),
      publisher: text.optional(),
      source: text.optional(),
    }),
  ),
  facts: z.array(
    z.strictObject({
      key: text,
      id: text,
      article: text,
      statement: text,
      when: text.optional(),
      paragraph: z.int().optional(),
      quote: text.optional(),
      attributedTo: text.optional(),
      status: z.enum(['draft', 'accepted', 'disputed', 'rejected']),
      relations: z.array(z.strictObject({ ...ends, ...when })).optional(),
      place: place.optional(),
    }),
  ),
  entities: z.array(
    z.strictObject({
      id: text,
      type: z.enum(ENTITY_TYPES),
      name: text,
      aliases: texts,
      evidence: texts,
      external: z.record(text, text).optional(),
      properties: z.record(text, z.union([text, z.number()])).optional(),
    }),
  ),
  relations: z.array(z.strictObject({ id: text, ...ends, ...when, evidence: texts, status: z.enum(['accepted', 'disputed']) })),
  findings: z.array(
    z.strictObject({
      code: text,
      message: text,
      place: place.optional(),
      fact: text.optional(),
      severity: z.enum(['error', 'warning']),
    }),
  ),
  merges: z.array(z.strictObject({ entity: text, from: text, because: text })).optional(),
});
