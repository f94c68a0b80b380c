/** The questions that every store answers, each a Cypher file in schema/queries with a header that says what it takes. */
export { type NamedQuery, namedQueries, type Parameter, parseNamedQuery } from './named.ts';
export { findEntity, runNamed } from './run.ts';
