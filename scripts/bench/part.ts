import type { BenchRow } from './row.ts';

/** One part of the benchmark in this process, with only what it needs loaded: its rows as JSON on the last line. */
const PARTS: Record<string, (quick: boolean) => Promise<BenchRow[]>> = {
  extraction: async (quick) => (await import('./extraction.ts')).benchExtraction(quick),
  length: async (quick) => (await import('./length.ts')).benchLength(quick),
  'large-file': async (quick) => (await import('./large-file.ts')).benchLargeFile(quick),
  build: async (quick) => (await import('./build.ts')).benchBuild(quick),
  store: async () => (await import('./store.ts')).benchStore(),
  start: async (quick) => (await import('./start.ts')).benchStart(quick),
};

const [name = '', flag] = process.argv.slice(2);
const part = PARTS[name];
if (!part) throw new Error(`no part "${name}": there are ${Object.keys(PARTS).join(', ')}`);
console.log(JSON.stringify(await part(flag === '--quick')));
