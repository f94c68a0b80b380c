import type { Found, Ref } from '../extract/index.ts';
import { loadOntology } from '../ontology/index.ts';
import { nameKey } from './names.ts';
import type { Rules } from './rules.ts';

/**
 * How a curator's relations differ from what the statement was read as: which of these they leave out, and which they add.
 * Where the statement was read as nothing there is nothing to compare.
 */
export function differenceOf(read: readonly Found[], own: readonly Found[], rules: Rules): string | undefined {
  if (read.length === 0) return undefined;
  const [given, curated] = [byEnds(read, rules), byEnds(own, rules)];
  const left = [...given].filter(([key]) => !curated.has(key)).map(([, each]) => text(each));
  const added = [...curated].filter(([key]) => !given.has(key)).map(([, each]) => text(each));
  const other = [...curated].flatMap(([key, each]) => {
    const said = given.get(key);
    return said ? details(said, each) : [];
  });
  const parts = [
    left.length > 0 && `leave out ${left.join(', ')}, which the statement gives`,
    added.length > 0 && `add ${added.join(', ')}, which it does not give`,
    other.length > 0 && `say otherwise: ${other.join(', ')}`,
  ].filter(Boolean);
  return parts.length > 0 ? `the curator's relations, which count, ${parts.join('; ')}` : undefined;
}

/** Relations by type and ends, whatever the names that one entity goes by. */
function byEnds(found: readonly Found[], rules: Rules): Map<string, Found> {
  const end = ({ type, name }: Ref): string => rules.entry(type, name)?.id ?? nameKey(name);
  return new Map(
    found.map((each) => {
      const ends = [end(each.source), end(each.target)];
      return [`${each.type} ${(loadOntology().relations[each.type].symmetric ? ends.sort() : ends).join(' ')}`, each];
    }),
  );
}

const text = ({ type, source, target, when }: Found): string =>
  `${source.name} ${type} ${target.name}${when ? ` (${when})` : ''}`;

/** What both say of one relation, and say differently. */
function details(said: Found, curated: Found): string[] {
  const differs = (what: string, a: string | undefined, b: string | undefined): string[] =>
    b !== undefined && a !== undefined && nameKey(a) !== nameKey(b) ? [`${text(curated)} ${what} ${b}, read ${a}`] : [];
  return [
    ...(curated.when && curated.when !== said.when ? [`${text(curated)}, read ${said.when ?? 'without a date'}`] : []),
    ...differs('in', said.where?.name, curated.where?.name),
    ...differs('as', said.title, curated.title),
  ];
}
