import { type Fact, overlap, type Problem, type Relation } from '../../model/index.ts';
import type { Cluster } from '../cluster.ts';
import { ascending, nameKey } from '../names.ts';
import { warning } from './warning.ts';

/** What the contradictions are looked for in: the graph so far, with its facts. */
export interface Said {
  relations: readonly Relation[];
  clusters: readonly Cluster[];
  facts: ReadonlyMap<string, Fact>;
}

/** One present of which two numbers are told: "24 Orlov trotters" here, "30 Orlov trotters" there, of the same giver. */
export function contradictoryNumbers({ relations, clusters, facts }: Said): Problem[] {
  const gifts = clusters.flatMap(({ id, type, name, members }) => {
    const number = members.map(({ mention }) => mention.ref.properties?.number).find((each) => each !== undefined);
    if (type !== 'Gift' || number === undefined) return [];
    const own = relations.filter((each) => each.target === id && /^(GAVE|RECEIVED)$/.test(each.type));
    const ends = (type: string): string[] => own.filter((each) => each.type === type).map((each) => each.source);
    const thing = nameKey(name.replace(/\d[\d,. ]*/g, ''))
      .split('-')
      .filter((word) => !NUMBERS.has(word))
      .join('-');
    return [{ id, name, number, thing, own, givers: ends('GAVE'), receivers: ends('RECEIVED') }];
  });
  return pairs(gifts, (gift) => gift.thing).flatMap(([a, b]) => {
    const [givers, receivers] = [agree(a.givers, b.givers), agree(a.receivers, b.receivers)];
    if (a.number === b.number || !givers || !receivers || (givers === 'open' && receivers === 'open')) return [];
    if (!a.own.some((x) => b.own.some((y) => !x.when || !y.when || overlap(x.when, y.when)))) return [];
    const text = `${a.id} (${evidence(a.own)}) and ${b.id} (${evidence(b.own)}) differ in number, though giver and receiver can be the same; one number is wrong, or they are two gifts`;
    return [warning('contradictory-numbers', text, facts.get(b.own[0]!.evidence[0]!))];
  });
}

/** Two facts that name other people as having signed one agreement for one state. */
export function contradictorySigners({ relations, facts }: Said): Problem[] {
  const states = new Map<string, Set<string>>();
  for (const { type, source, target } of relations)
    if (type === 'HOLDS_OFFICE' && target.startsWith('state/')) states.set(source, (states.get(source) ?? new Set()).add(target));
  const signed = new Map<string, { agreement: string; state: string; fact: string; who: Set<string> }>();
  for (const { type, source, target, evidence } of relations) {
    const [state, ...more] = states.get(source) ?? [];
    if (type !== 'SIGNED' || state === undefined || more.length > 0) continue;
    for (const fact of evidence) {
      const key = `${target} ${state} ${fact}`;
      const group = signed.get(key) ?? { agreement: target, state, fact, who: new Set() };
      signed.set(key, group);
      group.who.add(source);
    }
  }
  const groups = [...signed.values()].sort((a, b) => ascending(a.fact, b.fact));
  const told = new Set<string>();
  return pairs(groups, ({ agreement, state }) => `${agreement} ${state}`).flatMap(([a, b]) => {
    const text = `${a.agreement} was signed for ${a.state} by ${[...a.who].sort().join(' and ')} (${a.fact}) and by ${[...b.who].sort().join(' and ')} (${b.fact}); say in one fact that both did, or correct one`;
    if ([...a.who].some((who) => b.who.has(who)) || told.has(`${a.agreement} ${a.state}`)) return [];
    told.add(`${a.agreement} ${a.state}`);
    return [warning('contradictory-signers', text, facts.get(b.fact))];
  });
}

/** More reports of one thing than a curator compares; their pairs would grow with the square. */
const MANY = 24;

/** Every two of a list that share a key; where very many do, of the first of them. */
export function pairs<T>(list: readonly T[], key: (item: T) => string): [T, T][] {
  const groups = new Map<string, T[]>();
  for (const item of list) append(groups, key(item), item);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, MANY).flatMap((a, i) => group.slice(i + 1, MANY).map((b): [T, T] => [a, b])),
  );
}

function append<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** Whether two lists of ends have one in common; `open` where one of them is unknown. */
const agree = (a: readonly string[], b: readonly string[]): 'same' | 'open' | undefined =>
  a.length === 0 || b.length === 0 ? 'open' : a.some((each) => b.includes(each)) ? 'same' : undefined;

const evidence = (relations: readonly Relation[]): string =>
  [...new Set(relations.flatMap((relation) => relation.evidence))].sort(ascending).join(', ');

const NUMBERS = new Set(
  'a an one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand dozen pair of'.split(
    ' ',
  ),
);
