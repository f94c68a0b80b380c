/** Prints "N passed, N failed" from jest's results; a test file that could not be run counts as one failure. Exits 1 for any. */
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 1;
try {
  const results = JSON.parse(readFileSync(process.argv[2], 'utf8'));
  passed = results.numPassedTests;
  failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
} catch (error) {
  console.error(`The tests left no results: ${error.message}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
