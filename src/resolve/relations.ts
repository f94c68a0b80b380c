import { officeKey } from '../extract/index.ts';
import { overlap, type Relation, slug, spanOf } from '../model/index.ts';
import { loadOntology } from '../ontology/index.ts';
import { type Happening, happenings, type Inside } from './happenings.ts';
import { ascending, sorted } from './names.ts';
import { days } from './occasions.ts';
import type { Report } from './reports.ts';

/** One edge for each happening and each standing relation, with the facts that report it, sorted by id. */
export function relationsOf(reports: readonly Report[]): Relation[] {
  const groups = new Map<string, Report[]>();
  for (const report of [...reports].sort((a, b) => ascending(a.fact.key, b.fact.key))) {
    const key = `${report.type} ${report.source.id} ${report.target.id}`;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  const within = new Set(
    reports.filter(({ type }) => type === 'LOCATED_IN').map(({ source, target }) => `${source.id} ${target.id}`),
  );
  const inside: Inside = (inner, outer) => within.has(`${inner.id} ${outer.id}`);
  const ids = new Set<string>();
  return [...groups.values()]
    .flatMap((group) => edgesOf(group, inside))
    .sort((a, b) => ascending(a.id, b.id) || ascending(a.evidence[0]!, b.evidence[0]!))
    .map((relation) => {
      let { id } = relation;
      for (let n = 2; ids.has(id); n++) id = `${relation.id}/${n}`;
      ids.add(id);
      return { ...relation, id };
    })
    .sort((a, b) => ascending(a.id, b.id));
}

function edgesOf(group: readonly Report[], inside: Inside): Relation[] {
  const { type, source, target } = group[0]!;
  if (loadOntology().relations[type].kind === 'standing') return byTitle(group).map(standing);
  const once = [source, target].some((end) => /^(Agreement|Event|Gift)$/.test(end.type));
  return happenings(group, once, inside).map((each) => {
    const article = once || each.when ? undefined : each.reports[0]!.fact.article;
    return edge(each, [each.when ?? article]);
  });
}

function standing(reports: readonly Report[]): Relation {
  const { type } = reports[0]!;
  const title = type === 'HOLDS_OFFICE' || type === 'RELATIVE_OF' ? titleOf(reports) : undefined;
  const when = heldWhen(reports);
  return edge({ reports: [...reports], ...(when && { when }) }, type === 'HOLDS_OFFICE' && title ? [slug(title)] : [], title);
}

function edge({ when, reports }: Happening, tell: (string | undefined)[], title?: string): Relation {
  const { type, source, target } = reports[0]!;
  const places = reports.flatMap((each) => each.where ?? []);
  const where = places.find((place) => place.type === 'Place') ?? places[0];
  return {
    id: [type.toLowerCase(), source.id, target.id, ...tell].filter(Boolean).join('/'),
    type,
    source: source.id,
    target: target.id,
    ...(when && { when }),
    ...(where && { where: where.id }),
    ...(title && { title }),
    evidence: sorted(reports.map((each) => each.fact.key)),
    status: reports.every((each) => each.fact.status === 'disputed') ? 'disputed' : 'accepted',
  };
}

/** Offices by their title; a report that gives none joins the first. */
function byTitle(reports: readonly Report[]): Report[][] {
  if (reports[0]!.type !== 'HOLDS_OFFICE') return [[...reports]];
  const titled = reports.filter((each) => each.title && each.title !== 'head');
  const groups = new Map<string, Report[]>();
  for (const report of titled) {
    const key = officeKey(report.title!);
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  const untitled = reports.filter((each) => !titled.includes(each));
  if (untitled.length === 0) return [...groups.values()];
  const [first, ...rest] = [...groups.values()];
  return [[...(first ?? []), ...untitled], ...rest];
}

/** The title as most reports give it, as it was said rather than turned round. */
function titleOf(reports: readonly Report[]): string | undefined {
  const own = reports.filter((each) => each.title);
  const said = own.some((each) => !each.turned) ? own.filter((each) => !each.turned) : own;
  const counts = new Map<string, number>();
  for (const { title } of said) counts.set(title!, (counts.get(title!) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => Number(a === 'head') - Number(b === 'head') || y - x || ascending(a, b))[0]?.[0];
}

/** When it is said to hold: the narrowest date where all agree, else from the first to the last; a time in passing counts only alone. */
function heldWhen(reports: readonly Report[]): string | undefined {
  const told = reports.filter((each) => each.when && !each.passing);
  const dates = sorted((told.length > 0 ? told : reports).flatMap((each) => each.when ?? []));
  if (dates.length === 0) return undefined;
  const narrowest = [...dates].sort((a, b) => days(a) - days(b) || ascending(a, b))[0]!;
  if (dates.every((date) => overlap(date, narrowest))) return narrowest;
  const spans = dates.map((date) => spanOf(date)!);
  const first = spans.some((span) => !span.earliest) ? '..' : sorted(spans.map((span) => span.earliest!))[0]!;
  const last = spans.some((span) => !span.latest) ? '..' : sorted(spans.map((span) => span.latest!)).at(-1)!;
  return first === '..' && last === '..' ? narrowest : `${first}/${last}`;
}
