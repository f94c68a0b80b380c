import type { Problem } from '../model/index.ts';

/** How many problems of one file are told. */
const PROBLEM_LIMIT = 1000;

/** The problems of one file in its order, as many as a person could ever read. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const line = ({ place }: Problem) => place?.line ?? 0;
  const column = ({ place }: Problem) => place?.column ?? 0;
  const sorted = [...problems].sort((a, b) => line(a) - line(b) || column(a) - column(b));
  if (sorted.length <= PROBLEM_LIMIT) return sorted;
  const rest = sorted.length - PROBLEM_LIMIT;
  return [
    ...sorted.slice(0, PROBLEM_LIMIT),
    { ...sorted[PROBLEM_LIMIT]!, code: 'more', message: `and ${rest} more from here on` },
  ];
}
