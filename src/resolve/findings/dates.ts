import { type Article, type Fact, type Problem, type Relation, type Span, spanOf } from '../../model/index.ts';
import { loadOntology } from '../../ontology/index.ts';
import type { Report } from '../reports.ts';
import { pairs } from './contradictions.ts';
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

/** Days between two happenings at which one that was reported twice is likelier than two. */
const NEAR = 2;

/** One meeting, call or arrival that two articles date a day or two apart; one article that tells of two days means two. */
export function nearDates(relations: readonly Relation[], facts: ReadonlyMap<string, Fact>): Problem[] {
  const dated = relations.filter(({ type, when }) => when && /^(MET|CALLED|VISITED)$/.test(type));
  const articles = ({ evidence }: Relation): (string | undefined)[] => evidence.map((key) => facts.get(key)?.article);
  return pairs(dated, ({ type, source, target }) => `${type} ${source} ${target}`).flatMap(([a, b]) => {
    const apart = daysApart(spanOf(a.when!), spanOf(b.when!));
    if (apart === undefined || apart < 1 || apart > NEAR || articles(a).some((each) => articles(b).includes(each))) return [];
    const text = `${a.source} ${a.type} ${a.target} is dated ${a.when} (${a.evidence.join(', ')}) and ${b.when} (${b.evidence.join(', ')}); if that was once, correct the "when" of one`;
    return [warning('near-dates', text, facts.get(b.evidence[0]!))];
  });
}

/** Days from the end of the earlier span to the start of the later, of two that are days; undefined for wider or open ones. */
function daysApart(a: Span | undefined, b: Span | undefined): number | undefined {
  if (!a?.earliest || !b?.earliest || !a.latest || !b.latest) return undefined;
  const day = (text: string): number => Date.parse(text) / 86_400_000;
  if (day(a.latest) - day(a.earliest) > NEAR || day(b.latest) - day(b.earliest) > NEAR) return undefined;
  return a.earliest <= b.earliest ? day(b.earliest) - day(a.latest) : day(a.earliest) - day(b.latest);
}
