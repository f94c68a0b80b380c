import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Build } from '../../src/model/index.ts';
import { openSession } from '../../src/store/embedded/session.ts';
import { openStore } from '../../src/store/index.ts';
import type { BenchRow } from './row.ts';

const PEOPLE = 5_000;
const RELATIONS = 100_000;

/** Loads 100,000 relations into an embedded store, and the same rows by a bare COPY from a file that is ready. */
export async function benchStore(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-bench-'));
  try {
    const build = big();
    const bare = await bareCopy(build, folder);
    const store = await openStore(join(folder, 'graph.lbug'));
    const start = performance.now();
    await store.load(build);
    const load = performance.now() - start;
    await store.close();
    return [
      { name: 'bare COPY of 100,000 relations', value: Math.round(bare), unit: 'ms' },
      { name: 'load of 100,000 relations', value: Math.round(load), unit: 'ms' },
      { name: 'load against bare COPY', value: Math.round((load / bare) * 100) / 100, unit: 'times', limit: 1.5 },
      { name: 'peak memory of the process', value: Math.round(process.resourceUsage().maxRSS / 1024), unit: 'MB', limit: 1500 },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function big(): Build {
  const person = (i: number) => `person/p${i % PEOPLE}`;
  return {
    articles: [],
    facts: [],
    findings: [],
    entities: Array.from({ length: PEOPLE }, (_, i) => ({
      id: person(i),
      type: 'Person',
      name: `P ${i}`,
      aliases: [],
      evidence: [],
    })),
    relations: Array.from({ length: RELATIONS }, (_, i) => ({
      id: `met/${i}`,
      type: 'MET',
      source: person(i),
      target: person(i * 7 + 1),
      when: '2024-09-13',
      evidence: [`a#f${i}`, `b#f${i}`],
      status: 'accepted',
    })),
  };
}

async function bareCopy({ entities, relations }: Build, folder: string): Promise<number> {
  const file = (name: string) => join(folder, name);
  await writeFile(file('people.csv'), entities.map(({ id, name }) => `"${id}","${name}"`).join('\n'));
  const cells = relations.map((r) => [
    r.source,
    r.target,
    r.id,
    r.source,
    r.target,
    r.when,
    r.when,
    r.when,
    '',
    '',
    r.status,
    `[${r.evidence}]`,
  ]);
  await writeFile(file('met.csv'), cells.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'));
  const session = await openSession(file('bare.lbug'), { readOnly: false, timeLimit: 0 });
  await session.run('CREATE NODE TABLE Person(id STRING PRIMARY KEY, name STRING)');
  const texts = ['id', 'source', 'target', 'date', 'earliest', 'latest', 'place', 'title', 'status'].map(
    (name) => `\`${name}\` STRING`,
  );
  await session.run(`CREATE REL TABLE MET(FROM Person TO Person, ${texts.join(', ')}, evidence STRING[])`);
  const start = performance.now();
  await session.run(`COPY Person FROM '${file('people.csv')}' (header=false)`);
  await session.run(`COPY MET FROM '${file('met.csv')}' (header=false)`);
  await session.run('CHECKPOINT');
  const taken = performance.now() - start;
  await session.close();
  return taken;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, value, unit, limit } of await benchStore())
    console.log(`${name}: ${value} ${unit}${limit === undefined ? '' : ` (at most ${limit})`}`);
}
