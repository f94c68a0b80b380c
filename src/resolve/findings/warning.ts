import type { Fact, Problem } from '../../model/index.ts';
import { ascending } from '../names.ts';

/** A warning at a fact. */
export const warning = (code: string, message: string, fact?: Fact): Problem => ({
  code,
  message,
  severity: 'warning',
  ...(fact?.place && { place: fact.place }),
  ...(fact && { fact: fact.key }),
});

/** Findings in the order of their places. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const order = (a: Problem, b: Problem): number =>
    ascending(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    ascending(a.code, b.code) ||
    ascending(a.message, b.message);
  return [...problems].sort(order);
}
