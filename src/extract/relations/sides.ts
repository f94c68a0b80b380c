import type { Clause } from '../clauses/index.ts';
import { type Reader, type Ref, statesOf } from '../entities/index.ts';
import { membersOf, type Phrase } from '../phrases/index.ts';

/** The states for which a person is said to act: "signed for Denmark by the minister of marine, Bille", "for the Porte, the grand vizier". */
export function actsFor(reader: Reader, clauses: readonly Clause[], p: Phrase): Ref | undefined {
  const own = p.posts.filter(forWhom);
  const said = clauses
    .filter(
      (c) =>
        SIGNS.test(c.lemma) && c.by === 'verb' && c.subject && membersOf(c.subject).length === 1 && membersOf(c.subject)[0] === p,
    )
    .flatMap((c) => c.posts.filter(forWhom));
  // "Present for Uruguay were Mora and Vega"
  for (const c of clauses)
    if (c.copula && c.objects.some((each) => membersOf(each).includes(p))) said.push(...c.posts.filter(forWhom));
  const states = [...own, ...(own.length > 0 ? [] : said)]
    .flatMap((post) => membersOf(post.object))
    .filter((each) => each.kind === 'State');
  return states.length === 1 ? reader.book.named('State', states[0]!.name!, reader.fact) : undefined;
}

const forWhom = ({ preposition }: { preposition: string }): boolean => /^(for|on behalf of|representing)$/.test(preposition);

const SIGNS =
  /^(sign|initial|ratify|conclude|negotiate|act|speak|seal|subscribe|attend|appear|answer|exchange|put|append|affix)$/;

/** "handed over on behalf of President Mora by the Chilean ambassador, Vega": his envoy's state is his. */
export function envoySide(reader: Reader, clauses: readonly Clause[], p: Phrase): Ref | undefined {
  const envoys = clauses
    .filter(
      (c) =>
        c.subject && c.posts.some(({ preposition, object }) => preposition === 'on behalf of' && membersOf(object).includes(p)),
    )
    .flatMap((c) => membersOf(c.subject!).flatMap((each) => [each, ...each.appositions]));
  const [state] = envoys.flatMap((each) => (each.kind === 'office' ? statesOf(each) : []));
  return state ? reader.book.named('State', state, reader.fact) : undefined;
}
