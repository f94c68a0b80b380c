/** Clauses: who does what, in which voice, and whether it is said to have happened. */
export type { Clause } from './clause.ts';
export { distribute } from './distribute.ts';
export { restoreGaps } from './gapping.ts';
export { identify } from './identify.ts';
export { isTime } from './lookahead.ts';
export { nounClauses } from './nominal.ts';
export { readClauses } from './read.ts';
export { settleReality } from './reality.ts';
