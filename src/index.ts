/**
 * Dragoman for programs: facts become a graph, which is kept in a store, questioned, exported and ranked.
 *
 *     const graph = await build('seeds');
 *     const store = await openStore('graph.lbug');
 *     await store.load(graph);
 *     const { rows } = await runNamed(store, 'met', { entity: 'Kim Jong-un' });
 *     await store.close();
 */
export { type AnalyseOptions, analyse, type CentralityReport } from './analysis/index.ts';
export { build } from './build.ts';
export {
  EXPORTS,
  type Export,
  type ExportName,
  type GexfOptions,
  readJson,
  type SvgOptions,
  toGexf,
  toJson,
  toSvg,
} from './export/index.ts';
export { extractFile } from './extract/index.ts';
export { findCollection, type ReadOptions, readCollection, readFactFile, readSettings, type Settings } from './facts/index.ts';
export { type DiplomacyGraph, toGraphology } from './graph/index.ts';
export type * from './model/index.ts';
export { DragomanError, ENTITY_TYPES, placeText, problemText, RELATION_TYPES } from './model/index.ts';
export { type NamedQuery, namedQueries, type Parameter, runNamed } from './query/index.ts';
export { toMarkdown } from './report/index.ts';
export { type LoadSummary, type OpenOptions, openStore, type Store, type Table, type Value } from './store/index.ts';
