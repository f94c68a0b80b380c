import type { Ref } from '../extract/index.ts';
import { overlap, spanOf } from '../model/index.ts';
import { type Cluster, Clusters } from './cluster.ts';
import type { Mention } from './mentions.ts';
import { isKnown, nameKey } from './names.ts';
import type { Rules } from './rules.ts';

/** An agreement, event or gift of one file, with what tells it from its like. */
interface Occasion {
  mention: Mention;
  key: string;
  /** What sort of thing it is, for those without a name. */
  sort: string;
  dates: string[];
  /** Entities with a part in it. */
  parts: ReadonlySet<Cluster>;
  place?: Cluster;
  /** Its name alone tells it from all others. */
  distinct: boolean;
}

/**
 * Agreements, events and gifts. Across files they are one only where the registry says so, or a distinctive name, or two
 * participants and the date agree; two of one file stay two.
 * @param clusterOf the persons, states, bodies and places, resolved
 */
export function resolveOccasions(mentions: readonly Mention[], rules: Rules, clusterOf: ReadonlyMap<Ref, Cluster>): Cluster[] {
  const clusters = new Clusters();
  const groups: { cluster: Cluster; members: Occasion[] }[] = [];
  const states = statesByArticle(clusterOf);
  for (const mention of mentions) {
    const occasion = occasionOf(mention, clusterOf, states);
    const names = namesOf(occasion);
    const entry = names.map((name) => rules.entry(mention.type, name)).find((each) => each !== undefined);
    if (entry) {
      clusters.registered(
        entry,
        mention,
        `"${names.find((name) => rules.entry(mention.type, name) === entry)}" is a name of it in the registry`,
      );
      continue;
    }
    const gathered = rules.gathered(mention.ref.name);
    if (gathered) {
      clusters.put(`same ${mention.type} ${nameKey(gathered)}`, mention, gathered, 'the registry says "same"');
      continue;
    }
    const host = groups.find(({ members }) => members.every((other) => isSame(occasion, other, rules)));
    if (host) {
      host.members.push(occasion);
      host.cluster.members.push({ mention, because: reason(occasion, host.members[0]!) });
    } else {
      const cluster = clusters.put(`occasion ${clusters.all.length}`, mention, mention.ref.name, 'first read here');
      groups.push({ cluster, members: [occasion] });
    }
  }
  return clusters.all;
}

function occasionOf(mention: Mention, clusterOf: ReadonlyMap<Ref, Cluster>, states: ReadonlyMap<string, Cluster>): Occasion {
  const { ref, type, found, facts } = mention;
  const { happening } = ref;
  const parts = new Set<Cluster>();
  for (const participant of happening?.participants ?? []) add(parts, clusterOf.get(participant));
  for (const { source, target } of found) {
    const other = source === ref ? target : source;
    if (other.type !== 'Place') add(parts, clusterOf.get(other));
  }
  for (const name of ref.parties ?? []) add(parts, states.get(`${mention.article.id} ${name}`));
  const dates = [
    ...(happening?.when ? [happening.when] : []),
    ...found.flatMap((each) => each.when ?? []),
    ...facts.flatMap((fact) => (type === 'Gift' && fact.when ? [fact.when] : [])),
  ];
  const held = found.find((each) => each.type === 'HELD_IN' && each.source === ref)?.target;
  const where = happening?.place ?? held;
  const place = where && clusterOf.get(where);
  return {
    mention,
    key: nameKey(ref.name),
    ...(place && { place }),
    sort: happening ? `${happening.sort} ${happening.named ? nameKey(happening.named) : ''}` : nameKey(ref.name),
    dates,
    parts,
    distinct: isDistinct(mention),
  };
}

/** States by article and the name they have there: a treaty's parties are known by name only. */
function statesByArticle(clusterOf: ReadonlyMap<Ref, Cluster>): Map<string, Cluster> {
  const states = new Map<string, Cluster>();
  for (const cluster of new Set(clusterOf.values()))
    if (cluster.type === 'State')
      for (const { mention } of cluster.members) states.set(`${mention.article.id} ${mention.ref.name}`, cluster);
  return states;
}

function add(parts: Set<Cluster>, cluster: Cluster | undefined): void {
  if (cluster) parts.add(cluster);
}

/** Names to look up in the registry: as read, and with its year, for treaties named after the place of signing. */
function namesOf({ mention: { ref, type }, dates }: Occasion): string[] {
  const names = [ref.name, ...[...ref.aliases].filter((alias) => /^\p{Lu}/u.test(alias) && alias.includes(' '))];
  if (type !== 'Agreement' && type !== 'Event') return names;
  const years = new Set(dates.map((date) => date.slice(0, 4)));
  const dated = names.map((name) => name.replace(/^(.* of \d{4})-[\d-]+$/, '$1'));
  return [...new Set([...names, ...dated, ...[...years].map((year) => `${ref.name} of ${year}`)])];
}

