import { isSurnameFirst, personWords, samePerson } from '../../extract/index.ts';
import { loadLexicon } from '../../lexicon/index.ts';
import type { Problem } from '../../model/index.ts';
import type { Cluster } from '../cluster.ts';
import { gap } from '../mentions.ts';
import { nameKey, stateNamed } from '../names.ts';
import { CAREER } from '../persons.ts';
import type { Rules } from '../rules.ts';
import { distance } from './distance.ts';
import { warning } from './warning.ts';

/** An entity under one of the keys by which it is compared. */
interface Candidate {
  cluster: Cluster;
  key: string;
  words: readonly string[];
  bag: string;
  family: string;
  digits: string;
}

/**
 * Two entities of one type whose names are the same or nearly so: a letter or two, the order of the words, a surname alone,
 * an initial. The finding says what to write in the registry, whichever it is.
 */
export function nearDuplicates(clusters: readonly Cluster[], rules: Rules): Problem[] {
  const found = new Map<string, Problem>();
  const bearers = new Map<string, number>();
  for (const cluster of clusters) {
    const name = surname(cluster, personWords(cluster.name));
    bearers.set(name, (bearers.get(name) ?? 0) + 1);
  }
  for (const group of alike(clusters))
    group.forEach((a, i) => {
      for (const b of group.slice(i + 1)) {
        if (a.cluster === b.cluster || (a.cluster.entry && b.cluster.entry)) continue;
        if (!isNear(a, b, bearers) || rules.apart(a.cluster.name, b.cluster.name)) continue;
        const [first, second] = a.cluster.id < b.cluster.id ? [a.cluster, b.cluster] : [b.cluster, a.cluster];
        const fact = (first.entry ? second : first).members[0]!.mention.facts[0];
        found.set(`${first.id} ${second.id}`, warning('near-duplicate', advice(first, second), fact));
      }
    });
  return [...found.values()];
}

/** What to write, ready to be copied. */
function advice(a: Cluster, b: Cluster): string {
  if (nameKey(a.name) === nameKey(b.name))
    return `${a.id} and ${b.id} have one name and were kept apart; if they are one, give ${yaml(a.name)} an entry in the registry`;
  const pair = `[${yaml(a.name)}, ${yaml(b.name)}]`;
  return `${a.id} and ${b.id} may be one; write in the registry under "same" or under "different": ${pair}`;
}

/** A name as an item of a YAML list. */
const yaml = (name: string): string => (/^[\p{L}\d][\p{L}\d .\u2019'-]*$/u.test(name) ? name : JSON.stringify(name));

/** Entities of one type whose names begin or end alike or have the same words; described things are passed over, for their words are everyone's. */
function alike(clusters: readonly Cluster[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const cluster of clusters) {
    if (/^(Event|Gift)$/.test(cluster.type) || /^\p{Ll}/u.test(cluster.name)) continue;
    const key = nameKey(cluster.name);
    const words = personWords(cluster.name);
    const candidate = { cluster, key, words, bag: bag(cluster), family: surname(cluster, words), digits: key.replace(/\D/g, '') };
    for (const part of new Set([`^${key.slice(0, 4)}`, `${key.slice(-4)}$`, candidate.bag, candidate.family])) {
      const group = groups.get(`${cluster.type} ${part}`);
      if (group) group.push(candidate);
      else groups.set(`${cluster.type} ${part}`, [candidate]);
    }
  }
  return [...groups.values()];
}

function isNear(a: Candidate, b: Candidate, bearers: ReadonlyMap<string, number>): boolean {
  if (a.cluster.type !== 'Person') return a.bag === b.bag || isSpelledAlike(a, b);
  return sharesFamily(a, b, bearers) && !lifetimesApart(a.cluster, b.cluster);
}

function sharesFamily(a: Candidate, b: Candidate, bearers: ReadonlyMap<string, number>): boolean {
  if (a.family === b.family) {
    // "Merkel" in one file may be the only Merkel of another.
    if (a.words.length === 1 || b.words.length === 1) return bearers.get(a.family) === 2;
    if (samePerson(a.words, b.words)) return true;
  }
  return isSpelledAlike(a, b);
}

const lifetimesApart = (a: Cluster, b: Cluster): boolean =>
  a.members.every(({ mention }) => b.members.every((other) => gap(mention.years, other.mention.years) > CAREER));

function isSpelledAlike(a: Candidate, b: Candidate): boolean {
  if (a.key === b.key) return true;
  const length = Math.min(a.key.length, b.key.length);
  const most = length < 6 ? 0 : length < 12 ? 1 : 2;
  return Math.abs(a.key.length - b.key.length) <= most && a.digits === b.digits && distance(a.key, b.key, most) <= most;
}

/** A name's telling words in the order of the alphabet: "Treaty of Paris" and "Paris Treaty", "Russian Duma" and "Duma of Russia". */
function bag({ name }: Cluster): string {
  const words = name.split(/[\s,]+/).map((word) => nameKey(stateNamed(word) ?? word));
  const own = words.filter((word) => word !== '' && !/^(of|the|for|and|on|in|to|between|affairs)$/.test(word));
  return `=${[...new Set(own)].sort().join(' ')}`;
}

/** A person's family name; of others the whole. */
function surname({ type, name }: Cluster, words: readonly string[]): string {
  if (type !== 'Person' || words.length === 0) return `~${name}`;
  return `~${isSurnameFirst(words, loadLexicon()) ? words[0] : words.at(-1)}`;
}
