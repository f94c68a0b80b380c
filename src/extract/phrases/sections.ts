import { membersOf, type Phrase } from './phrase.ts';
import { isNoun } from './row.ts';
import type { Unit } from './units.ts';

/** Parts of a body that are bodies only there: a ministry has sections, and so has a railway. */
const SECTION = /^(section|subsection|directorate|desk|cell|registry|wing|arm|branch|chancery|policy unit|bench|office)$/;

/** "the treaty section of the legal department": a section of a body is itself one, where a word tells it from others. */
export function sections(units: readonly Unit[]): void {
  for (const unit of units) if (isNoun(unit)) for (const p of membersOf(unit.phrase)) section(p, 0);
}

function section(p: Phrase, depth: number): void {
  const wholes = p.posts.filter((post) => /^(of|within|in|at)$/.test(post.preposition)).map((post) => post.object);
  if (depth < 5) for (const whole of wholes) section(whole, depth + 1);
  const inside = [...wholes, ...(p.possessor ? [p.possessor] : [])].some((each) => each.kind === 'Organization');
  if (p.kind === 'thing' && !p.plural && inside && p.core < p.head && SECTION.test(p.lemma)) p.kind = 'Organization';
}
