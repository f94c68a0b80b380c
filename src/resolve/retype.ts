import type { Mention } from './mentions.ts';
import { nameKey } from './names.ts';
import type { Rules } from './rules.ts';

/**
 * A mention whose name the registry knows under another type only is of that type: a name in the registry means its
 * entity wherever the collection has it, so that "Georgia" may be a part of the United States and no state. A lone
 * surname stays a person's where someone in the registry bears it, though a city may be called so.
 */
export function retyped(mention: Mention, rules: Rules): Mention {
  const { name } = mention.ref;
  const owners = rules.owners(name);
  if (owners.length !== 1 || owners[0]!.type === mention.type) return mention;
  if (mention.type === 'Person' && !name.includes(' ') && isSurname(name, rules)) return mention;
  return { ...mention, type: owners[0]!.type };
}

const isSurname = (name: string, rules: Rules): boolean =>
  rules.entries.some(
    (entry) =>
      entry.type === 'Person' &&
      nameKey(entry.name).split('-').length > 1 &&
      nameKey(entry.name).split('-').includes(nameKey(name)),
  );