/** Words that every second treaty or event has in its name. */
const COMMON = new Set(
  (
    'treaty agreement pact accord convention protocol memorandum understanding declaration statement communique charter act peace ' +
    'friendship amity commerce navigation alliance cooperation mutual defense defence assistance security strategic comprehensive ' +
    'partnership trade free joint final general special bilateral multilateral extradition non-aggression armistice ceasefire truce ' +
    'preliminary articles article prize medal order award visit state dinner summit conference meeting talks ceremony session forum ' +
    'assembly congress council leaders ministers foreign official arrival annual national international civil war first second third ' +
    'fourth fifth and of on the for in to with a an'
  ).split(' '),
);

function isDistinct({ type, ref }: Mention): boolean {
  if (type === 'Gift') return false;
  if (isKnown(type, ref.name)) return true;
  // Summits and visits come again.
  const again = type === 'Event' && /summit|meeting|visit|session|assembly|forum|dinner|talks|ceremony|election/i.test(ref.name);
  return !again && isProper(ref) && hasOwnWord(ref.name);
}

/** A name of its own, rather than a description. */
const isProper = (ref: Ref): boolean => /^\p{Lu}/u.test(ref.name) && (ref.type !== 'Event' || ref.happening?.named !== undefined);

const hasOwnWord = (name: string): boolean =>
  name.split(/[\s-]+/).some((word) => /^\p{Lu}/u.test(word) && !COMMON.has(word.toLowerCase()));

/** Of two articles, and by all that is said one thing. */
function isSame(a: Occasion, b: Occasion, rules: Rules): boolean {
  if (a.mention.article === b.mention.article) return false;
  const named = a.key === b.key;
  if (!named && !(a.mention.type === 'Event' && sameSort(a, b))) return false;
  if (excluded(a, b) || rules.apart(a.mention.ref.name, b.mention.ref.name)) return false;
  const shared = [...a.parts].filter((part) => b.parts.has(part)).length;
  if (named && a.distinct && b.distinct) return a.parts.size < 2 || b.parts.size < 2 || shared > 0;
  return tally(a, b, shared) >= 2 && a.dates.some((x) => b.dates.some((y) => agree(x, y, widest(a, b, shared))));
}

/** What the two have in common besides their date; two participants do, or one and the place, or an award's name and who gave it. */
function tally(a: Occasion, b: Occasion, shared: number): number {
  const { ref, type } = a.mention;
  const named = a.key === b.key && isProper(ref) && type !== 'Agreement';
  const name = !named ? 0 : type === 'Event' && hasOwnWord(ref.name) ? 2 : 1;
  return shared + name + (type === 'Event' && a.place !== undefined && a.place === b.place ? 1 : 0);
}

/** How wide, in days, a date may be and still tell one thing from the next of its kind. */
function widest(a: Occasion, b: Occasion, shared: number): number {
  const { ref, type } = a.mention;
  if (type === 'Event') return shared >= 2 || isProper(ref) || /visit/.test(a.sort + b.sort) ? 31 : 7;
  // "30 horses" and "extradition treaty" say more than "horses" and "treaty".
  return ref.name.includes(' ') ? 366 : 31;
}

const sameSort = (a: Occasion, b: Occasion): boolean => {
  const [x, y] = [a.mention.ref.happening, b.mention.ref.happening];
  return x !== undefined && y !== undefined && x.sort === y.sort && (!x.named || !y.named);
};

/** Both are dated, and no date of one can be one of the other. */
const excluded = (a: Occasion, b: Occasion): boolean =>
  a.dates.length > 0 && b.dates.length > 0 && !a.dates.some((x) => b.dates.some((y) => overlap(x, y)));

/** Dates that agree, one of them narrow enough to tell one happening from the next and the other no wider than a year. */
const agree = (x: string, y: string, widest: number): boolean =>
  overlap(x, y) && Math.min(days(x), days(y)) <= widest && Math.max(days(x), days(y)) <= 366;

/** Length in days; open intervals are endless. */
export function days(date: string): number {
  const span = spanOf(date);
  if (!span?.earliest || !span.latest) return Number.POSITIVE_INFINITY;
  return (Date.parse(span.latest) - Date.parse(span.earliest)) / 86_400_000 + 1;
}

const reason = (a: Occasion, b: Occasion): string =>
  a.distinct && b.distinct && a.key === b.key
    ? `same name as in ${b.mention.article.id}`
    : `same ${a.mention.type === 'Event' ? 'kind' : 'name'}, date and participants as in ${b.mention.article.id}`;
