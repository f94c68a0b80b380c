/** The store in one file beside the collection, kept by Ladybug in this process. */
export { openEmbedded } from './store.ts';
