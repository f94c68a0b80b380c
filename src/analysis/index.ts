/** The actor network of a build, its centrality measures, and the report's value. */
export { type AnalyseOptions, analyse } from './analyse.ts';
export * from './measures/index.ts';
export {
  type ActorNetwork,
  evidenceOf,
  loadProjection,
  type Projection,
  type ProjectionOptions,
  type ProjectionSpec,
  project,
  type Tie,
} from './projection/index.ts';
export {
  type ActorRow,
  type ArticleRow,
  type Caveat,
  type CentralityReport,
  type CommunityRow,
  MEASURES,
  type Measure,
  type RankRange,
  type TieRow,
  TRIED,
} from './report.ts';
