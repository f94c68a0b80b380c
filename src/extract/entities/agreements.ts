import { type Phrase, postsOf, type Sentence, wordsOf } from '../phrases/index.ts';
import type { Ref } from './book.ts';
import { described } from './describe.ts';
import type { Reader } from './refer.ts';
import { statesOf } from './states.ts';

/** The agreement that a phrase names, describes or points back to. */
export function agreementRefs(reader: Reader, s: Sentence, p: Phrase): Ref[] {
  const parties = [
    ...statesOf(p),
    ...postsOf(p, 'between', 'with')
      .flatMap((object) => reader.refer(s, object))
      .filter((ref) => ref.type === 'State')
      .map((ref) => ref.name),
  ];
  const dated = p.dates[0];
  if (p.name && p.name.split(' ').length > 1) {
    const ref = reader.book.named('Agreement', p.name, reader.fact);
    if (dated) ref.aliases.add(`${p.name} of ${dated}`);
    ref.parties = [...new Set([...(ref.parties ?? []), ...parties])];
    for (const apposition of p.appositions)
      if (apposition.kind === 'Agreement' && apposition.name) ref.aliases.add(apposition.name);
    return [ref];
  }
  if (p.plural && p.determiner !== 'the') return [];
  const about = p.posts.some(
    (post) => /^(on|about|of|for|over|concerning|to)$/.test(post.preposition) && post.object.kind !== 'State',
  );
  const bare = !about && p.core === p.head;
  if (bare || p.determiner === 'this' || p.determiner === 'that') {
    const found = reader.book.agreementBy(p.lemma, reader.recent, parties);
    if (found) {
      found.facts.add(reader.fact);
      return [found];
    }
    if (parties.length < 2 && !dated && !/^(a|an)$/.test(p.determiner ?? '')) return [];
  }
  const core = described(s, p, ['on', 'about', 'of', 'for', 'over', 'concerning', 'to', 'to the'], () => undefined);
  const name = parties.length > 1 ? `${core} (${[...new Set(parties)].sort().join('–')})` : core;
  const text = wordsOf(s, p.core, p.to);
  const ref = reader.book.named('Agreement', name, reader.fact, { alias: text });
  ref.parties = [...new Set([...(ref.parties ?? []), ...parties])];
  if (dated) ref.aliases.add(`${p.lemma} of ${dated}`);
  return [ref];
}
