import type { Entity } from '../model/index.ts';
import type { Cluster } from './cluster.ts';
import { ascending, nameKey, sorted } from './names.ts';

/** An entity of the graph for each cluster, sorted by id. */
export function entitiesOf(clusters: readonly Cluster[]): Entity[] {
  return clusters.map(entityOf).sort((a, b) => ascending(a.id, b.id));
}

function entityOf({ id, type, name, entry, members }: Cluster): Entity {
  const properties = Object.assign({}, ...members.map(({ mention }) => mention.ref.properties));
  const aliases = sorted([...(entry?.aliases ?? []), ...members.flatMap(namesIn)]).filter((alias) => alias !== name);
  return {
    id,
    type,
    name,
    aliases,
    evidence: sorted(members.flatMap(({ mention }) => mention.facts.map((fact) => fact.key))),
    ...(entry?.external && Object.keys(entry.external).length > 0 && { external: entry.external }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

/** Names that the facts themselves use, or that the entity was read under; forms made up for comparison are left out. */
function namesIn({ mention: { ref, facts } }: Cluster['members'][number]): string[] {
  const said = facts.map((fact) => `-${nameKey(fact.statement)}-`);
  return [ref.name, ...[...ref.aliases].filter((alias) => said.some((text) => text.includes(`-${nameKey(alias)}-`)))];
}
