import { slug } from '../model/index.ts';
import { loadOntology } from '../ontology/index.ts';
import type { Cluster } from './cluster.ts';
import { ascending } from './names.ts';
import type { Rules } from './rules.ts';

/**
 * Gives every cluster its id: the registry's, else one minted from its name. Namesakes all get what tells them apart, a
 * year, a state or an article, so that none depends on which file was read first.
 */
export function mintIds(clusters: readonly Cluster[], rules: Rules): void {
  const taken = new Set(rules.entries.map((entry) => entry.id));
  const groups = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.entry) cluster.id = cluster.entry.id;
    else groups.set(baseOf(cluster), [...(groups.get(baseOf(cluster)) ?? []), cluster]);
  }
  for (const [base, group] of [...groups].sort(([a], [b]) => ascending(a, b)))
    for (const cluster of group) {
      const alone = group.length === 1 && !taken.has(base) && !isBare(cluster);
      cluster.id = alone ? base : distinct(base, cluster, group, taken);
      taken.add(cluster.id);
    }
}

/** "the treaty", "horses": the next article will have its own, so it bears its article's name from the start. */
const isBare = ({ type, name }: Cluster): boolean =>
  /^(Agreement|Gift|Event)$/.test(type) && /^\p{Ll}/u.test(name) && name.split(' ').length < 3;

const baseOf = ({ type, name }: Cluster): string => `${loadOntology().entities[type].prefix}/${slug(name)}`;

function distinct(base: string, cluster: Cluster, group: readonly Cluster[], taken: ReadonlySet<string>): string {
  for (const tell of isBare(cluster) ? [] : TELLS) {
    const own = tell(cluster);
    const id = own && `${base}-${slug(own)}`;
    if (id && !taken.has(id) && group.every((other) => other === cluster || tell(other) !== own)) return id;
  }
  const article = `${base}-${cluster.members[0]!.mention.article.id}`;
  let id = article;
  for (let n = 2; taken.has(id); n++) id = `${article}-${n}`;
  return id;
}

const TELLS: ((cluster: Cluster) => string | undefined)[] = [
  ({ of }) => of,
  ({ type, members }) => (type === 'Person' ? undefined : yearOf(members[0]!.mention)),
  ({ members }) => members[0]!.mention.article.id,
];

function yearOf({ ref, found }: Cluster['members'][number]['mention']): string | undefined {
  const when = ref.happening?.when ?? found.find((each) => each.when)?.when;
  return when?.slice(0, 4);
}
