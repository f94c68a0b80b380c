import { overlap, within } from '../model/index.ts';
import { loadOntology } from '../ontology/index.ts';
import type { Ref } from './entities/index.ts';
import type { Found } from './relations/index.ts';

/** One relation with all the facts of a file that say it. */
export interface Merged extends Omit<Found, 'fact'> {
  facts: string[];
}

/**
 * One relation for one happening: the same ends and agreeing dates are one; an undated report joins the only dated one.
 * Two dates that exclude each other are two happenings.
 */
export function merge(found: readonly Found[]): Merged[] {
  const kinds = loadOntology().relations;
  const groups = new Map<string, Found[]>();
  const numbers = new Map<Ref, number>();
  const number = (ref: Ref): number => numbers.get(ref) ?? numbers.set(ref, numbers.size).size - 1;
  for (const each of found) {
    const [a, b] = [number(each.source), number(each.target)];
    const key = kinds[each.type].symmetric && a > b ? `${each.type}|${b}|${a}` : `${each.type}|${a}|${b}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((group) => mergeGroup(group, kinds[group[0]!.type].kind === 'standing'));
}

function mergeGroup(group: Found[], standing: boolean): Merged[] {
  const merged: Merged[] = [];
  const dated = standing ? group : [...group.filter((each) => each.when), ...group.filter((each) => !each.when)];
  for (const each of dated) {
    const same = merged.find((other) => standing || (agree(other.when, each.when) && samePlace(other, each)));
    if (!same) merged.push({ ...each, facts: [each.fact] });
    else absorb(same, each);
  }
  return merged;
}

/** Reports that name two different places are of two happenings, unless a date says that they are one. */
const samePlace = (a: Pick<Found, 'where' | 'when'>, b: Pick<Found, 'where' | 'when'>): boolean =>
  !a.where || !b.where || a.where === b.where || a.where.type !== b.where.type || (a.when !== undefined && a.when === b.when);

const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b || overlap(a, b);

function absorb(same: Merged, { fact, when, passing, where, title }: Found): void {
  if (!same.facts.includes(fact)) same.facts.push(fact);
  // A term of office is not narrowed to one day of it.
  if (same.passing && when && !passing) {
    same.when = when;
    delete same.passing;
  } else if (when && (!same.when || (!passing && when !== same.when && within(when, same.when)))) {
    same.when = when;
    if (passing) same.passing = passing;
  }
  if (where && !same.where) same.where = where;
  if (title && (!same.title || title.length > same.title.length)) same.title = title;
}
