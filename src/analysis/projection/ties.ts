import type { Relation } from '../../model/index.ts';
import { type Reach, reachBy } from './belonging.ts';
import { type Contribution, mayCoincide, mergeAll, mergeOccasions, moreExact } from './occasions.ts';
import type { Selected } from './select.ts';
import { type DirectRule, isShared, type ProjectionSpec, type SharedRule } from './spec.ts';

/** Takes a contribution for a pair of actors. */
type Take = (a: string, b: string, contribution: Contribution) => void;

interface Context {
  isActor: (id: string) => boolean;
  selected: readonly Selected[];
  /** Every relation of a wanted status, whatever its date: geography and belonging are read from it. */
  standing: readonly Relation[];
}

/** Everything that ties two actors: from the smaller id to the greater to the contributions, those of one occasion put together. */
export function collectTies(spec: ProjectionSpec, context: Context): Map<string, Map<string, Contribution[]>> {
  const ties = new Map<string, Map<string, Contribution[]>>();
  const belongs = reachBy(['HOLDS_OFFICE', 'PART_OF'], context.standing);
  const rules = Object.entries(spec.rules);
  for (const [name, rule] of rules) {
    const found = new Map<string, Map<string, Contribution[]>>();
    const take: Take = (a, b, contribution) => {
      if (a === b || (rule.strangers && (belongs(a).has(b) || belongs(b).has(a)))) return;
      listOf(found, a, b).push(contribution);
    };
    if (isShared(rule)) shared(name, rule, context, take);
    else direct(name, rule, context, take);
    const unless = isShared(rule) && rule.unless ? datesOf(rule.unless, context) : undefined;
    for (const [a, others] of found) {
      for (const [b, list] of others) {
        const known = unless?.get(a)?.get(b) ?? [];
        const own = list.filter((one) => !known.some((other) => mayCoincide(one, other)));
        const merged = rule.counts === 'once' ? mergeAll(own) : rule.counts === 'occasion' ? mergeOccasions(own) : own;
        if (merged.length > 0) listOf(ties, a, b).push(...merged);
      }
    }
  }
  return ties;
}

function direct(name: string, rule: DirectRule, { selected, standing, isActor }: Context, take: Take): void {
  const lies: Reach | undefined = rule.within && reachBy(rule.within, standing);
  for (const { relation, factor } of selected) {
    if (!rule.relations.includes(relation.type) || !isActor(relation.source)) continue;
    const tie = (other: string, way: readonly Relation[]) =>
      take(relation.source, other, {
        rule: name,
        weight: rule.weight * factor,
        ...(relation.when !== undefined && { when: relation.when }),
        relations: [relation, ...way],
      });
    if (isActor(relation.target)) tie(relation.target, []);
    else if (lies) for (const [id, way] of lies(relation.target)) if (isActor(id)) tie(id, way);
  }
}

/** An actor's part in a shared thing. */
interface Member {
  id: string;
  factor: number;
  when?: string;
  relations: Relation[];
}

function shared(name: string, rule: SharedRule, { selected, isActor }: Context, take: Take): void {
  const things = new Map<string, { from: Map<string, Member>; to: Map<string, Member>; when?: string }>();
  for (const { relation, factor } of selected) {
    const sides = (['from', 'to'] as const).filter((side) => rule[side]?.includes(relation.type));
    if (sides.length === 0 || !isActor(relation.source)) continue;
    let thing = things.get(relation.target);
    if (!thing) {
      thing = { from: new Map(), to: new Map() };
      things.set(relation.target, thing);
    }
    thing.when = moreExact(thing.when, relation.when);
    for (const side of sides) join(thing[side], relation, factor);
  }
  for (const [through, { from, to, when }] of things) {
    const group = new Set([...from.keys(), ...to.keys()]).size;
    const share = rule.divide === 'others' ? rule.weight / Math.max(1, group - 1) : rule.weight;
    const tie = (a: Member, b: Member) => {
      const date = moreExact(a.when, b.when) ?? when;
      const relations = [...a.relations, ...b.relations];
      const weight = share * Math.min(a.factor, b.factor);
      take(a.id, b.id, { rule: name, weight, ...(date !== undefined && { when: date }), through, group, relations });
    };
    const givers = [...from.values()];
    if (rule.to) for (const a of givers) for (const b of to.values()) tie(a, b);
    else for (const [i, a] of givers.entries()) for (const b of givers.slice(i + 1)) tie(a, b);
  }
}

function join(members: Map<string, Member>, relation: Relation, factor: number): void {
  const member = members.get(relation.source);
  if (!member) {
    const when = relation.when;
    members.set(relation.source, { id: relation.source, factor, ...(when !== undefined && { when }), relations: [relation] });
    return;
  }
  member.factor = Math.max(member.factor, factor);
  member.when = moreExact(member.when, relation.when);
  member.relations.push(relation);
}

function datesOf(types: readonly Relation['type'][], { selected }: Context): Map<string, Map<string, { when?: string }[]>> {
  const dates = new Map<string, Map<string, { when?: string }[]>>();
  for (const { relation } of selected) {
    if (types.includes(relation.type)) listOf(dates, relation.source, relation.target).push(relation);
  }
  return dates;
}

function listOf<T>(map: Map<string, Map<string, T[]>>, a: string, b: string): T[] {
  const [low, high] = a < b ? [a, b] : [b, a];
  let others = map.get(low);
  if (!others) {
    others = new Map();
    map.set(low, others);
  }
  let list = others.get(high);
  if (!list) {
    list = [];
    others.set(high, list);
  }
  return list;
}
