import { overlap, type Relation, spanOf, within } from '../../model/index.ts';

/** One reason why two actors are tied. */
export interface Contribution {
  /** The rule's name in schema/projection.yaml. */
  rule: string;
  weight: number;
  /** EDTF, when known. */
  when?: string;
  /** The shared thing's entity id. */
  through?: string;
  /** How many actors shared the thing. */
  group?: number;
  /** What it rests on. */
  relations: Relation[];
}

/**
 * Puts contributions of one rule together that may tell of one occasion: one date lies within the other's, or one has no date.
 * The most exact date stands, with the greatest weight and everything that it rests on; so a vague report adds nothing to an exact one.
 */
export function mergeOccasions(contributions: readonly Contribution[]): Contribution[] {
  if (contributions.length < 2) return [...contributions];
  const kept: Contribution[] = [];
  for (const one of [...contributions].sort(byExactness)) {
    const i = kept.findIndex((other) => tellsOf(one, other));
    if (i < 0) kept.push(one);
    else kept[i] = merge(kept[i]!, one);
  }
  return kept;
}

/** Whether two contributions may tell of one occasion: their dates overlap, or one has no date. */
export const mayCoincide = (a: { when?: string }, b: { when?: string }): boolean =>
  a.when === undefined || b.when === undefined || overlap(a.when, b.when);

const tellsOf = (vague: Contribution, exact: Contribution): boolean =>
  vague.when === undefined || exact.when === undefined || within(exact.when, vague.when);

/** Standing relations: however many there are, one contribution. */
export function mergeAll(contributions: readonly Contribution[]): Contribution[] {
  const [first, ...rest] = [...contributions].sort(byExactness);
  return first ? [rest.reduce(merge, first)] : [];
}

function merge(a: Contribution, b: Contribution): Contribution {
  const relations = [...a.relations, ...b.relations.filter((r) => !a.relations.includes(r))];
  return { ...a, weight: Math.max(a.weight, b.weight), relations };
}

/** The shortest span first, then the earliest, the undated last. */
function byExactness(a: Contribution, b: Contribution): number {
  const length = days(a.when) - days(b.when);
  if (length !== 0 && !Number.isNaN(length)) return length;
  return compare(a.when ?? '', b.when ?? '') || compare(a.relations[0]!.id, b.relations[0]!.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function days(when: string | undefined): number {
  const span = when === undefined ? undefined : spanOf(when);
  if (!span) return Number.MAX_VALUE;
  const from = Date.parse(span.earliest ?? '0000-01-01');
  const to = Date.parse(span.latest ?? '9999-12-31');
  return (to - from) / 86_400_000;
}

/** The more exact of two dates. */
export const moreExact = (a: string | undefined, b: string | undefined): string | undefined => (days(b) < days(a) ? b : a);
