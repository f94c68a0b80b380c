import { type ActorRow, type CentralityReport, MEASURES, type Measure, type RankRange, type TieRow } from '../analysis/index.ts';
import { LABELS } from './labels.ts';
import { method } from './method.ts';
import { summary } from './summary.ts';
import { code, inline, number, percent, plural, table } from './text.ts';

const TOP = 15;
/** Side by side in the first table; classic closeness is in the JSON and CSV. */
const SHOWN: Measure[] = MEASURES.filter((measure) => measure !== 'closeness');

/** The report as Markdown (CommonMark with GitHub's tables), ready to publish; no name in it can act as markup. */
export function toMarkdown(report: CentralityReport): string {
  const sections = ['# Centrality report', summary(report)];
  if (report.actors.length > 0) sections.push('## Rankings', rankings(report), details(report));
  if (report.communities.length > 0) sections.push('## Communities', communities(report));
  if (report.ties.length > 0) sections.push('## Strongest ties', ties(report), '### The facts cited', facts(report));
  if (report.articles.some(({ weightLost }) => weightLost > 0))
    sections.push('## What rests on single articles', articles(report));
  sections.push('## Caveats', report.caveats.map(({ text }) => `- ${inline(text)}`).join('\n'), '## Method', method(report));
  return `${sections.join('\n\n')}\n`;
}

function rankings({ actors }: CentralityReport): string {
  const columns = SHOWN.map((measure) =>
    actors
      .filter((actor) => actor[measure] > 0)
      .sort((a, b) => a.ranks[measure] - b.ranks[measure] || (a.id < b.id ? -1 : 1))
      .slice(0, TOP)
      .map((actor) => `${actor.ranks[measure]}. ${inline(actor.name)} (${number(actor[measure])})`),
  );
  const length = Math.max(...columns.map((column) => column.length));
  if (length === 0) return 'No actor has a tie, so there is nothing to rank.';
  const rows = Array.from({ length }, (_, i) => columns.map((column) => column[i] ?? ''));
  const intro = `The first ${length} by each measure, with rank and value; equal values share a rank. A measure that is 0 is not listed.`;
  return `${intro}\n\n${table(
    SHOWN.map((measure) => LABELS[measure].label),
    rows,
  )}`;
}

function details({ actors }: CentralityReport): string {
  const leading = actors.filter((actor) => actor.betweenness > 0).slice(0, TOP);
  if (!leading[0]?.ranges) return '';
  const rows = leading.map((actor) => [
    inline(actor.name),
    actor.type,
    span(actor.ranges!.betweenness),
    span(actor.ranges!.pagerank),
    span(actor.ranges!.strength),
    `${plural(actor.facts, 'fact')} in ${plural(actor.articles, 'article')}`,
    actor.restsOn === undefined ? '' : code(actor.restsOn),
  ]);
  const head = ['Actor', 'Type', 'Betweenness', 'PageRank', 'Strength', 'Its ties rest on', 'No tie without'];
  return `### How sure the ranks are\n\nBest and worst rank when any one article is left out.\n\n${table(head, rows)}`;
}

const span = ({ best, worst }: RankRange): string => (best === worst ? String(best) : `${best} to ${worst}`);

function communities(report: CentralityReport): string {
  const names = namesOf(report);
  const rows = report.communities.map(({ number: id, members, inside, outside }) => {
    const shown = members.slice(0, 12).map((member) => inline(names.get(member)!));
    const more = members.length > shown.length ? ` and ${members.length - shown.length} more` : '';
    return [String(id), String(members.length), shown.join('; ') + more, number(inside), number(outside)];
  });
  return `Members are named strongest first; all of them are in the JSON and CSV.\n\n${table(['No.', 'Actors', 'Members', 'Weight inside', 'Weight leading out'], rows, [0, 1, 3, 4])}`;
}

function ties(report: CentralityReport): string {
  const names = namesOf(report);
  const rows = report.ties.map((tie) => [
    `${inline(names.get(tie.source)!)} – ${inline(names.get(tie.target)!)}`,
    number(tie.weight),
    why(tie, report),
    evidence(tie.evidence, 4),
  ]);
  return table(['Tie', 'Weight', 'Rests on', 'Evidence'], rows, [1]);
}

/** "met 3 times (1941-08, …); 2 agreements (…)". */
function why({ contributions }: TieRow, { method: { rules } }: CentralityReport): string {
  return Object.entries(rules.rules)
    .flatMap(([name, { reads }]) => {
      const own = contributions.filter(({ rule }) => rule === name);
      if (own.length === 0) return [];
      const dates = [...new Set(own.flatMap(({ when }) => when ?? []))].sort();
      const shown = dates.length > 4 ? [...dates.slice(0, 2), '…', ...dates.slice(-2)] : dates;
      return `${reads}${own.length > 1 ? ` ×${own.length}` : ''}${shown.length > 0 ? ` (${shown.map(inline).join(', ')})` : ''}`;
    })
    .join('; ');
}

export function evidence(keys: readonly string[], most: number): string {
  const more = keys.length > most ? ` and ${keys.length - most} more` : '';
  return keys.slice(0, most).map(code).join(', ') + more;
}

function facts({ ties, cited }: CentralityReport): string {
  const keys = [...new Set(ties.flatMap(({ evidence: all }) => all.slice(0, 4)))].sort();
  return keys
    .flatMap((key) => {
      const fact = cited.facts[key];
      if (!fact) return [];
      return `- ${code(key)}${fact.status === 'accepted' ? '' : ` (${fact.status})`}: ${inline(fact.statement)}`;
    })
    .join('\n');
}

function articles(report: CentralityReport): string {
  const names = namesOf(report);
  const rows = report.articles.slice(0, 10).map(({ article, weightLost, tiesLost, topTenLost }) => {
    const { title = article, publisher, published } = report.cited.articles[article] ?? {};
    const origin = [publisher, published]
      .flatMap((part) => part ?? [])
      .map(inline)
      .join(', ');
    const lost = topTenLost.map((id) => inline(names.get(id)!)).join('; ');
    return [`${inline(title)}${origin && ` (${origin})`}`, percent(weightLost), String(tiesLost), lost];
  });
  return table(
    ['Without this article', 'tie weight lost', 'ties lost', 'no longer in the first ten by betweenness'],
    rows,
    [1, 2],
  );
}

const namesOf = ({ actors }: CentralityReport): Map<string, string> =>
  new Map(actors.map(({ id, name }: ActorRow) => [id, name]));
