import type { Found } from './relations/index.ts';

const pairOf = ({ source, target }: Found): string => [source.name, target.name].sort().join('|');

/**
 * Where the words of one fact leave open whether two met or telephoned ("their conversation", "she thanked him"), another that says
 * it decides; and "Lund and his wife dined" is no meeting of the two.
 * Who "set out for Rome" has no journey beside the one on which he "arrived" there.
 */
export function settled(found: readonly Found[]): Found[] {
  const sure = new Map<string, Set<string>>();
  const kin = new Set<string>();
  for (const each of found) {
    if (each.type === 'RELATIVE_OF') kin.add(`${pairOf(each)}|${each.fact}`);
    if (!each.unsure && /^(MET|CALLED)$/.test(each.type))
      sure.set(pairOf(each), (sure.get(pairOf(each)) ?? new Set()).add(each.type));
  }
  const arrived = new Set(found.filter((each) => each.type === 'VISITED' && !each.unsure).map(pairOf));
  return found.filter((each) => {
    if (each.type === 'VISITED') return !each.unsure || !arrived.has(pairOf(each));
    if (each.type === 'MET' && each.among && kin.has(`${pairOf(each)}|${each.fact}`)) return false;
    // "Cuba hosted the talks, which opened in Oslo": a host is where it was held only where no city is told.
    if (each.type === 'HELD_IN' && each.unsure)
      return !found.some((one) => one.type === 'HELD_IN' && one.source === each.source && one.target.type === 'Place');
    const other = each.type === 'MET' ? 'CALLED' : 'MET';
    const said = each.unsure ? sure.get(pairOf(each)) : undefined;
    return !said?.has(other) || said.has(each.type);
  });
}
