import type { Build, EntityType } from '../model/index.ts';
import { spanOf } from '../model/index.ts';
import { caveatsOf } from './caveats.ts';
import {
  betweenness,
  type Communities,
  closeness,
  communities,
  components,
  degree,
  eigenvector,
  LOUVAIN,
  normalisedBetweenness,
  PAGERANK,
  pagerank,
  rank,
  strength,
  toNetwork,
} from './measures/index.ts';
import { type ActorNetwork, evidenceOf, type ProjectionOptions, project } from './projection/index.ts';
import { type ActorRow, type CentralityReport, type CommunityRow, MEASURES, type Measure, type TieRow } from './report.ts';
import { type Sureness, tryWithoutArticles } from './sureness.ts';

export interface AnalyseOptions extends ProjectionOptions {
  /** How many of the strongest ties are listed; default 25. */
  ties?: number;
  /** Whether ranks are tried again with each article left out; default true. */
  sureness?: boolean;
}

/**
 * Measures the actor network of a build.
 * @returns a plain JSON value, equal for equal builds
 * @throws DragomanError when the rules can't be read or the window is no EDTF
 */
export function analyse(build: Build, options: AnalyseOptions = {}): CentralityReport {
  const projection = project(build, options);
  const { graph, rules, leftOut } = projection;
  const network = toNetwork(graph);
  const parts = components(network);
  const groups = communities(graph);
  const prestige = eigenvector(network);
  const sureness = options.sureness === false ? undefined : tryWithoutArticles(build, graph, options);
  const raw = betweenness(network);
  const near = closeness(network);
  const values: Record<Measure, Float64Array> = {
    betweenness: normalisedBetweenness(raw),
    pagerank: pagerank(network),
    strength: strength(network),
    degree: degree(network),
    harmonic: near.harmonic,
    closeness: near.classic,
    eigenvector: prestige.values,
  };
  const ties = tieRows(graph);
  const listed = ties.slice(0, options.ties ?? 25);
  const weight = ties.reduce((sum, tie) => sum + tie.weight, 0);
  const possible = (graph.order * (graph.order - 1)) / 2;
  const report: CentralityReport = {
    version: 1,
    method: {
      rules,
      options: {
        actors: options.actors ?? rules.actors,
        statuses: options.statuses ?? ['accepted'],
        ...(options.relations && { relations: options.relations }),
        ...(options.window !== undefined && { window: options.window }),
        isolates: graph.someNode((id) => graph.degree(id) === 0) || projection.isolates === 0 ? 'kept' : 'dropped',
      },
      pagerank: { damping: PAGERANK.damping },
      eigenvector: { settled: prestige.settled },
      communities: { runs: LOUVAIN.runs, agreeing: groups.agreeing, resolution: LOUVAIN.resolution, worst: groups.worst },
    },
    counts: {
      articles: build.articles.length,
      facts: build.facts.length,
      entities: build.entities.length,
      relations: build.relations.length,
      relationsUsed: projection.used,
      leftOut,
      actors: graph.order,
      actorsByType: countTypes(graph),
      isolates: projection.isolates,
      ties: graph.size,
      weight,
      density: possible > 0 ? graph.size / possible : 0,
      components: parts.length,
      largestComponent: parts[0]?.length ?? 0,
      communities: groups.members.filter(({ length }) => length > 1).length,
      modularity: groups.modularity,
      tiesOnOneFact: ties.filter(({ evidence }) => evidence.length === 1).length,
      tiesOnOneArticle: ties.filter(({ evidence }) => new Set(evidence.map(articleOf)).size === 1).length,
      ...period(
        'published',
        build.articles.map(({ published }) => published),
      ),
      ...period(
        'happened',
        ties.flatMap(({ contributions }) => contributions.map(({ when }) => when)),
      ),
    },
    actors: actorRows(graph, network.ids, values, raw, parts, groups, ties, sureness),
    communities: communityRows(graph, groups),
    ties: listed,
    articles: sureness?.articles ?? [],
    cited: citedBy(build, listed),
    caveats: [],
  };
  report.caveats = caveatsOf(report, ties);
  return report;
}

const articleOf = (key: string): string => key.slice(0, key.lastIndexOf('#'));

function tieRows(graph: ActorNetwork): TieRow[] {
  return graph
    .mapEdges((_, tie, source, target): TieRow => {
      const [low, high] = source < target ? [source, target] : [target, source];
      const contributions = tie.contributions.map((one) => ({ ...one, relations: one.relations.map(({ id }) => id) }));
      return { source: low, target: high, weight: tie.weight, contributions, evidence: evidenceOf(tie) };
    })
    .map((tie, i) => ({ tie, i }))
    .sort((a, b) => (Math.abs(b.tie.weight - a.tie.weight) > 1e-9 ? b.tie.weight - a.tie.weight : a.i - b.i))
    .map(({ tie }) => tie);
}

