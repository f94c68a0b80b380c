import { type Place, placeText, type RegistryEntry, slug } from '../model/index.ts';
import type { Report } from './registry.ts';

interface Claim {
  entry: number;
  path: PropertyKey[];
}

/**
 * Names and aliases that two entities of one type claim. A common surname is no error once the registry lists it under
 * `shared`: then nobody owns it, and the context of a mention decides.
 */
export function nameProblems(
  entries: readonly RegistryEntry[],
  shared: readonly string[],
  report: Report,
  placeOf: (path: readonly PropertyKey[]) => Place,
): void {
  const free = new Set(shared.map(slug));
  const claims = new Map<string, Claim>();
  entries.forEach(({ type, name, aliases }, entry) => {
    const claim = (text: string, path: PropertyKey[]) => {
      const key = `${type} ${slug(text)}`;
      const other = claims.get(key);
      if (other === undefined) claims.set(key, { entry, path });
      else if (other.entry !== entry && !free.has(slug(text)))
        report(
          'same-name',
          `"${text}" is also a name of the ${type} "${entries[other.entry]!.name}" at ${placeText(placeOf(other.path))}; remove one, make the two entities one, or list the name under "shared"`,
          path,
        );
    };
    claim(name, ['entities', entry, 'name']);
    aliases.forEach((alias, i) => {
      const path = ['entities', entry, 'aliases', i];
      if (alias === name || aliases.indexOf(alias) < i)
        report('twice', `"${alias}" is listed twice for ${name}; remove one`, path, 'warning');
      claim(alias, path);
    });
  });
}
