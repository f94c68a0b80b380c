import type { EntityType, RegistryEntry } from '../model/index.ts';
import type { Mention } from './mentions.ts';

/** The mentions that are one entity. */
export interface Cluster {
  type: EntityType;
  /** Canonical name. */
  name: string;
  entry?: RegistryEntry;
  /** Why each mention is here, in the order of the articles. */
  members: { mention: Mention; because: string }[];
  /** Tells namesakes apart: a state for a place or a body. */
  of?: string;
  /** Minted once all clusters are known. */
  id: string;
}

/** A mention that no cluster could be given to, with those it may mean. */
export interface Unclear {
  mention: Mention;
  candidates: string[];
}

/** Opens a cluster for a mention. */
export const open = (mention: Mention, name: string, because: string, more: Partial<Cluster> = {}): Cluster => ({
  type: mention.type,
  name,
  members: [{ mention, because }],
  id: '',
  ...more,
});

/** Clusters by a key, each opened at its first mention. */
export class Clusters {
  readonly all: Cluster[] = [];
  readonly #byKey = new Map<string, Cluster>();

  /** Adds a mention to the cluster of a key. */
  put(key: string, mention: Mention, name: string, because: string, more: Partial<Cluster> = {}): Cluster {
    const known = this.#byKey.get(key);
    if (known) {
      known.members.push({ mention, because });
      return known;
    }
    const cluster = open(mention, name, because, more);
    this.#byKey.set(key, cluster);
    this.all.push(cluster);
    return cluster;
  }

  /** Adds a mention to the cluster of a registry entry. */
  registered(entry: RegistryEntry, mention: Mention, because: string): Cluster {
    return this.put(`entry ${entry.id}`, mention, entry.name, because, { entry, type: entry.type });
  }
}
