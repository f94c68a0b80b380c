/** What a collection's registry lends to the reading of a file: what its names are, and who held an office when. */
import { type EntityType, overlap, type Registry, type RegistryEntry, slug } from '../../model/index.ts';
import { officeKey } from './office-key.ts';

export { officeKey } from './office-key.ts';

/** A registry as a reader asks it. */
export interface Curated {
  /** What a name is, where all that bear it are of one type; a surname alone may be anybody's. */
  typeOf(name: string): EntityType | undefined;
  /** The one person who bears a full name. */
  person(name: string): RegistryEntry | undefined;
  /** The one person who held an office of that title, in a state or body of that name, at a date. */
  holder(title: string, of: string, when: string): RegistryEntry | undefined;
}

const made = new WeakMap<Registry, Curated>();

/** The view of a registry, made once for each. */
export function curated(registry: Registry): Curated {
  let view = made.get(registry);
  if (!view) {
    view = viewOf(registry);
    made.set(registry, view);
  }
  return view;
}

function viewOf(registry: Registry): Curated {
  const shared = new Set((registry.shared ?? []).map(slug));
  const people = new Map<string, RegistryEntry[]>();
  const types = new Map<string, EntityType[]>();
  const bodies = new Map<string, string>();
  const holders = new Map<string, { entry: RegistryEntry; when: string }[]>();
  for (const entry of registry.entries) {
    for (const name of [entry.name, ...entry.aliases]) {
      if (shared.has(slug(name))) continue;
      if (entry.type !== 'Gift') types.set(slug(name), [...(types.get(slug(name)) ?? []), entry.type]);
      if (/^(State|Organization)$/.test(entry.type)) bodies.set(slug(name), entry.id);
      // A surname is many people's.
      if (entry.type === 'Person' && name.includes(' ')) people.set(slug(name), [...(people.get(slug(name)) ?? []), entry]);
    }
  }
  const bodyKey = (name: string): string => bodies.get(slug(name)) ?? slug(name);
  for (const entry of registry.entries)
    for (const { title, of, when } of entry.offices ?? []) {
      const key = `${officeKey(title)} ${bodyKey(of)}`;
      if (when) holders.set(key, [...(holders.get(key) ?? []), { entry, when }]);
    }
  return {
    typeOf: (name) => only(types.get(slug(name)) ?? []),
    person: (name) => only(people.get(slug(name)) ?? []),
    holder: (title, of, when) =>
      only(
        (holders.get(`${officeKey(title)} ${bodyKey(of)}`) ?? [])
          .filter((each) => overlap(each.when, when))
          .map(({ entry }) => entry),
      ),
  };
}

const only = <T>(list: readonly T[]): T | undefined => (new Set(list).size === 1 ? list[0] : undefined);
