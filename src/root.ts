import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the installed package: `schema/` and `seeds/` lie in it, whether `src/` or `dist/` runs. */
export const PACKAGE_ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path under `schema/`. */
export const schemaPath = (...parts: string[]): string => join(PACKAGE_ROOT, 'schema', ...parts);
