import { ownState, type Reader, statesOf } from '../entities/index.ts';
import { membersOf, type Phrase, postsOf, type Sentence, singular } from '../phrases/index.ts';
import type { Add } from './found.ts';

/** "Norad, an agency of the foreign ministry". */
export function partOf(reader: Reader, s: Sentence, p: Phrase, description: Phrase, add: Add): void {
  if (
    !/^(agency|body|part|arm|unit|branch|department|section|office|organ|subsidiary|division|committee|council|parliament|bureau|service|ministry|company)$/.test(
      singular(description.lemma),
    )
  )
    return;
  for (const body of reader.refer(s, p).filter((ref) => ref.type === 'Organization')) {
    const wholes = [
      ...postsOf(description, 'of', 'within', 'in'),
      ...(description.possessor ? [description.possessor] : []),
    ].flatMap((each) => reader.refer(s, each));
    for (const whole of wholes) if (whole.type === 'Organization' || whole.type === 'State') add('PART_OF', body, whole);
    for (const state of description.states) add('PART_OF', body, reader.book.named('State', state, reader.fact));
  }
}

/** "the Russian Security Council", "the Ministry of Energy of North Korea", "the legal department of the foreign ministry". */
export function bodyOf(reader: Reader, s: Sentence, p: Phrase, add: Add): void {
  const [body] = reader.refer(s, p);
  if (body?.type !== 'Organization') return;
  const inside = p.name ? ownState(s, p, p.core) : undefined;
  for (const state of new Set([...statesOf(p), ...(inside ? [inside.state] : [])]))
    add('PART_OF', body, reader.book.named('State', state, reader.fact));
  const wholes = [...postsOf(p, 'of', 'within'), ...(p.possessor ? [p.possessor] : [])]
    .flatMap((each) => membersOf(each))
    .filter((each) => each.kind === 'Organization');
  for (const whole of wholes.flatMap((each) => reader.refer(s, each)))
    if (whole.type === 'Organization') add('PART_OF', body, whole);
}
