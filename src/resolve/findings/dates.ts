import { type Article, type Fact, type Problem, type Relation, spanOf } from '../../model/index.ts';
import { loadOntology } from '../../ontology/index.ts';
import type { Report } from '../reports.ts';
import { warning } from './warning.ts';

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
