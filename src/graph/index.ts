/** The graph of one build, in memory. */
export { type DiplomacyGraph, toGraphology } from './graphology.ts';
