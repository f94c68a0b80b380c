import { type CentralityReport, MEASURES } from '../analysis/index.ts';
import { LABELS } from './labels.ts';
import { inline, number, table } from './text.ts';

/** How the numbers came about: choices, weights with their reasons, measures with their sources. */
export function method({ method: { rules, options, pagerank, communities, eigenvector }, counts }: CentralityReport): string {
  const { leftOut } = counts;
  const choices = [
    `Actors are entities of the types ${options.actors.join(', ')}; those without a tie (${counts.isolates}) are ${options.isolates}.`,
    `Relations count that are ${options.statuses.join(' or ')}${options.relations ? `, of the types ${options.relations.join(', ')}` : ''}${options.window === undefined ? '' : `, and overlap ${inline(options.window)}`}. Left out: ${leftOut.disputed} by status, ${leftOut.type} by type, ${leftOut.outside} outside the window, ${leftOut.undated} without a date.`,
    'Two actors have one undirected tie, whose weight is the sum of what the rules below give. Facts that report the same happening count once.',
  ];
  const ruleRows = Object.values(rules.rules).map((rule) => [
    inline(rule.reads),
    'through' in rule ? `${[...rule.from, ...(rule.to ?? [])].join(', ')} of one ${rule.through}` : rule.relations.join(', '),
    `${number(rule.weight)}${'through' in rule && rule.divide === 'others' ? ' / (members − 1)' : ''}`,
    { once: 'once for a pair', occasion: 'each occasion', each: 'each thing' }[rule.counts],
    inline(rule.reason),
  ]);
  const measureRows = MEASURES.map((measure) => {
    const { label, says, formula, source } = LABELS[measure];
    return [label, inline(says), inline(formula), inline(source)];
  });
  const parameters = `PageRank damping d = ${pagerank.damping}. Eigenvector iteration ${eigenvector.settled ? 'settled' : 'did not settle'}. Communities: Louvain (Blondel et al. 2008, J. Stat. Mech. P10008) on weights, resolution ${communities.resolution}, the best of ${communities.runs} runs with fixed seeds by modularity (Newman 2006, PNAS 103:8577); numbered by size, then by smallest id. Betweenness, both kinds of closeness and degree ignore weights. Rank ranges leave out one article at a time (jackknife, Efron 1982); actors without a tie in a run have no rank in it.`;
  return [
    ...choices,
    table(['Rule', 'Relations', 'Weight', 'Counts', 'Why'], ruleRows),
    table(['Measure', 'Says', 'Formula', 'Source'], measureRows),
    parameters,
  ].join('\n\n');
}
