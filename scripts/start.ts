import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../src/root.ts';

console.log(`${readdirSync(join(PACKAGE_ROOT, 'seeds', 'facts')).length} fact files in seeds/facts`);
