/** A collection as its curator keeps it: settings, fact files and registry, read from a folder with every problem found. */
export { type ReadOptions, readCollection } from './collection.ts';
export { type FactFileOptions, type FactFileResult, readFactFile } from './fact-file.ts';
export { readRegistry } from './registry.ts';
export { factFileSchema, registrySchema } from './schema.ts';
export { findCollection, readSettings, type Settings } from './settings.ts';
