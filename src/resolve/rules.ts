import type { EntityType, Registry, RegistryEntry } from '../model/index.ts';
import { nameKey } from './names.ts';

/** What the registry says of names: whose they are, which are one, which never are, which are nobody's. */
export class Rules {
  /** Entries, those made one by `same` joined into the first of them. */
  readonly entries: readonly RegistryEntry[];
  readonly #byName = new Map<string, RegistryEntry[]>();
  readonly #byId = new Map<string, RegistryEntry>();
  readonly #shared: ReadonlySet<string>;
  /** Names made one by `same` that no entry bears, to the first of their list. */
  readonly #loose = new Map<string, string>();
  readonly #apart = new Set<string>();

  constructor(registry: Registry) {
    this.#shared = new Set((registry.shared ?? []).map(nameKey));
    const entries = registry.entries.map((entry) => ({ ...entry, aliases: [...entry.aliases] }));
    for (const entry of entries) this.#index(entry);
    const gone = new Set<RegistryEntry>();
    for (const names of registry.same) for (const entry of this.#join(names)) gone.add(entry);
    this.entries = entries.filter((entry) => !gone.has(entry));
    for (const names of registry.different)
      for (const a of names)
        for (const b of names)
          for (const x of this.#identities(a)) for (const y of this.#identities(b)) if (x !== y) this.#apart.add(`${x}|${y}`);
  }

  /** The entry of that type that owns a name; none owns a shared one. */
  entry(type: EntityType, name: string): RegistryEntry | undefined {
    if (this.isShared(name)) return undefined;
    return this.#byName.get(nameKey(name))?.find((entry) => entry.type === type);
  }

  /** Entries of any type that own a name. */
  owners(name: string): readonly RegistryEntry[] {
    return this.isShared(name) ? [] : (this.#byName.get(nameKey(name)) ?? []);
  }

  isShared(name: string): boolean {
    return this.#shared.has(nameKey(name));
  }

  /** The name under which `same` gathers it, for names without an entry. */
  gathered(name: string): string | undefined {
    return this.#loose.get(nameKey(name));
  }

  /** Whether a curator has said that these names (or ids) are never one entity. */
  apart(a: string, b: string): boolean {
    if (this.#apart.size === 0) return false;
    return this.#identities(a).some((x) => this.#identities(b).some((y) => this.#apart.has(`${x}|${y}`)));
  }

  #index(entry: RegistryEntry): void {
    this.#byId.set(entry.id, entry);
    for (const name of [entry.name, ...entry.aliases]) {
      const list = this.#byName.get(nameKey(name));
      if (!list) this.#byName.set(nameKey(name), [entry]);
      else if (!list.includes(entry)) list.push(entry);
    }
  }

  #identities(name: string): string[] {
    if (this.#byId.has(name)) return [name];
    const owners = this.#byName.get(nameKey(name));
    return owners ? owners.map((entry) => entry.id) : [nameKey(name)];
  }

  /** Makes one what a list of `same` names; returns the entries that went up in another. */
  #join(names: readonly string[]): RegistryEntry[] {
    const owners = (name: string): RegistryEntry[] => {
      const byId = this.#byId.get(name);
      return byId ? [byId] : (this.#byName.get(nameKey(name)) ?? []);
    };
    const first = names.flatMap(owners)[0];
    if (!first) {
      for (const name of names) this.#loose.set(nameKey(name), this.#loose.get(nameKey(names[0]!)) ?? names[0]!);
      return [];
    }
    const gone: RegistryEntry[] = [];
    for (const name of names) {
      const twin: RegistryEntry | undefined = owners(name).find((entry) => entry.type === first.type);
      if (twin === first) continue;
      if (twin) {
        gone.push(twin);
        first.aliases.push(twin.name, ...twin.aliases);
        first.offices = [...(first.offices ?? []), ...(twin.offices ?? [])];
        first.external = { ...twin.external, ...first.external };
        for (const [key, list] of this.#byName)
          if (list.includes(twin)) this.#byName.set(key, [...new Set(list.map((e) => (e === twin ? first : e)))]);
        this.#byId.set(twin.id, first);
      } else if (!this.#byId.has(name)) first.aliases.push(name);
    }
    this.#index(first);
    return gone;
  }
}
