import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Build, type Entity, type Relation, slug } from '../../src/model/index.ts';
import { loadOntology } from '../../src/ontology/index.ts';

interface GoldRelation {
  type: Relation['type'];
  source: string;
  target: string;
  when?: string;
  where?: string;
  title?: string;
  evidence: string;
}

interface GoldFile {
  article: string;
  published?: string;
  entities: { id: string; type: Entity['type']; name: string; aliases: string[] }[];
  relations: GoldRelation[];
}

/** The folder of graphs that careful readers made, or undefined where it is not at hand. */
export function goldFolder(): string | undefined {
  const folder = join(process.env.DRAGOMAN_SHARED ?? join(import.meta.dirname, '../../../shared'), 'gold', 'dev');
  return existsSync(folder) ? folder : undefined;
}

/** All gold graphs as one build: entities of one type and name are one. */
export function goldBuild(folder: string): Build {
  const ontology = loadOntology();
  const entities = new Map<string, Entity>();
  const relations = new Map<string, Relation>();
  const build: Build = { articles: [], facts: [], entities: [], relations: [], findings: [] };
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldFile;
    build.articles.push({ id: gold.article, title: gold.article, ...(gold.published && { published: gold.published }) });
    const ids = new Map<string, string>();
    for (const { id, type, name, aliases } of gold.entities) {
      const key = `${ontology.entities[type].prefix}/${slug(name)}`;
      ids.set(id, key);
      const known = entities.get(key);
      const others = [...new Set([...(known?.aliases ?? []), ...aliases])].sort();
      entities.set(key, { id: key, type, name: known?.name ?? name, aliases: others, evidence: known?.evidence ?? [] });
    }
    for (const [i, relation] of gold.relations.entries()) add(gold.article, relation, i + 1, ids);
  }

  function add(article: string, relation: GoldRelation, n: number, ids: Map<string, string>): void {
    const { type, when, where, title, evidence } = relation;
    const fact = { key: `${article}#f${n}`, id: `f${n}`, article, statement: evidence, status: 'accepted' as const };
    build.facts.push(fact);
    let [source, target] = [ids.get(relation.source)!, ids.get(relation.target)!];
    if (ontology.relations[type].symmetric && source > target) [source, target] = [target, source];
    const id = [type.toLowerCase(), source, target, when ?? title].filter(Boolean).join('/');
    const known = relations.get(id);
    if (known) known.evidence.push(fact.key);
    else
      relations.set(id, {
        ...{ id, type, source, target, evidence: [fact.key], status: 'accepted' },
        ...(when && { when }),
        ...(where && { where: ids.get(where)! }),
        ...(title && { title }),
      });
    for (const end of [source, target]) entities.get(end)!.evidence.push(fact.key);
  }

  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  build.facts.sort((a, b) => (a.key < b.key ? -1 : 1));
  build.entities = [...entities.values()].sort(byId).map((e) => ({ ...e, evidence: [...new Set(e.evidence)].sort() }));
  build.relations = [...relations.values()].sort(byId).map((r) => ({ ...r, evidence: [...new Set(r.evidence)].sort() }));
  return build;
}
