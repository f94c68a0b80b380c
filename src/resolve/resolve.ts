import type { Ref } from '../extract/index.ts';
import type { Build, Registry } from '../model/index.ts';
import { resolveOrganizations, resolvePlaces, resolveStates } from './bodies.ts';
import type { Cluster } from './cluster.ts';
import { withCurated } from './curated.ts';
import { entitiesOf } from './entities.ts';
import {
  ambiguousNames,
  contradictoryDates,
  contradictoryHolders,
  contradictoryNumbers,
  contradictorySigners,
  factsWithoutRelation,
  impossibleDates,
  inOrder,
  nearDates,
  nearDuplicates,
  readingNotes,
  undatedHappenings,
} from './findings/index.ts';
import { type Mention, mentionsOf, type ReadFile } from './mentions.ts';
import { mintIds } from './mint.ts';
import { ascending } from './names.ts';
import { resolveOccasions } from './occasions.ts';
import { resolvePersons } from './persons.ts';
import { relationsOf } from './relations.ts';
import { reportsOf } from './reports.ts';
import { retyped } from './retype.ts';
import { Rules } from './rules.ts';

/** What resolution gives to a build. */
export interface Resolved extends Pick<Build, 'entities' | 'relations' | 'findings' | 'merges'> {
  /** The entity that a name of one file became, and why. */
  entityOf(ref: Ref): { id: string; because: string } | undefined;
}

/**
 * Makes one graph of what was read in every file: each mention is given to an entity, each report to a relation.
 * @param files in any order; the result does not depend on it
 */
export function resolve(files: readonly ReadFile[], registry: Registry): Resolved {
  const rules = new Rules(registry);
  const curated = [...files]
    .sort((a, b) => ascending(a.file.article.id, b.file.article.id))
    .map((each) => withCurated(each, rules));
  const read = curated.map((each) => each.read);
  const mentions = read.flatMap(mentionsOf).map((mention) => retyped(mention, rules));
  const ofType = (...types: Mention['type'][]): Mention[] => mentions.filter(({ type }) => types.includes(type));

  const persons = resolvePersons(ofType('Person'), rules);
  const clusters = [
    ...persons.clusters,
    ...resolveStates(ofType('State'), rules),
    ...resolveOrganizations(ofType('Organization'), rules),
    ...resolvePlaces(ofType('Place'), rules),
  ];
  const clusterOf = new Map<Ref, Cluster>();
  const note = (cluster: Cluster): void => {
    cluster.members.sort((a, b) => ascending(a.mention.article.id, b.mention.article.id));
    for (const { mention } of cluster.members) clusterOf.set(mention.ref, cluster);
  };
  clusters.forEach(note);
  for (const type of ['Agreement', 'Gift', 'Event'] as const) {
    const occasions = resolveOccasions(ofType(type), rules, clusterOf);
    occasions.forEach(note);
    clusters.push(...occasions);
  }
  mintIds(clusters, rules);
  const reports = reportsOf(read, clusterOf);
  const relations = relationsOf(reports);
  const facts = read.flatMap(({ file }) => file.facts);
  const articles = read.map(({ file }) => file.article);
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  const ambiguous = ambiguousNames(persons.unclear, read);
  const said = { relations, clusters, facts: byKey };
  return {
    entities: entitiesOf(clusters),
    relations,
    findings: inOrder([
      ...curated.flatMap((each) => each.findings),
      ...ambiguous,
      ...impossibleDates(reports, articles),
      ...readingNotes(read),
      ...contradictoryDates(relations, byKey),
      ...nearDates(relations, byKey),
      ...contradictoryNumbers(said),
      ...contradictorySigners(said),
      ...contradictoryHolders(reports, articles, rules),
      ...undatedHappenings(relations, byKey),
      ...nearDuplicates(clusters, rules),
      ...factsWithoutRelation(read, relations, ambiguous),
    ]),
    merges: mergesOf(clusters),
    entityOf: (ref) => {
      const cluster = clusterOf.get(ref);
      const because = cluster?.members.find(({ mention }) => mention.ref === ref)?.because;
      return cluster && { id: cluster.id, because: because ?? '' };
    },
  };
}

/** Why mentions of different names or articles are one entity, sorted. */
function mergesOf(clusters: readonly Cluster[]): NonNullable<Build['merges']> {
  return clusters
    .flatMap(({ id, name, members }) =>
      members
        .filter(({ mention }) => members.length > 1 || mention.ref.name !== name)
        .map(({ mention, because }) => ({ entity: id, from: `${mention.article.id}: ${mention.ref.name}`, because })),
    )
    .sort((a, b) => ascending(a.entity, b.entity) || ascending(a.from, b.from));
}
