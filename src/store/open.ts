import { DragomanError } from '../model/index.ts';
import { openEmbedded } from './embedded/index.ts';
import type { OpenOptions, Store } from './store.ts';

/**
 * Opens the store at an address.
 * @param url a path that ends in `.lbug`
 * @throws DragomanError for an unknown kind of address; with `readOnly`, also where there is no graph to read
 */
export async function openStore(url: string, options: OpenOptions = {}): Promise<Store> {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(url)?.[1];
  if (scheme)
    throw DragomanError.of('unknown-store', `No store is known for ${scheme}:// addresses; give the path of a .lbug file.`);
  if (!url.endsWith('.lbug'))
    throw DragomanError.of('unknown-store', `A store is a path that ends in .lbug, which "${url}" does not.`);
  return openEmbedded(url, options);
}
