import type { ZodType } from 'zod';
import { type EntryInput, entrySchema, groupSchema } from './registry-schema.ts';

/** An entity as the file has it, with its position in the list. */
export interface LocatedInput {
  entity: EntryInput;
  at: number;
}

export const located = (entity: EntryInput, at: number): LocatedInput => ({ entity, at });

const ENTRY = entrySchema();

/**
 * The entities and groups of a registry that fit the schema one by one, so that one slip does not hide the others.
 * Groups keep their positions; an unfit one is empty.
 */
export function soundParts(raw: unknown) {
  const { entities, shared, same, different } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  const groups = (value: unknown) => list(value).map((item) => fitting(groupSchema, item) ?? []);
  return {
    entities: list(entities).flatMap((item, at) => {
      const entity = fitting(ENTRY, item);
      return entity ? [located(entity, at)] : [];
    }),
    shared: list(shared).filter((name) => typeof name === 'string'),
    same: groups(same),
    different: groups(different),
  };
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const fitting = <T>(schema: ZodType<T>, value: unknown): T | undefined => schema.safeParse(value).data;