function actorRows(
  graph: ActorNetwork,
  ids: string[],
  values: Record<Measure, Float64Array>,
  raw: Float64Array,
  parts: Uint32Array[],
  groups: Communities,
  ties: TieRow[],
  sureness: Sureness | undefined,
): ActorRow[] {
  const ranked = Object.fromEntries(MEASURES.map((m) => [m, rank(values[m], ids)])) as Record<Measure, ReturnType<typeof rank>>;
  const community = new Map(groups.members.flatMap((members, i) => members.map((id) => [id, i + 1] as const)));
  const component = new Map(parts.flatMap((members, i) => [...members].map((node) => [node, i + 1] as const)));
  const facts = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { source, target, evidence } of ties)
    for (const key of evidence) {
      facts.get(source)!.add(key);
      facts.get(target)!.add(key);
    }
  const each = <T>(of: (m: Measure) => T) => Object.fromEntries(MEASURES.map((m) => [m, of(m)])) as Record<Measure, T>;
  const rows = ids.map((id, i): ActorRow => {
    const { type, name } = graph.getNodeAttributes(id);
    const ranges = sureness?.ranges.get(id);
    const restsOn = sureness?.restsOn.get(id);
    return {
      id,
      type,
      name,
      ...each((m) => values[m][i]!),
      betweennessRaw: raw[i]!,
      ranks: each((m) => ranked[m].ranks[i]!),
      community: community.get(id)!,
      component: component.get(i)!,
      facts: facts.get(id)!.size,
      articles: new Set([...facts.get(id)!].map(articleOf)).size,
      ...(ranges && { ranges }),
      ...(restsOn !== undefined && { restsOn }),
    };
  });
  const { ranks } = ranked.strength;
  const { ranks: first } = ranked.betweenness;
  const order = [...ids.keys()].sort((a, b) => first[a]! - first[b]! || ranks[a]! - ranks[b]! || (ids[a]! < ids[b]! ? -1 : 1));
  return order.map((i) => rows[i]!);
}

function communityRows(graph: ActorNetwork, { members }: Communities): CommunityRow[] {
  return members.flatMap((ids, i) => {
    if (ids.length < 2) return [];
    const own = new Set(ids);
    const inner = new Map(ids.map((id) => [id, 0]));
    let outside = 0;
    for (const id of ids)
      graph.forEachEdge(id, (_, { weight }, source, target) => {
        if (own.has(source === id ? target : source)) inner.set(id, inner.get(id)! + weight);
        else outside += weight;
      });
    const sum = [...inner.values()].reduce((a, b) => a + b, 0);
    const sorted = [...ids].sort((a, b) => {
      const difference = inner.get(b)! - inner.get(a)!;
      return Math.abs(difference) > 1e-9 ? difference : a < b ? -1 : 1;
    });
    return [{ number: i + 1, members: sorted, inside: sum / 2, outside }];
  });
}

function countTypes(graph: ActorNetwork): Partial<Record<EntityType, number>> {
  const counts: Partial<Record<EntityType, number>> = {};
  graph.forEachNode((_, { type }) => {
    counts[type] = (counts[type] ?? 0) + 1;
  });
  return counts;
}

function period(name: 'published' | 'happened', dates: (string | undefined)[]): object {
  const spans = dates.flatMap((date) => (date === undefined ? [] : [spanOf(date)]));
  const first = spans.flatMap((span) => span?.earliest ?? []).sort()[0];
  const last = spans
    .flatMap((span) => span?.latest ?? [])
    .sort()
    .at(-1);
  return first !== undefined && last !== undefined ? { [name]: { first, last } } : {};
}

function citedBy(build: Build, ties: TieRow[]): CentralityReport['cited'] {
  const keys = new Set(ties.flatMap(({ evidence }) => evidence));
  const things = new Set(ties.flatMap(({ contributions }) => contributions.flatMap(({ through }) => through ?? [])));
  return {
    articles: Object.fromEntries(
      build.articles.map(({ id, title, published, publisher, source }) => [id, { title, published, publisher, source }]),
    ),
    facts: Object.fromEntries(
      build.facts
        .filter(({ key }) => keys.has(key))
        .map(({ key, statement, article, status }) => [key, { statement, article, status }]),
    ),
    entities: Object.fromEntries(
      build.entities.filter(({ id }) => things.has(id)).map(({ id, name, type }) => [id, { name, type }]),
    ),
  };
}
