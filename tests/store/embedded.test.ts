import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/index.ts';
import { storeConformance } from '../conformance/store.ts';
import { sampleBuild } from '../support/sample-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-store-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeConformance('an embedded file', () => openStore(at('conformance.lbug')));

describe('the embedded store', () => {
  it.each([
    ['nowhere.lbug', 'run `dragoman build` first'],
    ['bolt://localhost', 'No store is known for bolt:// addresses'],
    ['graph.db', 'A store is a path that ends in .lbug'],
  ])('says what to do about %s', async (url, sentence) => {
    await expect(openStore(url.includes('nowhere') ? at(url) : url, { readOnly: true })).rejects.toThrow(sentence);
  });

  it('says so of a file that is no database', async () => {
    writeFileSync(at('text.lbug'), 'not a database');
    await expect(openStore(at('text.lbug'), { readOnly: true })).rejects.toThrow('run `dragoman build` to write it anew');
  });

  it('reaches no other file from a query', async () => {
    const store = await openStore(at('fence.lbug'));
    await store.load(sampleBuild);
    for (const query of [
      `COPY (MATCH (n) RETURN n) TO '${at('out.csv')}'`,
      `/* x */ EXPORT DATABASE '${at('out')}'`,
      "LOAD FROM 'x.csv' RETURN *",
    ])
      await expect(store.query(query)).rejects.toThrow('may only read the graph');
    expect(existsSync(at('out.csv')) || existsSync(at('out'))).toBe(false);
    expect((await store.query("RETURN 'LOAD FROM COPY' AS text")).rows).toEqual([['LOAD FROM COPY']]);
    await store.close();
  });

  it('goes on reading the old graph while another store swaps in a new one', async () => {
    const [reader, writer] = [await openStore(at('swap.lbug')), await openStore(at('swap.lbug'))];
    await writer.load(sampleBuild);
    expect((await reader.query('MATCH (p:Person) RETURN count(*)')).rows).toEqual([[4]]);
    await writer.load({ ...sampleBuild, entities: [], relations: [] });
    expect((await reader.query('MATCH (p:Person) RETURN count(*)')).rows).toEqual([[4]]);
    expect((await writer.query('MATCH (p:Person) RETURN count(*)')).rows).toEqual([[0]]);
    await Promise.all([reader.close(), writer.close()]);
  });

  it('survives two loads at once', async () => {
    const stores = await Promise.all([openStore(at('two.lbug')), openStore(at('two.lbug'))]);
    await Promise.all(stores.map((store) => store.load(sampleBuild)));
    expect((await stores[0]!.query('MATCH (p:Person) RETURN count(*)')).rows).toEqual([[4]]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('opens as the old or the new graph after a kill at any moment, and cleans up', async () => {
    const store = await openStore(at('kill.lbug'));
    await store.load(sampleBuild);
    await store.close();
    copyFileSync(at('kill.lbug'), at('before.lbug'));
    for (let i = 0; i < 20; i++) {
      await killedLoad(at('kill.lbug'), i * 40);
      const after = await openStore(at('kill.lbug'), { readOnly: true });
      expect([4, 3000]).toContain((await after.query('MATCH (p:Person) RETURN count(*)')).rows[0]![0]);
      await after.close();
    }
    const again = await openStore(at('kill.lbug'));
    await again.load(sampleBuild);
    await again.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('kill.lbug.'))).toEqual([]);
  }, 120_000);
});

/** Starts a bigger load in a process of its own and kills it so many milliseconds after the load begins. */
async function killedLoad(path: string, wait: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/store/bigger-load.ts', path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((done) => child.once('exit', done));
  await new Promise((ready) => child.stdout.once('data', ready));
  await new Promise((later) => setTimeout(later, wait));
  child.kill('SIGKILL');
  await gone;
}
