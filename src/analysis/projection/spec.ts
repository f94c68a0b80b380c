import { z } from 'zod';
import { DragomanError, ENTITY_TYPES, RELATION_TYPES } from '../../model/index.ts';
import { schemaPath } from '../../root.ts';
import { parseYaml, readText, shownPath } from '../../yaml/index.ts';

const relations = z.array(z.enum(RELATION_TYPES)).min(1);
const weighing = {
  /** How the rule reads in a report: "met", "agreement". */
  reads: z.string().min(1),
  weight: z.number().positive().max(1000),
  counts: z.enum(['once', 'occasion', 'each']),
  /** Nothing between an actor and a body that it holds office in or is part of. */
  strangers: z.boolean().default(false),
  reason: z.string().min(1),
};

const directRule = z.strictObject({
  ...weighing,
  relations,
  /** The target may lie in the actor by these relations, taken as often as needed. */
  within: relations.optional(),
});

const sharedRule = z.strictObject({
  ...weighing,
  through: z.enum(ENTITY_TYPES),
  from: relations,
  /** Absent: every two of `from` are tied. */
  to: relations.optional(),
  divide: z.enum(['others', 'none']).default('others'),
  /** Nothing where one of these relations ties the pair on the same occasion. */
  unless: relations.optional(),
});

const projectionSpec = z.strictObject({
  version: z.literal(1),
  actors: z.array(z.enum(ENTITY_TYPES)).min(1),
  disputed: z.strictObject({ weight: z.number().positive().max(1), reason: z.string().min(1) }),
  rules: z.record(z.string().min(1), z.union([sharedRule, directRule])),
});

/** A relation that ties its two ends. */
export type DirectRule = z.infer<typeof directRule>;
/** Two relations that meet in one thing and so tie its sides. */
export type SharedRule = z.infer<typeof sharedRule>;
/** What ties two actors, how strongly, and why: schema/projection.yaml. */
export type ProjectionSpec = z.infer<typeof projectionSpec>;

/**
 * Reads the projection's rules.
 * @param path a file like schema/projection.yaml
 * @throws DragomanError with every problem of the file
 */
export function loadProjection(path: string = schemaPath('projection.yaml')): ProjectionSpec {
  const { text, problems } = readText(path);
  if (text === undefined) throw new DragomanError(problems);
  const result = parseYaml(text, shownPath(path), projectionSpec);
  if (!result.value) throw new DragomanError(result.problems);
  return result.value;
}

/** Whether a rule works through a shared thing. */
export const isShared = (rule: DirectRule | SharedRule): rule is SharedRule => 'through' in rule;
