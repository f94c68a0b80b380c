#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Starts the program: the TypeScript sources in a checkout, so that no build is needed; the compiled ones in a package. */
const at = (path) => new URL(`../${path}`, import.meta.url);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 12)) {
  console.error(`dragoman needs Node.js 20.12 or newer; this is ${process.version}.`);
  process.exitCode = 1;
} else if (existsSync(at('src/cli/main.ts'))) {
  const tsx = await import('tsx/esm/api').catch(() => undefined);
  if (tsx) {
    tsx.register({ tsconfig: fileURLToPath(at('tsconfig.json')) });
    await import(at('src/cli/main.ts').href);
  } else {
    console.error(`dragoman: the packages that this checkout needs are missing; run \`npm ci\` in ${fileURLToPath(at('.'))}`);
    process.exitCode = 1;
  }
} else await import(at('dist/cli/main.js').href);
