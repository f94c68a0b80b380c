import { createHash } from 'node:crypto';
import { EXPORTS } from '../../src/export/index.ts';
import { sampleBuild } from '../support/sample-build.ts';

/** Prints the digest of every file of every format, for the test that runs it under different locales and time zones. */
for (const { render } of Object.values(EXPORTS))
  for (const { file, text } of render(sampleBuild)) console.log(file, createHash('sha256').update(text).digest('hex'));
