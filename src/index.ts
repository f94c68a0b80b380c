/** Dragoman for programs: builds the graph of a collection of curated facts. */
export { build } from './build.ts';
