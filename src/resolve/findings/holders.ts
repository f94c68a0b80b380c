import { officeKey } from '../../extract/index.ts';
import { loadLexicon } from '../../lexicon/index.ts';
import { type Article, overlap, type Problem, spanOf, within } from '../../model/index.ts';
import { days } from '../occasions.ts';
import type { Report } from '../reports.ts';
import type { Rules } from '../rules.ts';
import { pairs } from './contradictions.ts';
import { warning } from './warning.ts';

/** Somebody said to hold an office of which there is one at a time. */
interface Holding {
  who: string;
  title: string;
  body: string;
  key: string;
  when: string;
  report?: Report;
}

/** Two people said to hold one office on one day, by two facts or by a fact and the registry. */
export function contradictoryHolders(reports: readonly Report[], articles: readonly Article[], rules: Rules): Problem[] {
  const news = newsDays(reports, articles);
  const said = reports.flatMap((report) => saidHolding(report, news));
  const found = new Map<string, Problem>();
  for (const [a, b] of pairs(said, (each) => each.key)) {
    if (a.who === b.who || !overlap(a.when, b.when)) continue;
    const text = `${a.who} (${a.report!.fact.key}, ${a.when}) and ${b.who} (${b.report!.fact.key}, ${b.when}) are both ${b.title} of ${b.body}; correct one, or its date`;
    const key = [a.who, b.who].sort().join(' ');
    if (!found.has(key)) found.set(key, warning('contradictory-holders', text, b.report!.fact));
  }
  const known = registered(rules);
  for (const each of said)
    for (const other of known.get(each.key) ?? []) {
      if (other.who === each.who || !isInside(each.when, other.when) || holds(known, each)) continue;
      const text = `${each.who} is ${each.title} of ${each.body} on ${each.when} here, but in the registry ${other.who} holds that office (${other.when}); correct one of them`;
      const key = [each.who, other.who].sort().join(' ');
      if (!found.has(key)) found.set(key, warning('contradictory-holders', text, each.report!.fact));
    }
  return [...found.values()];
}

/** The registry may know that the two held it one after the other on the day. */
const holds = (known: ReadonlyMap<string, readonly Holding[]>, { key, who, when }: Holding): boolean =>
  (known.get(key) ?? []).some((each) => each.who === who && overlap(each.when, when));

function saidHolding(report: Report, news: ReadonlyMap<string, string>): Holding[] {
  const { type, source, target, title, fact } = report;
  if (type !== 'HOLDS_OFFICE' || !title || !isSingle(title)) return [];
  const when = report.when ?? fact.when ?? news.get(fact.article);
  // In a year, one may follow another.
  if (!when || days(when) > 31) return [];
  return [{ who: source.id, title, body: target.id, key: `${target.id} ${officeKey(title)}`, when, report }];
}

/** The days of articles that tell of their own days: who holds an office in one holds it then. */
function newsDays(reports: readonly Report[], articles: readonly Article[]): Map<string, string> {
  const latest = new Map<string, string>();
  const old = new Set<string>();
  const published = new Map(articles.map(({ id, published: day }) => [id, day]));
  for (const { when, fact } of reports) {
    const day = published.get(fact.article);
    if (!when || !day) continue;
    latest.set(fact.article, day);
    if ((spanOf(when)?.latest ?? day) < String(Number(day.slice(0, 4)) - 1)) old.add(fact.article);
  }
  for (const id of old) latest.delete(id);
  return latest;
}

function registered(rules: Rules): Map<string, Holding[]> {
  const known = new Map<string, Holding[]>();
  for (const { id, offices } of rules.entries)
    for (const { title, of, when } of offices ?? []) {
      const body = rules.entry('State', of) ?? rules.entry('Organization', of);
      if (!when || !body || !isSingle(title)) continue;
      const key = `${body.id} ${officeKey(title)}`;
      known.set(key, [...(known.get(key) ?? []), { who: id, title, body: body.id, key, when }]);
    }
  return known;
}

let single: ReadonlySet<string> | undefined;

function isSingle(title: string): boolean {
  single ??= new Set(loadLexicon().singleOffices.map(officeKey));
  return single.has(officeKey(title));
}

/** Within the term, and on neither its first nor its last day, when two hold it. */
function isInside(when: string, term: string): boolean {
  const [inner, outer] = [spanOf(when), spanOf(term)];
  return within(when, term) && inner?.earliest !== outer?.earliest && inner?.latest !== outer?.latest;
}
