import { ENTITY_TYPES, type EntityType, type Place, type Registry, slug } from '../model/index.ts';
import { loadOntology } from '../ontology/index.ts';
import { shown } from '../yaml/index.ts';
import type { Report } from './registry.ts';
import { idProblem } from './registry-entries.ts';

/** What is wrong with what the curator says about merging: ids that are none, types that cannot be one, contradictions. */
export function mergeProblems(registry: Registry, report: Report, placeOf: (path: readonly PropertyKey[]) => Place): void {
  const keyOf = keys(registry);
  const groups = new Groups();
  registry.same.forEach((names, i) => {
    const types = new Set(names.map((name) => typeOf(keyOf(name))).filter((type) => type !== undefined));
    if (types.size > 1)
      report('mixed-types', `${[...types].join(' and ')} cannot be the same; remove the names of one type from the list`, [
        'same',
        i,
      ]);
    for (const name of names) groups.join(keyOf(names[0]!), keyOf(name), i);
  });
  for (const list of ['same', 'different'] as const) {
    registry[list].forEach((names, i) => {
      names.forEach((name, j) => {
        const bad = badId(name);
        if (bad) report('bad-id', bad, [list, i, j]);
        if (names.indexOf(name) < j) report('twice', `${shown(name)} stands twice in the list; remove one`, [list, i, j]);
      });
    });
  }
  registry.different.forEach((names, i) => {
    names.forEach((name, j) => {
      const twin = names.slice(0, j).find((other) => other !== name && groups.find(keyOf(other)) === groups.find(keyOf(name)));
      if (twin === undefined) return;
      const said = keyOf(name) === keyOf(twin) ? undefined : groups.saidBy(keyOf(name));
      const where =
        said === undefined ? 'both are names of one entity' : `"same" joins them in line ${placeOf(['same', said]).line}`;
      report('contradiction', `${shown(twin)} and ${shown(name)} are said to be different, but ${where}; remove one of the two`, [
        'different',
        i,
        j,
      ]);
    });
  });
}

/** Ids stand for themselves, names of one entry for its id, other names for themselves. */
function keys({ entries }: Registry): (name: string) => string {
  const owners = new Map<string, string | undefined>();
  for (const { id, name, aliases } of entries)
    for (const text of [name, ...aliases])
      owners.set(slug(text), owners.has(slug(text)) && owners.get(slug(text)) !== id ? undefined : id);
  return (name) => (typeOf(name) ? name : (owners.get(slug(name)) ?? `name:${slug(name)}`));
}

/** The type that an id's prefix tells; undefined for a name. */
function typeOf(id: string): EntityType | undefined {
  const kinds = loadOntology().entities;
  return ENTITY_TYPES.find((type) => id.startsWith(`${kinds[type].prefix}/`));
}

function badId(name: string): string | undefined {
  const type = typeOf(name);
  return type && idProblem(name, type);
}

/** Union-find over keys, remembering which list joined them. */
class Groups {
  private readonly parents = new Map<string, string>();
  private readonly lists = new Map<string, number>();

  find(key: string): string {
    let root = key;
    for (let up = this.parents.get(root); up !== undefined; up = this.parents.get(root)) root = up;
    return root;
  }

  join(a: string, b: string, list: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.parents.set(y, x);
    for (const key of [a, b]) if (!this.lists.has(key)) this.lists.set(key, list);
  }

  saidBy(key: string): number | undefined {
    return this.lists.get(key);
  }
}
