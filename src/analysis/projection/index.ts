/** The actor network derived from a graph: who is tied to whom, how strongly, and by which relations. */
export type { Contribution } from './occasions.ts';
export { type ActorNetwork, evidenceOf, type Projection, type ProjectionOptions, project, type Tie } from './project.ts';
export type { LeftOut } from './select.ts';
export { type DirectRule, isShared, loadProjection, type ProjectionSpec, type SharedRule } from './spec.ts';
