import { type CentralityReport, MEASURES, TRIED } from '../analysis/index.ts';

/**
 * One row per actor, with every value and rank: CSV as in RFC 4180, UTF-8, lines ended by CR LF. Text that a spreadsheet would run
 * as a formula gets an apostrophe in front.
 */
export function toCsv({ actors }: CentralityReport): string {
  const head = [
    ...['id', 'type', 'name', 'community', 'component', 'facts', 'articles', ...MEASURES, 'betweenness_raw'],
    ...MEASURES.map((measure) => `${measure}_rank`),
    ...TRIED.flatMap((measure) => [`${measure}_rank_best`, `${measure}_rank_worst`]),
    'rests_on_article',
  ];
  const rows = actors.map((actor) => [
    ...[text(actor.id), actor.type, text(actor.name), actor.community, actor.component, actor.facts, actor.articles],
    ...MEASURES.map((measure) => actor[measure]),
    actor.betweennessRaw,
    ...MEASURES.map((measure) => actor.ranks[measure]),
    ...TRIED.flatMap((measure) => [actor.ranges?.[measure].best ?? '', actor.ranges?.[measure].worst ?? '']),
    text(actor.restsOn ?? ''),
  ]);
  return [head, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function text(value: string): string {
  const safe = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
