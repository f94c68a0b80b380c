import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Build, type Entity, type Relation, slug } from '../../src/model/index.ts';

interface Gold {
  article: string;
  published?: string;
  entities: { id: string; type: Entity['type']; name: string; aliases: string[] }[];
  relations: { type: Relation['type']; source: string; target: string; when?: string; title?: string; evidence?: string }[];
}

/** The folder of hand-made graphs, if it is there. */
export const goldFolder = (): string | undefined => {
  const folder = join(process.env.DRAGOMAN_SHARED ?? '../shared', 'gold/dev');
  return existsSync(folder) ? folder : undefined;
};

/** One build of all hand-made graphs: entities of one type and name are one, each verbatim evidence is a fact. */
export function goldBuild(folder: string): Build {
  const build: Build = { articles: [], facts: [], entities: [], relations: [], findings: [] };
  const entities = new Map<string, Entity>();
  const relations = new Map<string, Relation>();
  for (const file of readdirSync(folder).sort()) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
    build.articles.push({ id: gold.article, title: gold.article, ...(gold.published && { published: gold.published }) });
    const ids = new Map(gold.entities.map((e) => [e.id, `${e.type.toLowerCase()}/${slug(e.name)}`]));
    for (const { id, type, name } of gold.entities)
      entities.set(ids.get(id)!, { id: ids.get(id)!, type, name, aliases: [], evidence: [] });
    const facts = new Map<string, string>();
    for (const { type, when, title, ...relation } of gold.relations) {
      const statement = relation.evidence ?? type;
      const key = facts.get(statement) ?? `${gold.article}#f${facts.size + 1}`;
      if (!facts.has(statement))
        build.facts.push({ key, id: key.split('#')[1]!, article: gold.article, statement, status: 'accepted' });
      facts.set(statement, key);
      const [source, target] = [ids.get(relation.source)!, ids.get(relation.target)!];
      const id = [type.toLowerCase(), source, target, when].filter(Boolean).join('/');
      const evidence = [...new Set([...(relations.get(id)?.evidence ?? []), key])].sort();
      relations.set(id, {
        id,
        type,
        source,
        target,
        ...(when && { when }),
        ...(title && { title }),
        evidence,
        status: 'accepted',
      });
    }
  }
  build.entities = [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  build.relations = [...relations.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return build;
}
