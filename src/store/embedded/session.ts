import type { Value } from '../store.ts';
import { type Connection, type Database, engine } from './engine.ts';

/** One open database file with its one connection. */
export interface Session {
  /** Runs one statement and gives its columns and rows as the engine has them. */
  run(cypher: string, params?: Record<string, Value>): Promise<{ columns: string[]; rows: unknown[][] }>;
  close(): Promise<void>;
}

/** Memory that the engine keeps of the file, in bytes: enough for a load of some 100,000 relations and small beside node itself. */
const POOL = 128 * 2 ** 20;

/**
 * Opens a database file.
 * @param timeLimit milliseconds that a statement may take, 0 for no limit
 * @throws the engine's own errors
 */
export async function openSession(
  path: string,
  { readOnly, timeLimit }: { readOnly: boolean; timeLimit: number },
): Promise<Session> {
  const { Database, Connection } = engine();
  const database: Database = new Database(path, POOL, true, readOnly);
  await database.init();
  const connection: Connection = new Connection(database);
  await connection.init();
  if (timeLimit > 0) connection.setQueryTimeout(timeLimit);
  return {
    async run(cypher, params = {}) {
      const statement = await connection.prepare(cypher);
      if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
      const result = [await connection.execute(statement, params)].flat().at(-1)!;
      try {
        const columns = await result.getColumnNames();
        const rows = (await result.getAll()).map((row) => columns.map((name) => row[name]));
        return { columns, rows };
      } finally {
        result.close();
      }
    },
    async close() {
      await connection.close();
      await database.close();
    },
  };
}
