import type { Build } from '../model/index.ts';
import { betweenness, degree, pagerank, rank, strength, toNetwork } from './measures/index.ts';
import { type ActorNetwork, type ProjectionOptions, project } from './projection/index.ts';
import { type ArticleRow, type RankRange, TRIED, type Tried } from './report.ts';

export interface Sureness {
  ranges: Map<string, Record<Tried, RankRange>>;
  /** Actor id to the article without which it has no tie. */
  restsOn: Map<string, string>;
  articles: ArticleRow[];
}

const MEASURE = { betweenness, pagerank, strength, degree };

/**
 * Leaves each article out in turn, derives and measures the network anew, and notes how far each actor's ranks move: the
 * delete-one jackknife (B. Efron, "The Jackknife, the Bootstrap and Other Resampling Plans", SIAM 1982) over articles, since an
 * article that errs or exaggerates does so in all its facts. Actors without a tie in a run have no rank in it.
 */
export function tryWithoutArticles(build: Build, graph: ActorNetwork, options: ProjectionOptions): Sureness {
  const full = ranksOf(graph);
  const ranges = new Map<string, Record<Tried, RankRange>>();
  for (const [id, ranks] of full) {
    const range = (measure: Tried) => ({ best: ranks[measure], worst: ranks[measure] });
    ranges.set(id, Object.fromEntries(TRIED.map((measure) => [measure, range(measure)])) as Record<Tried, RankRange>);
  }
  const weight = weightOf(graph);
  const top = topTen(full);
  const restsOn = new Map<string, string>();
  const articles: ArticleRow[] = [];
  for (const article of articlesOf(build)) {
    const without = project({ entities: build.entities, relations: relationsWithout(build, article) }, { ...options }).graph;
    const ranks = ranksOf(without);
    for (const [id, range] of ranges) {
      const now = ranks.get(id);
      const tied = without.hasNode(id) && without.degree(id) > 0;
      if (!tied && graph.degree(id) > 0) restsOn.set(id, article);
      if (!tied || !now) continue;
      for (const measure of TRIED) {
        range[measure].best = Math.min(range[measure].best, now[measure]);
        range[measure].worst = Math.max(range[measure].worst, now[measure]);
      }
    }
    const still = new Set(topTen(ranks));
    articles.push({
      article,
      weightLost: weight > 0 ? (weight - weightOf(without)) / weight : 0,
      tiesLost: graph.size - without.size,
      topTenLost: top.filter((id) => !still.has(id)),
    });
  }
  articles.sort((a, b) => b.weightLost - a.weightLost || (a.article < b.article ? -1 : 1));
  return { ranges, restsOn, articles };
}

const articleOf = (key: string): string => key.slice(0, key.lastIndexOf('#'));

const articlesOf = (build: Build): string[] =>
  [...new Set(build.relations.flatMap(({ evidence }) => evidence.map(articleOf)))].sort();

function relationsWithout({ relations }: Build, article: string): Build['relations'] {
  return relations.flatMap((relation) => {
    const evidence = relation.evidence.filter((key) => articleOf(key) !== article);
    if (evidence.length === relation.evidence.length) return [relation];
    return evidence.length > 0 ? [{ ...relation, evidence }] : [];
  });
}

function ranksOf(graph: ActorNetwork): Map<string, Record<Tried, number>> {
  const network = toNetwork(graph);
  const all = Object.fromEntries(TRIED.map((measure) => [measure, rank(MEASURE[measure](network), network.ids).ranks]));
  return new Map(
    network.ids.map((id, i) => [id, Object.fromEntries(TRIED.map((m) => [m, all[m]![i]!])) as Record<Tried, number>]),
  );
}

const topTen = (ranks: Map<string, Record<Tried, number>>): string[] =>
  [...ranks].filter(([, { betweenness }]) => betweenness <= 10).map(([id]) => id);

const weightOf = (graph: ActorNetwork): number => graph.reduceEdges((sum, _, { weight }) => sum + weight, 0);
