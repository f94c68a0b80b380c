/** Where a graph is kept and asked with Cypher: one interface, and a store for each kind of address. */
export { fold } from './fold.ts';
export { openStore } from './open.ts';
export type { LoadSummary, OpenOptions, Store, Table, Value } from './store.ts';
