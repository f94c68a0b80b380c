import type { Build } from '../model/index.ts';

/** What a query gives and takes: plain values that JSON can carry. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

/** An answer: column names in the query's order, and a row of values for each match. */
export interface Table {
  columns: string[];
  rows: Value[][];
}

/** How much a load put into the store. */
export interface LoadSummary {
  entities: number;
  relations: number;
  facts: number;
  articles: number;
}

/** How a store is opened. */
export interface OpenOptions {
  /** Refuses to load, and refuses a graph that is not there already. */
  readOnly?: boolean;
  /** The longest a query may run, in milliseconds; 0 for no limit. Default 60,000. */
  timeLimit?: number;
}

/** A place where a graph is kept. Every store gives the same answer to the same query. */
export interface Store {
  /**
   * Makes the store equal to the build, whatever it held before.
   * @throws DragomanError when the build contradicts itself or the store can't be written; the old graph is then still there.
   */
  load(build: Build): Promise<LoadSummary>;
  /**
   * Answers a read-only Cypher query.
   * @param params values for `$name` in the query
   * @throws DragomanError with the place in the query where the engine gives one, or for a query that writes
   */
  query(cypher: string, params?: Record<string, Value>): Promise<Table>;
  /** Lets go of files and connections. */
  close(): Promise<void>;
}
