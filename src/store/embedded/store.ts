import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Build, DragomanError } from '../../model/index.ts';
import { loadOntology } from '../../ontology/index.ts';
import { checkBuild } from '../check.ts';
import type { LoadSummary, OpenOptions, Store } from '../store.ts';
import { fileError, queryError } from './errors.ts';
import { keepInside } from './fence.ts';
import { fill } from './fill.ts';
import { plain } from './plain.ts';
import { openSession, type Session } from './session.ts';
import { swapIn } from './swap.ts';

/** What to do where there is no graph yet. */
const BUILD_FIRST = 'run `dragoman build` first';

/**
 * Opens the store in a file. It is read through a read-only handle; a load writes a new file and swaps it in, so that readers
 * that have the old one open go on reading it.
 * @throws DragomanError with `readOnly`, where the file is missing or no graph
 */
export async function openEmbedded(path: string, { readOnly = false, timeLimit = 60_000 }: OpenOptions = {}): Promise<Store> {
  let reader: Promise<Session> | undefined;
  // One statement at a time: the engine's connection is not made for several.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const letGo = async () => {
    const open = reader;
    reader = undefined;
    await open?.then(
      (session) => session.close(),
      () => undefined,
    );
  };
  const read = (): Promise<Session> => {
    reader ??= openReader(path, timeLimit);
    reader.catch(() => {
      reader = undefined;
    });
    return reader;
  };
  if (readOnly) await read();
  return {
    load: (build) =>
      inTurn(async () => {
        if (readOnly)
          throw DragomanError.of('read-only', `"${path}" was opened to be read; open it without readOnly to load into it.`);
        const summary = await write(path, build);
        await letGo();
        return summary;
      }),
    query: (cypher, params = {}) =>
      inTurn(async () => {
        keepInside(cypher);
        const session = await read();
        try {
          const { columns, rows } = await session.run(cypher, params);
          return { columns, rows: rows.map((row) => row.map(plain)) };
        } catch (error) {
          throw queryError(error, timeLimit);
        }
      }),
    close: () => inTurn(letGo),
  };
}

async function openReader(path: string, timeLimit: number): Promise<Session> {
  if (!existsSync(path)) throw DragomanError.of('no-graph', `There is no graph at "${path}"; ${BUILD_FIRST}.`);
  let session: Session | undefined;
  try {
    session = await openSession(path, { readOnly: true, timeLimit });
    await session.run('MATCH (f:Fact)-[:REPORTED_IN]->(:Article) RETURN f.key LIMIT 1');
    return session;
  } catch (error) {
    await session?.close();
    throw fileError(path, error);
  }
}

async function write(path: string, build: Build): Promise<LoadSummary> {
  const ontology = loadOntology();
  checkBuild(build, ontology);
  await swapIn(path, async (folder) => {
    const session = await openSession(join(folder, 'graph.lbug'), { readOnly: false, timeLimit: 0 });
    try {
      await fill(session, build, ontology, folder);
    } finally {
      await session.close();
    }
  });
  const { entities, relations, facts, articles } = build;
  return { entities: entities.length, relations: relations.length, facts: facts.length, articles: articles.length };
}
