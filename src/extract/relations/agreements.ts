import type { Reader, Ref } from '../entities/index.ts';
import type { Found } from './found.ts';

/** Nouns for texts that are agreements only where someone signs them or is bound by them. */
const LOOSE =
  /^(memorandum|note|letter|alliance|partnership|capitulation|compromise|roadmap|statement|declaration|pledge|manifesto|act|charter|deal|peace|settlement|understanding|contract|surrender|plan)s?$/;

/**
 * Once the whole file is read: a described agreement is named by its sides, "agreement on trade (Brazil–China)"; one of which
 * nothing is told but a bare noun is none.
 */
export function nameAgreements(reader: Reader, found: readonly Found[]): void {
  const sides = new Map<Ref, Set<Ref>>();
  const dates = new Map<Ref, string>();
  for (const each of found) {
    if (each.type !== 'SIGNED' && each.type !== 'PARTY_TO') continue;
    const own = sides.get(each.target) ?? new Set();
    sides.set(each.target, own);
    if (each.type === 'PARTY_TO') own.add(each.source);
    if (each.when) dates.set(each.target, each.when);
  }
  for (const ref of reader.book.agreements()) {
    const { agreement } = ref;
    if (!agreement?.described) continue;
    const own = sides.get(ref);
    if (!own && (agreement.words.length === 0 || LOOSE.test(agreement.lemma ?? '')) && (ref.parties ?? []).length < 2) {
      ref.facts.clear();
      continue;
    }
    const states = [...new Set([...(own ?? [])].filter((side) => side.type === 'State').map((side) => side.name))];
    const bodies = [...new Set([...(own ?? [])].map((side) => side.name))];
    const both = states.length > 1 ? states : (ref.parties ?? []).length > 1 ? ref.parties! : bodies;
    ref.aliases.add(ref.name);
    if (both.length > 1 && both.length < 4) ref.name = `${ref.name} (${[...both].sort().join('–')})`;
    else if (agreement.words.length === 0 && agreement.year) ref.name = `${ref.name} of ${agreement.year}`;
  }
}
