import { standsFor } from '../extract/index.ts';
import type { Article, Fact, Problem, Relation } from '../model/index.ts';
import { spanOf } from '../model/index.ts';
import { loadOntology } from '../ontology/index.ts';
import type { Cluster, Unclear } from './cluster.ts';
import type { ReadFile } from './mentions.ts';
import { ascending, nameKey } from './names.ts';
import type { Report } from './reports.ts';
import type { Rules } from './rules.ts';

/** A warning at a fact. */
export const warning = (code: string, message: string, fact?: Fact): Problem => ({
  code,
  message,
  severity: 'warning',
  ...(fact?.place && { place: fact.place }),
});

/** Findings in the order of their places. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const order = (a: Problem, b: Problem): number =>
    ascending(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    ascending(a.code, b.code) ||
    ascending(a.message, b.message);
  return [...problems].sort(order);
}

/** Names that could not be given to anyone, with whom they may mean and what was left out for them. */
export function ambiguousNames(unclear: readonly Unclear[], files: readonly ReadFile[]): Problem[] {
  const registered = unclear.flatMap(({ mention, candidates }) => {
    const left = mention.found.map((each) => `${each.source.name} ${each.type} ${each.target.name}`);
    return mention.facts.map((fact) => warning('ambiguous-name', ambiguous(mention.ref.name, candidates, left), fact));
  });
  const inFiles = files.flatMap(({ file, reading }) =>
    reading.ambiguous.flatMap(({ name, fact }) => {
      const candidates = reading.refs
        .filter((ref) => ref.type === 'Person' && standsFor([nameKey(name)], ref.words))
        .map((ref) => ref.name);
      const at = file.facts.find((each) => each.id === fact);
      return at ? [warning('ambiguous-name', ambiguous(name, candidates.sort(ascending)), at)] : [];
    }),
  );
  return [...registered, ...inFiles];
}

function ambiguous(name: string, candidates: readonly string[], left: readonly string[] = []): string {
  const who = candidates.length > 0 ? ` may be ${candidates.join(' or ')}` : ' is borne by several';
  const what =
    left.length > 0 ? `; left out: ${[...new Set(left)].sort(ascending).join(', ')}` : '; what it has a part in is left out';
  return `"${name}"${who}, and nothing in the article tells; write the full name${what}`;
}

/** Accepted facts that no relation rests on, but for those where an ambiguous name is told already. */
export function factsWithoutRelation(
  facts: readonly Fact[],
  relations: readonly Relation[],
  ambiguous: readonly Problem[],
): Problem[] {
  const used = new Set(relations.flatMap((relation) => relation.evidence));
  const told = new Set(ambiguous.map((problem) => problem.place));
  return facts
    .filter((fact) => fact.status === 'accepted' && !used.has(fact.key) && !(fact.place && told.has(fact.place)))
    .map((fact) =>
      warning(
        'fact-without-relation',
        'no relation rests on this fact; reword it, add "relations", or leave it as context',
        fact,
      ),
    );
}

/** Happenings reported before they could have happened. */
export function impossibleDates(reports: readonly Report[], articles: readonly Article[]): Problem[] {
  const published = new Map(articles.map((article) => [article.id, article.published]));
  const seen = new Set<string>();
  return reports.flatMap(({ type, when, fact }) => {
    const day = published.get(fact.article);
    const earliest = when && spanOf(when)?.earliest;
    if (!day || !earliest || earliest <= day || loadOntology().relations[type].kind !== 'happening') return [];
    if (seen.has(fact.key)) return [];
    seen.add(fact.key);
    return [
      warning(
        'impossible-date',
        `${type} on ${when}, but the article is of ${day}; correct "when", or say that it is planned`,
        fact,
      ),
    ];
  });
}

/** Happenings without a date that may be ones that are dated, of the same two. */
export function undatedHappenings(relations: readonly Relation[], facts: ReadonlyMap<string, Fact>): Problem[] {
  const dates = new Map<string, string[]>();
  const key = ({ type, source, target }: Relation): string => `${type} ${source} ${target}`;
  for (const relation of relations)
    if (relation.when)
      dates.set(key(relation), [...(dates.get(key(relation)) ?? []), `${relation.when} (${relation.evidence[0]})`]);
  return relations.flatMap((relation) => {
    const others = dates.get(key(relation));
    if (!others || relation.when || loadOntology().relations[relation.type].kind !== 'happening') return [];
    const text = `${key(relation)} has no date here, and may be that of ${others.join(' or of ')}; add "when" to tell`;
    return [warning('undated', text, facts.get(relation.evidence[0]!))];
  });
}

/** One thing that is said to have happened at two times, though it can happen only once. */
export function contradictoryDates(relations: readonly Relation[], facts: ReadonlyMap<string, Fact>): Problem[] {
  const dates = new Map<string, Relation[]>();
  for (const relation of relations) {
    if (!relation.when || !/^(ATTENDED|HELD_IN|SIGNED|GAVE|RECEIVED)$/.test(relation.type)) continue;
    const key = `${relation.type} ${relation.source} ${relation.target}`;
    dates.set(key, [...(dates.get(key) ?? []), relation]);
  }
  return [...dates.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const [{ type, source, target }] = group as [Relation];
      const when = group.map((each) => `${each.when} (${each.evidence.join(', ')})`).join(' and ');
      return warning(
        'contradictory-dates',
        `${source} ${type} ${target} is dated ${when}; one of them is wrong, or they are two things`,
        facts.get(group[1]!.evidence[0]!),
      );
    });
}

/** Two entities of one type whose names are the same, or differ in one or two letters. */
export function nearDuplicates(clusters: readonly Cluster[], rules: Rules): Problem[] {
  const found = new Map<string, Problem>();
  for (const group of alike(clusters))
    group.forEach(({ cluster: a, key }, i) => {
      for (const { cluster: b, key: other } of group.slice(i + 1)) {
        if (a === b || (a.entry && b.entry) || !isNear(key, other) || rules.apart(a.name, b.name)) continue;
        const [first, second] = a.id < b.id ? [a, b] : [b, a];
        const fact = (first.entry ? second : first).members[0]!.mention.facts[0];
        const text = `${first.id} and ${second.id} may be one: list their names under "same" or "different" in the registry`;
        found.set(text, warning('near-duplicate', text, fact));
      }
    });
  return [...found.values()];
}

/** Names that begin or end alike, of one type; described things are passed over, for their words are everyone's. */
function alike(clusters: readonly Cluster[]): { cluster: Cluster; key: string }[][] {
  const groups = new Map<string, { cluster: Cluster; key: string }[]>();
  for (const cluster of clusters) {
    if (/^(Event|Gift)$/.test(cluster.type) || /^\p{Ll}/u.test(cluster.name)) continue;
    const key = nameKey(cluster.name);
    for (const part of [`^${key.slice(0, 4)}`, `${key.slice(-4)}$`]) {
      const group = groups.get(`${cluster.type} ${part}`);
      if (group) group.push({ cluster, key });
      else groups.set(`${cluster.type} ${part}`, [{ cluster, key }]);
    }
  }
  return [...groups.values()];
}

function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  const most = length < 6 ? 0 : length < 12 ? 1 : 2;
  if (Math.abs(a.length - b.length) > most || a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
  return distance(a, b, most) <= most;
}

/** Levenshtein's distance, given up once it exceeds `most`. */
function distance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length]!;
}
