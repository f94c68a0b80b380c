import { isSurnameFirst, personWords, samePerson, standsFor } from '../extract/index.ts';
import { loadLexicon } from '../lexicon/index.ts';
import { overlap, type RegistryEntry } from '../model/index.ts';
import { type Cluster, Clusters, type Unclear } from './cluster.ts';
import { gap, type Mention } from './mentions.ts';
import { ascending, nameKey } from './names.ts';
import type { Rules } from './rules.ts';

/** Longer than any career: a namesake so far away in time is someone else. */
export const CAREER = 70;

/**
 * The persons of all files: the registry's first, then full names that can be one person's. A surname that its file does
 * not explain is the one person of the registry who bears it, or unclear; one that no one in the registry bears is a
 * person of that file.
 */
export function resolvePersons(mentions: readonly Mention[], rules: Rules): { clusters: Cluster[]; unclear: Unclear[] } {
  const clusters = new Clusters();
  const unclear: Unclear[] = [];
  const rest: Mention[] = [];
  const people = rules.entries.filter((entry) => entry.type === 'Person').map(withWords);
  for (const mention of mentions) {
    const hit = registered(mention, people, rules);
    if (hit === undefined) rest.push(mention);
    else if ('entry' in hit) clusters.registered(hit.entry, mention, hit.because);
    else unclear.push({ mention, candidates: hit.candidates });
  }
  joinFullNames(rest, rules, clusters);
  return { clusters: clusters.all, unclear };
}

interface Known {
  entry: RegistryEntry;
  names: (readonly string[])[];
  years: Mention['years'];
}

type Hit = { entry: RegistryEntry; because: string } | { candidates: string[] } | undefined;

function registered(mention: Mention, people: readonly Known[], rules: Rules): Hit {
  const { ref } = mention;
  for (const name of [ref.name, ...[...ref.aliases].filter((alias) => personWords(alias).length > 1)]) {
    const entry = rules.entry('Person', name);
    if (entry) return { entry, because: `"${name}" is a name of it in the registry` };
  }
  const words = personWords(ref.name);
  const near = people.filter(({ years }) => gap(years, mention.years) <= CAREER);
  const able = near.filter(({ entry }) => !rules.apart(ref.name, entry.name) && !contradicts(mention, entry, rules));
  if (words.length > 1) {
    const same = able.filter(({ names }) => names.some((other) => samePerson(words, other)));
    const one = same.length === 1 ? same[0] : chosen(same, mention, rules);
    return one && { entry: one.entry, because: `"${ref.name}" can only be one person of the registry` };
  }
  const bearers = bearersOf(words, near);
  if (bearers.length === 1 && !rules.isShared(ref.name)) {
    return { entry: bearers[0]!.entry, because: `"${ref.name}" is borne by one person of the registry` };
  }
  const one = chosen(bearers, mention, rules);
  if (one) return { entry: one.entry, because: `of those in the registry called "${ref.name}" only one held the office` };
  if (bearers.length > 0 || rules.isShared(ref.name))
    return { candidates: bearers.map(({ entry }) => entry.name).sort(ascending) };
  return undefined;
}

function withWords(entry: RegistryEntry): Known {
  const dates = (entry.offices ?? [])
    .flatMap(({ when }) => when ?? [])
    .flatMap((when) => when.match(/\b\d{4}\b(?!-\d{4})/g) ?? []);
  const years = dates.map(Number);
  return {
    entry,
    names: [entry.name, ...entry.aliases].map(personWords),
    years: years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : undefined,
  };
}

/** Those who bear a short name as their surname, else those who bear it as a first name. */
function bearersOf(words: readonly string[], people: readonly Known[]): Known[] {
  const lexicon = loadLexicon();
  const family = (name: readonly string[]): boolean => (isSurnameFirst(name, lexicon) ? name[0] : name.at(-1)) === words[0];
  const surname = people.filter(({ names }) => names.some((name) => name.length > 1 && family(name)));
  return surname.length > 0 ? surname : people.filter(({ names }) => names.some((name) => standsFor(words, name)));
}

