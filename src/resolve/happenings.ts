import { overlap } from '../model/index.ts';
import type { Cluster } from './cluster.ts';
import { ascending } from './names.ts';
import { days } from './occasions.ts';
import type { Report } from './reports.ts';

/** Reports that tell of one happening. */
export interface Happening {
  when?: string;
  reports: Report[];
}

/** Longer than this, a date of another article is too wide to tell one happening from the next. */
const WIDE = 366;

/**
 * Sorts the reports of one type between two ends into happenings. Dates that agree are one; dates that exclude each other
 * are two. A wide date that fits several stays by itself. An undated report joins the only happening of its own article;
 * of another article's it may be any, so it stays by itself, unless the happening can only have been once.
 * Nor does it join one at another place.
 * @param once what it happens to is itself unique: an event is attended, a treaty signed, a gift given one time
 */
export function happenings(reports: readonly Report[], once: boolean, inside: Inside): Happening[] {
  const found: Happening[] = [];
  for (const report of [...reports].filter((each) => each.when).sort(byPrecision)) {
    const host = hostOf(report, found);
    if (host) host.reports.push(report);
    else found.push({ when: report.when!, reports: [report] });
  }
  const dated = [...found];
  const undated = new Map<string, Happening>();
  for (const report of reports.filter((each) => !each.when)) {
    const own = (once ? dated : dated.filter((each) => sharesArticle(report, each))).filter((each) =>
      samePlace(report, each, inside),
    );
    if (own.length === 1) {
      own[0]!.reports.push(report);
      continue;
    }
    const key = once ? '' : report.fact.article;
    const alone = undated.get(key) ?? { reports: [] };
    if (alone.reports.length === 0) found.push(alone);
    undated.set(key, alone);
    alone.reports.push(report);
  }
  return found;
}

/** Whether one place is said to lie in the other. */
export type Inside = (inner: Cluster, outer: Cluster) => boolean;

function samePlace({ where }: Report, { reports }: Happening, inside: Inside): boolean {
  if (where?.type !== 'Place') return true;
  const others = reports.flatMap((each) => (each.where?.type === 'Place' ? each.where : []));
  return others.length === 0 || others.some((other) => other === where || inside(other, where) || inside(where, other));
}

function hostOf(report: Report, found: readonly Happening[]): Happening | undefined {
  const when = report.when!;
  const equal = found.find((each) => each.when === when && (days(when) <= WIDE || sharesArticle(report, each)));
  if (equal) return equal;
  const hits = found.filter((each) => overlap(each.when!, when) && (days(when) <= WIDE || sharesArticle(report, each)));
  if (hits.length < 2) return hits[0];
  const own = hits.filter((each) => sharesArticle(report, each));
  return own.length === 1 ? own[0] : undefined;
}

const sharesArticle = (report: Report, { reports }: Happening): boolean =>
  reports.some((other) => other.fact.article === report.fact.article);

function byPrecision(a: Report, b: Report): number {
  const [x, y] = [days(a.when!), days(b.when!)];
  return (x < y ? -1 : x > y ? 1 : 0) || ascending(a.when!, b.when!) || ascending(a.fact.key, b.fact.key);
}
