/** A collection as its curator keeps it: settings, fact files and registry, read from a folder with every problem found. */
export { type ReadOptions, readCollection } from './collection.ts';
export { checkFactFile, type FactFileOptions, type FactFileResult, placeIn, readFactFile } from './fact-file.ts';
export { jsonSchemas } from './json-schema.ts';
export { checkRegistry, emptyRegistry, readRegistry } from './registry.ts';
export { findCollection, readSettings, type Settings } from './settings.ts';
