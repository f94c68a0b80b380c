import { isOffice, officeRef, type Reader, type Ref, statesOf } from '../entities/index.ts';
import { type Phrase, postsOf, type Sentence, singular, wordsOf } from '../phrases/index.ts';
import type { Add } from './found.ts';

/** "its chief hydrologist", "Petrobras's chief geologist": a profession exercised for a body or state. */
export const serves = (p: Phrase): boolean =>
  !p.plural &&
  /(ist|er|or|ian|ant|man|woman)$/.test(p.lemma) &&
  !/(brother|sister|father|mother|daughter|partner|number|member|leader|former|other|founder|visitor|successor|winner|author|ancestor|neighbour|supporter|champion)$/.test(
    p.lemma,
  ) &&
  (p.determiner === 'its' ||
    p.possessor?.kind === 'Organization' ||
    p.possessor?.kind === 'State' ||
    postsOf(p, 'of', 'at').some((each) => each.kind === 'Organization'));

export const asOffice = (s: Sentence, p: Phrase): Phrase => ({
  ...p,
  kind: 'office',
  office: { title: wordsOf(s, p.core, p.head + 1), holds: 'either', former: false },
});

/** The state of the statement's offices, where they name but one: it is that of a minister whose state is not said. */
export function portfolioState(reader: Reader, s: Sentence, phrases: readonly Phrase[]): Ref | undefined {
  const states = new Set(phrases.filter((p) => p.kind === 'office').flatMap((p) => officeRef(reader, s, p).of ?? []));
  const [only] = states;
  return states.size === 1 && only?.type === 'State' ? only : undefined;
}

/** "President Ayub Khan of Pakistan": what follows the name belongs to the title before it. */
export function withOwn(office: Phrase, holder: Phrase): Phrase {
  if (office.states.length === 0 && !office.possessor && office.posts.length === 0 && holder.possessor?.kind === 'State')
    return { ...office, possessor: holder.possessor };
  if (office.from >= holder.head || office.states.length > 0 || office.possessor) return office;
  const own = holder.posts.filter((post) => post.preposition === 'of');
  return own.length > 0 ? { ...office, posts: [...office.posts, ...own] } : office;
}

/** "her Ghanaian counterpart, Kwame Asante-Boateng": the same office in another state. */
export function counterpart(reader: Reader, s: Sentence, p: Phrase, description: Phrase, add: Add): void {
  const [state] = statesOf(description);
  const title = reader.lastOffice;
  if (!state || !title) return;
  const of = reader.book.named('State', state, reader.fact);
  for (const person of reader.refer(s, p).filter((ref) => ref.type === 'Person')) {
    person.offices.push({ title, of });
    add('HOLDS_OFFICE', person, of, { title });
  }
}

export function claimOffice(
  reader: Reader,
  s: Sentence,
  person: Ref,
  office: Phrase,
  fallback: Ref | undefined,
  when: string | undefined,
  add: Add,
): void {
  const said = officeRef(reader, s, office);
  const claim = office.plural
    ? { ...said, title: said.title.replace(/^[^ ]+(?= (?:of|for) )|[^ ]+$/, (word) => singular(word)) }
    : said;
  if (!isOffice(claim)) return;
  const of =
    claim.of ??
    person.offices.find((known) => known.of)?.of ??
    (/minister|secretary of|chief of|general staff/i.test(claim.title) && !/prime/i.test(claim.title) ? fallback : undefined);
  reader.lastOffice = claim.title;
  person.offices.push({ title: claim.title, ...(of && { of }) });
  if (claim.former || !of) return;
  add('HOLDS_OFFICE', person, of, { title: claim.title, ...(when && { when }) });
}
