import { DragomanError, isEdtf, overlap, type Relation } from '../../model/index.ts';
import { loadOntology } from '../../ontology/index.ts';
import type { ProjectionOptions } from './project.ts';
import type { ProjectionSpec } from './spec.ts';

/** A relation that counts, and how much of its weight. */
export interface Selected {
  relation: Relation;
  factor: number;
}

/** How many relations were left out, and why. */
export interface LeftOut {
  disputed: number;
  /** Of a type that was not asked for. */
  type: number;
  /** Dated, and outside the window. */
  outside: number;
  /** Happenings without a date, when there is a window. */
  undated: number;
}

/**
 * The relations that may count, in their order.
 * @throws DragomanError `bad-window` when the window is no EDTF date or interval
 */
export function select(
  relations: readonly Relation[],
  spec: ProjectionSpec,
  { statuses = ['accepted'], relations: types, window }: ProjectionOptions,
): { selected: Selected[]; leftOut: LeftOut } {
  if (window !== undefined && !isEdtf(window))
    throw DragomanError.of('bad-window', `"${window}" is no EDTF date or interval; write for example 2024-01-01/2024-12-31`);
  const kinds = loadOntology().relations;
  const leftOut: LeftOut = { disputed: 0, type: 0, outside: 0, undated: 0 };
  const reasonAgainst = (relation: Relation): keyof LeftOut | undefined => {
    if (!statuses.includes(relation.status)) return 'disputed';
    if (types && !types.includes(relation.type)) return 'type';
    if (window === undefined) return undefined;
    if (relation.when === undefined) return kinds[relation.type].kind === 'standing' ? undefined : 'undated';
    return overlap(relation.when, window) ? undefined : 'outside';
  };
  const selected: Selected[] = [];
  for (const relation of relations) {
    const reason = reasonAgainst(relation);
    if (reason) leftOut[reason]++;
    else selected.push({ relation, factor: relation.status === 'disputed' ? spec.disputed.weight : 1 });
  }
  return { selected, leftOut };
}
