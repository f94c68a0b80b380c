import type { ActorRow, CentralityReport, Measure } from '../analysis/index.ts';
import { LABELS } from './labels.ts';
import { code, inline, number, percent, plural } from './text.ts';

/** The findings in sentences, each with its number and what it rests on. */
export function summary(report: CentralityReport): string {
  const { counts, actors, ties, communities } = report;
  const types = Object.entries(counts.actorsByType).sort(([a], [b]) => (a < b ? -1 : 1));
  const published = counts.published && `, published ${counts.published.first} to ${counts.published.last}`;
  const sentences = [
    `The network has ${plural(counts.actors, 'actor')}${types.length > 0 ? ` (${types.map(([type, count]) => `${type} ${count}`).join(', ')})` : ''} and ${plural(counts.ties, 'tie')}, derived from ${counts.relationsUsed} of ${plural(counts.relations, 'relation')} in a graph of ${plural(counts.facts, 'fact')} from ${plural(counts.articles, 'article')}${published ?? ''}.`,
  ];
  const [first, second] = actors;
  if (first && first.betweenness > 0) {
    sentences.push(
      `**${inline(first.name)}** stands most between the others: betweenness ${number(first.betweenness)}${sure(first)}. Its ${plural(first.degree, 'tie')} rest on ${plural(first.facts, 'fact')} in ${plural(first.articles, 'article')}.`,
    );
    if (second && second.betweenness > 0)
      sentences.push(`Next is **${inline(second.name)}** with ${number(second.betweenness)}${sure(second)}.`);
  }
  const person = actors.find(({ type, betweenness }) => type === 'Person' && betweenness > 0);
  if (person && person !== first && person !== second)
    sentences.push(
      `The first person is **${inline(person.name)}**, rank ${person.ranks.betweenness} with ${number(person.betweenness)}${sure(person)}.`,
    );
  const others = (['pagerank', 'strength', 'degree', 'harmonic', 'eigenvector'] satisfies Measure[]).flatMap((measure) => {
    const leader = actors.find((actor) => actor.ranks[measure] === 1 && actor[measure] > 0);
    return leader ? [`${LABELS[measure].label} ${inline(leader.name)} (${number(leader[measure])})`] : [];
  });
  if (others.length > 0) sentences.push(`Leaders by the other measures: ${others.join('; ')}.`);
  const [tie] = ties;
  if (tie) {
    const name = (id: string) => inline(actors.find((actor) => actor.id === id)!.name);
    const more = tie.evidence.length > 3 ? ` and ${tie.evidence.length - 3} more` : '';
    sentences.push(
      `The strongest tie is **${name(tie.source)} – ${name(tie.target)}**, weight ${number(tie.weight)} from ${plural(tie.contributions.length, 'contribution')} (${tie.evidence.slice(0, 3).map(code).join(', ')}${more}).`,
    );
  }
  const [largest] = communities;
  if (largest && counts.modularity !== null)
    sentences.push(
      `The network falls into ${plural(counts.communities, 'community', 'communities')} (modularity ${number(counts.modularity)}); the largest has ${plural(largest.members.length, 'actor')}.`,
    );
  if (counts.ties > 0)
    sentences.push(`${percent(counts.tiesOnOneArticle / counts.ties)} of the ties rest on one article alone; see the caveats.`);
  return sentences.map((sentence) => `- ${sentence}`).join('\n');
}

/** How far the rank moves when any one article is left out. */
function sure({ ranks, ranges }: ActorRow): string {
  if (!ranges) return '';
  const { best, worst } = ranges.betweenness;
  if (best === worst) return `, and keeps rank ${ranks.betweenness} whichever one article is left out`;
  return ` (rank ${best} to ${worst} when any one article is left out)`;
}
