import { type Build, type Entity, type Fact, type Relation, spanOf } from '../model/index.ts';
import { fold } from './fold.ts';

/** One cell of a node or relationship, the same for every store; a number is in digits. */
export type Cell = string | string[] | undefined;
export type Row = Record<string, Cell>;

/** What every store keeps of an entity: `folded` holds its names without case and marks, for look-up. */
export const entityRow = (entity: Entity): Row => ({
  id: entity.id,
  type: entity.type,
  name: entity.name,
  aliases: entity.aliases,
  folded: [...new Set([entity.name, ...entity.aliases].map(fold))],
  evidence: entity.evidence,
  wikidata: entity.external?.wikidata,
  external: jsonText(entity.external),
  properties: jsonText(entity.properties),
});

/** What every store keeps of a relation. The date is `date`, as `when` is a keyword of Cypher; its days are `earliest` and `latest`. */
export const relationRow = (relation: Relation): Row => {
  const span = relation.when === undefined ? undefined : spanOf(relation.when);
  return {
    id: relation.id,
    source: relation.source,
    target: relation.target,
    date: relation.when,
    earliest: span?.earliest,
    latest: span?.latest,
    place: relation.where,
    title: relation.title,
    status: relation.status,
    evidence: relation.evidence,
  };
};

/** What every store keeps of a fact. */
export const factRow = (fact: Fact): Row => ({
  key: fact.key,
  article: fact.article,
  statement: fact.statement,
  date: fact.when,
  paragraph: fact.paragraph === undefined ? undefined : String(fact.paragraph),
  quote: fact.quote,
  attributedTo: fact.attributedTo,
  status: fact.status,
});

/** What every store keeps of an article. */
export const articleRow = ({ id, title, published, publisher, source }: Build['articles'][number]): Row => ({
  id,
  title,
  published,
  publisher,
  source,
});

const jsonText = (object: Record<string, string | number> | undefined): string | undefined =>
  object && JSON.stringify(Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1))));
