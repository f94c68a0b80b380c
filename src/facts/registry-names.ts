import { type Place, slug } from '../model/index.ts';
import { shown } from '../yaml/index.ts';
import type { LocatedEntry, Report } from './registry.ts';

interface Claim {
  owner: LocatedEntry;
  path: PropertyKey[];
}

/**
 * Names and aliases that two entities of one type claim. A common surname is no error once the registry lists it under
 * `shared`: then nobody owns it, and the context of a mention decides.
 */
export function nameProblems(
  entries: readonly LocatedEntry[],
  shared: readonly string[],
  report: Report,
  placeOf: (path: readonly PropertyKey[]) => Place,
): void {
  const free = new Set(shared.map(slug));
  const claims = new Map<string, Claim>();
  const claim = (text: string, owner: LocatedEntry, path: PropertyKey[]): void => {
    const { type } = owner.entry;
    const word = slug(text);
    const other = claims.get(`${type} ${word}`);
    if (other === undefined) claims.set(`${type} ${word}`, { owner, path });
    else if (other.owner !== owner && !free.has(word))
      report(
        'same-name',
        `${shown(text)} is also a name of the ${type} ${shown(other.owner.entry.name)} in line ${placeOf(other.path).line}; remove one, make the two entities one, or list the name under "shared"`,
        path,
      );
  };
  for (const owner of entries) {
    const { name, aliases } = owner.entry;
    claim(name, owner, ['entities', owner.at, 'name']);
    aliases.forEach((alias, i) => {
      const path = ['entities', owner.at, 'aliases', i];
      if (alias === name || aliases.indexOf(alias) < i)
        report('twice', `${shown(alias)} is listed twice for ${shown(name)}; remove one`, path, 'warning');
      claim(alias, owner, path);
    });
  }
}
