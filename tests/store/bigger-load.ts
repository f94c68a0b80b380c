import type { Entity } from '../../src/model/index.ts';
import { openStore } from '../../src/store/index.ts';
import { sampleBuild } from '../support/sample-build.ts';

// Loads 3,000 people into the file it is given; the test kills it on the way.
const people = Array.from(
  { length: 3000 },
  (_, i): Entity => ({ id: `person/${i}`, type: 'Person', name: `P${i}`, aliases: [], evidence: [] }),
);
const store = await openStore(process.argv[2]!);
process.stdout.write('loading\n');
await store.load({ ...sampleBuild, entities: people, relations: [] });
await store.close();
