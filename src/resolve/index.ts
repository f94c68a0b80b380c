/** From what each file says to one graph: mentions to entities, reports to relations, and what a curator should look at. */
export type { ReadFile } from './mentions.ts';
export { type Resolved, resolve } from './resolve.ts';
