import type { Caveat, CentralityReport, TieRow } from './report.ts';

/** A group so big that sharing it says little. */
const CROWD = 10;

/** What a reader must know before believing the ranking, computed from the report itself. */
export function caveatsOf(report: CentralityReport, ties: readonly TieRow[]): Caveat[] {
  const { counts, method, actors, articles } = report;
  const caveats: Caveat[] = [];
  const say = (code: string, text: string) => caveats.push({ code, text });
  say(
    'selection',
    `The network shows what ${plural(counts.articles, 'article')} report, not what happened in all: an actor ranks high by being written about in this collection.`,
  );
  if (ties.length > 0) {
    say(
      'thin-evidence',
      `${share(counts.tiesOnOneFact, counts.ties)} of the ties rest on one fact alone, and ${share(counts.tiesOnOneArticle, counts.ties)} on one article alone.`,
    );
    const crowd = ties.filter(({ contributions }) => contributions.every(({ group }) => group !== undefined && group > CROWD));
    if (crowd.length > 0)
      say(
        'crowds',
        `${share(crowd.length, ties.length)} of the ties only say that both were among more than ${CROWD} who attended, signed or were party to one thing. They weigh little, but degree, betweenness and closeness count every tie alike.`,
      );
  }
  const heavy = articles[0];
  if (heavy && heavy.weightLost > 0)
    say(
      'one-article',
      `Without the article "${title(report, heavy.article)}" alone, the network would lose ${percent(heavy.weightLost)} of its tie weight.`,
    );
  const top = actors.filter(({ ranks, betweenness }) => ranks.betweenness <= 10 && betweenness > 0);
  const lone = top.filter(({ restsOn }) => restsOn !== undefined);
  if (lone.length > 0)
    say(
      'top-on-one-article',
      `Of the first ${top.length} by betweenness, ${lone.length} would have no tie at all without one article: ${lone.map(({ name }) => name).join('; ')}.`,
    );
  const moving = articles.filter(({ topTenLost }) => topTenLost.length > 0);
  if (moving.length > 0)
    say(
      'unstable-top',
      `Leaving out any one of ${plural(moving.length, 'article')} (of ${articles.length}) would change who is among the first ten by betweenness.`,
    );
  if (counts.leftOut.disputed > 0) say('disputed', `${plural(counts.leftOut.disputed, 'disputed relation')} left out.`);
  if (method.options.statuses.includes('disputed'))
    say('disputed-included', `Disputed relations are included at ${method.rules.disputed.weight} of their weight.`);
  if (method.options.window !== undefined)
    say(
      'window',
      `Only what overlaps ${method.options.window} counts: ${plural(counts.leftOut.outside, 'relation')} outside it and ${plural(counts.leftOut.undated, 'happening')} without a date are left out; standing relations without a date are kept.`,
    );
  const years = counts.happened && Number(counts.happened.last.slice(0, 4)) - Number(counts.happened.first.slice(0, 4));
  if (counts.happened && years! > 50)
    say(
      'long-span',
      `The dated ties span ${years} years (${counts.happened.first} to ${counts.happened.last}). Paths then join people who never lived at one time, mostly through states; choose a window to compare contemporaries.`,
    );
  if (counts.components > 1)
    say(
      'disconnected',
      `The network is in ${counts.components} parts${counts.isolates > 0 ? ` (${plural(counts.isolates, 'actor')} without any tie)` : ''}; the largest has ${counts.largestComponent} of ${plural(counts.actors, 'actor')}. Betweenness and closeness only see paths inside a part, and eigenvector centrality is 0 outside the largest.`,
    );
  if (!method.eigenvector.settled)
    say(
      'eigenvector',
      'Eigenvector centrality did not settle, because two parts of the network are nearly equal; take its values as rough.',
    );
  const { runs, agreeing, worst } = method.communities;
  if (worst !== null && agreeing < runs)
    say(
      'communities',
      `Of ${runs} runs of the community search, ${agreeing} reached the best modularity (${worst.toFixed(3)} at worst, ${counts.modularity!.toFixed(3)} at best): other divisions are about as good.`,
    );
  say(
    'levels',
    'States, organizations and persons stand in one ranking. An office ties its holder to a state, so states gain from every official named; compare within a type as well.',
  );
  return caveats;
}

const title = (report: CentralityReport, id: string): string => report.cited.articles[id]?.title ?? id;
const percent = (part: number): string => `${(100 * part).toFixed(part < 0.1 ? 1 : 0)} %`;
const share = (part: number, whole: number): string => `${part} of ${whole} (${percent(part / whole)})`;
const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
