import fc from 'fast-check';
import type { Build } from '../../src/model/index.ts';
import type { Store } from '../../src/store/index.ts';
import { anyBuild } from '../support/arbitrary-build.ts';
import { sampleBuild } from '../support/sample-build.ts';

/** What every store must do, whatever it is made of. `make` gives an empty one. */
export function storeConformance(name: string, make: () => Promise<Store>): void {
  describe(`${name} as a store`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await make();
    });
    afterAll(() => store.close());

    it('counts what it was given', async () => {
      expect(await store.load(sampleBuild)).toEqual({ entities: 11, relations: 17, facts: 3, articles: 2 });
      const { rows } = await store.query('MATCH (a)-[r:MET]->(b) RETURN a.name, type(r) AS type, b.name, r.date ORDER BY r.date');
      expect(rows).toEqual([
        ['Kim Jong-un', 'MET', 'Sergei Shoigu', '2024-09-13'],
        ['Kim Jong-un', 'MET', 'Sergei Shoigu', '2024-10'],
      ]);
    });

    it('answers how an edge is known', async () => {
      await store.load(sampleBuild);
      const { rows } = await store.query(
        `MATCH (a)-[r:MET]->(b), (f:Fact)-[:REPORTED_IN]->(article:Article) WHERE f.key IN r.evidence
         RETURN r.date, f.key, article.title, f.paragraph ORDER BY r.date`,
      );
      expect(rows).toEqual([
        ['2024-09-13', 'pyongyang#f1', 'Shoigu meets Kim', 2],
        ['2024-10', 'geneva#f1', 'Talks in Geneva', null],
      ]);
    });

    it('holds the last build only, and any text unchanged', async () => {
      await fc.assert(
        fc.asyncProperty(anyBuild, async (build) => {
          await store.load(build);
          expect(await contents(store)).toEqual(expected(build));
        }),
        { numRuns: 25 },
      );
    }, 60_000);

    it('takes any text as a parameter, as a value and nothing else', async () => {
      await store.load(sampleBuild);
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
          expect((await store.query('RETURN $text AS text', { text })).rows).toEqual([[text]]);
        }),
        { numRuns: 30 },
      );
    });

    it('refuses to write, and stays as it was', async () => {
      await store.load(sampleBuild);
      await expect(store.query("MATCH (p:Person) SET p.name = 'x'")).rejects.toThrow('A query only reads');
      await expect(store.query("CREATE (:Person {id: 'x'})")).rejects.toThrow('A query only reads');
      expect(await contents(store)).toEqual(expected(sampleBuild));
    });

    it('keeps the old graph when a build contradicts itself', async () => {
      await store.load(sampleBuild);
      const broken = { ...sampleBuild, entities: sampleBuild.entities.slice(1) };
      await expect(store.load(broken)).rejects.toThrow('which is no entity of the build');
      expect(await contents(store)).toEqual(expected(sampleBuild));
    });
  });
}

async function contents(store: Store): Promise<unknown> {
  const nodes = await store.query(
    'MATCH (n) WHERE n.folded IS NOT NULL RETURN n.id, n.type, n.name, n.aliases, n.evidence ORDER BY n.id',
  );
  const edges = await store.query(
    'MATCH (a)-[r]->(b) WHERE r.status IS NOT NULL RETURN r.id, type(r), a.id, b.id, r.date, r.title, r.status, r.evidence ORDER BY r.id',
  );
  return { nodes: nodes.rows, edges: edges.rows };
}

const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

const expected = ({ entities, relations }: Build): unknown => ({
  nodes: [...entities].sort(byId).map((e) => [e.id, e.type, whole(e.name), e.aliases.map(whole), e.evidence]),
  edges: [...relations]
    .sort(byId)
    .map((r) => [
      r.id,
      r.type,
      r.source,
      r.target,
      r.when ?? null,
      r.title === undefined ? null : whole(r.title),
      r.status,
      r.evidence,
    ]),
});

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