/** The only one whose offices are those that the file gives the person, at that time. */
function chosen(candidates: readonly Known[], mention: Mention, rules: Rules): Known | undefined {
  const fits = candidates.filter(
    ({ entry }) =>
      !(entry.gender && mention.ref.gender && entry.gender !== mention.ref.gender) && sharesOffice(mention, entry, rules),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

function sharesOffice({ ref, years }: Mention, entry: RegistryEntry, rules: Rules): boolean {
  return ref.offices.some((office) =>
    (entry.offices ?? []).some(
      (known) =>
        head(known.title) === head(office.title) &&
        (!office.of || sameBody(office.of.name, known.of, rules)) &&
        (!known.when || !years || overlap(known.when, `${pad(years.first)}/${pad(years.last)}`)),
    ),
  );
}

/** A first name of the other gender, or an office that the registry says was held at another time. */
function contradicts(mention: Mention, entry: RegistryEntry, rules: Rules): boolean {
  const { ref } = mention;
  if (entry.gender && ref.gender && entry.gender !== ref.gender) return true;
  const dated = mention.found.filter((each) => each.type === 'HOLDS_OFFICE' && each.source === ref && each.when && each.title);
  return dated.some((each) => {
    const held = (entry.offices ?? []).filter(
      (office) => office.when && head(office.title) === head(each.title!) && sameBody(each.target.name, office.of, rules),
    );
    return held.length > 0 && !held.some((office) => overlap(office.when!, each.when!));
  });
}

const sameBody = (a: string, b: string, rules: Rules): boolean => {
  const id = (name: string): string => (rules.entry('State', name) ?? rules.entry('Organization', name))?.id ?? nameKey(name);
  return id(a) === id(b);
};

const head = (title: string): string =>
  title
    .toLowerCase()
    .split(/ (?:of|for|to) /)[0]!
    .split(' ')
    .at(-1)!;
const pad = (year: number): string => String(year).padStart(4, '0');

/** Full names across files, the fullest first; a shorter one joins only where exactly one fuller one can be meant. */
function joinFullNames(mentions: readonly Mention[], rules: Rules, into: Clusters): void {
  const words = new Map(mentions.map((mention) => [mention, personWords(mention.ref.name)]));
  const order = [...mentions].sort(
    (a, b) =>
      words.get(b)!.length - words.get(a)!.length ||
      b.ref.name.length - a.ref.name.length ||
      ascending(a.ref.name, b.ref.name) ||
      ascending(a.article.id, b.article.id),
  );
  const clusters: Cluster[] = [];
  for (const mention of order) {
    const { name } = mention.ref;
    const gathered = rules.gathered(name);
    const hosts = clusters.filter((cluster) => (gathered ? cluster.name === gathered : fits(mention, cluster, words, rules)));
    if (hosts.length === 1) hosts[0]!.members.push({ mention, because: because(mention, hosts[0]!, gathered) });
    else
      clusters.push(
        into.put(
          `person ${into.all.length}`,
          mention,
          gathered ?? name,
          gathered ? 'the registry says "same"' : 'first read here',
        ),
      );
  }
}

const because = ({ ref }: Mention, { name, members }: Cluster, gathered: string | undefined): string =>
  gathered
    ? 'the registry says "same"'
    : nameKey(ref.name) === nameKey(name)
      ? `same full name as in ${members[0]!.mention.article.id}`
      : `"${ref.name}" and "${name}" can be one person's, and no other's`;

function fits(mention: Mention, cluster: Cluster, words: ReadonlyMap<Mention, readonly string[]>, rules: Rules): boolean {
  const own = words.get(mention)!;
  if (own.length < 2) return false;
  return cluster.members.every(
    ({ mention: other }) =>
      other.article !== mention.article &&
      samePerson(own, words.get(other)!) &&
      !rules.apart(mention.ref.name, other.ref.name) &&
      gap(mention.years, other.years) <= CAREER &&
      !(mention.ref.gender && other.ref.gender && mention.ref.gender !== other.ref.gender),
  );
}
