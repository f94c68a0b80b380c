import type { Extraction } from '../../src/model/index.ts';
import { loadOntology } from '../../src/ontology/index.ts';

const { relations: kinds } = loadOntology();
const LINE = new RegExp(`^(.+) (${Object.keys(kinds).join('|')}) (.+)$`);

/** Relations of these types as lines "A MET B", sorted; the ends of a symmetric one in alphabetical order. */
export function lines({ entities, relations }: Extraction, types: ReadonlySet<string>): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations
    .filter(({ type }) => types.has(type))
    .map(({ type, source, target }) => line(names.get(source)!, type, names.get(target)!))
    .sort();
}

/** A line as an example gives it, written the way `lines` writes it. */
export function expected(given: string): string {
  const [, source = '', type = '', target = ''] = LINE.exec(given) ?? [];
  if (!type) throw new Error(`"${given}" is no relation: write it as "A MET B"`);
  return line(source, type, target);
}

/** The type of relation that a line states. */
export const typeOf = (given: string): string | undefined => LINE.exec(given)?.[2];

/** The types that say that something happened, as "met" does and "holds office" does not. */
export const HAPPENINGS: readonly string[] = Object.entries(kinds)
  .filter(([, { kind }]) => kind === 'happening')
  .map(([type]) => type);

function line(source: string, type: string, target: string): string {
  const [first, second] = kinds[type as keyof typeof kinds].symmetric && source > target ? [target, source] : [source, target];
  return `${first} ${type} ${second}`;
}
