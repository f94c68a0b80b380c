import type { FactNotes, FileReading, Found, Ref } from '../extract/index.ts';
import { type Article, type EntityType, type Fact, type FactFile, spanOf } from '../model/index.ts';

/** One file with what was read in it. */
export interface ReadFile {
  file: FactFile;
  reading: FileReading;
  /** What a curator should know of how each fact was read, by its id. */
  notes?: ReadonlyMap<string, FactNotes>;
}

/** An entity as one file speaks of it, with the facts that do. */
export interface Mention {
  ref: Ref;
  article: Article;
  /** May differ from the reading's where the registry knows better. */
  type: EntityType;
  /** Never empty. */
  facts: Fact[];
  /** First and last year that its facts speak of, else that of publication. */
  years?: { first: number; last: number };
  /** Relations of this file that it has a part in. */
  found: Found[];
}

/** The mentions of a file, in the order of its reading; what no fact mentions is left out. */
export function mentionsOf({ file, reading }: ReadFile): Mention[] {
  const facts = new Map(file.facts.map((fact) => [fact.id, fact]));
  const found = new Map<Ref, Found[]>();
  for (const each of reading.found)
    for (const end of new Set([each.source, each.target])) found.set(end, [...(found.get(end) ?? []), each]);
  return reading.refs.flatMap((ref) => {
    const own = file.facts.filter((fact) => ref.facts.has(fact.id) && facts.get(fact.id) === fact);
    if (own.length === 0) return [];
    const years = yearsOf(own, file.article);
    return [{ ref, article: file.article, type: ref.type, facts: own, ...(years && { years }), found: found.get(ref) ?? [] }];
  });
}

function yearsOf(facts: readonly Fact[], { published }: Article): Mention['years'] {
  const dates = facts.flatMap(({ when }) => when ?? []);
  const spans = (dates.length > 0 ? dates : published ? [published] : []).map((date) => spanOf(date));
  const years = spans.flatMap((span) => [span?.earliest, span?.latest].flatMap((day) => (day ? Number(day.slice(0, 4)) : [])));
  return years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : undefined;
}

/** Years between two spans of years; 0 where they touch or one is unknown. */
export function gap(a: Mention['years'], b: Mention['years']): number {
  return a && b ? Math.max(0, a.first - b.last, b.first - a.last) : 0;
}
