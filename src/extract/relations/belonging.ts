import { bodyStates, masterOf, ownBody, ownState, type Reader } from '../entities/index.ts';
import { membersOf, type Phrase, postsOf, type Sentence, singular } from '../phrases/index.ts';
import type { Add } from './found.ts';

/** Nouns that say that something is a piece of something else. */
const PART =
  /^(agency|body|part|arm|unit|branch|department|directorate|section|subsection|office|organ|subsidiary|subdivision|division|offshoot|wing|component|instrument|institution|committee|subcommittee|commission|council|court|chamber|parliament|bureau|board|service|ministry|company|secretariat|institute|authority)$/;

/** "Norad, an agency of the foreign ministry"; "created as an arm of the ministry". */
export function partOf(reader: Reader, s: Sentence, p: Phrase, description: Phrase, add: Add): void {
  if (!PART.test(singular(description.lemma))) return;
  for (const body of reader.refer(s, p).filter((ref) => ref.type === 'Organization')) {
    const wholes = [
      ...postsOf(description, 'of', 'within', 'in', 'under'),
      ...(description.possessor ? [description.possessor] : []),
    ].flatMap((each) => reader.refer(s, each));
    for (const whole of wholes) if (whole.type === 'Organization' || whole.type === 'State') add('PART_OF', body, whole);
    if (description.lemma !== 'company')
      for (const state of description.states) add('PART_OF', body, reader.book.named('State', state, reader.fact));
  }
}

/** "the Russian Security Council", "the Ministry of Energy of North Korea", "the legal department of the foreign ministry", "the UN Secretariat". */
export function bodyOf(reader: Reader, s: Sentence, p: Phrase, add: Add): void {
  const bodies = reader.refer(s, p);
  const [body] = bodies;
  if (body?.type !== 'Organization' || FIRST.test(s.tokens[p.core]?.lower ?? '')) return;
  if (bodies.length > 1) {
    // "the Japanese and Mongolian foreign ministries": each is its own state's.
    for (const each of bodies) if (each.state) add('PART_OF', each, reader.book.named('State', each.state, reader.fact));
    return;
  }
  if (!ownMaster(p)) {
    const inside = p.name ? ownState(s, p, p.core) : undefined;
    for (const state of new Set([...bodyStates(reader, s, p), ...(inside ? [inside.state] : [])]))
      add('PART_OF', body, reader.book.named('State', state, reader.fact));
  }
  const wholes = [...postsOf(p, 'of', 'within'), ...(p.possessor ? [p.possessor] : []), ...p.modifiers]
    .flatMap((each) => membersOf(each))
    .filter((each) => each.kind === 'Organization')
    .flatMap((each) => reader.refer(s, each));
  const inner = ownBody(s, p);
  const its = masterOf(reader, s, p);
  for (const whole of [
    ...wholes,
    ...(inner ? [reader.book.named('Organization', inner.whole, reader.fact)] : []),
    ...(its ? [its] : []),
  ])
    if (whole.type === 'Organization') add('PART_OF', body, whole);
}

/** "its first embassy to Japan": a journey, or one of several. */
const FIRST = /^(first|second|third|next|last)$/;

/** Bodies that belong to nobody but their members, though their name has a state's in it: "the Indian National Party", "the University of Malta". */
const ownMaster = (p: Phrase): boolean =>
  /^(university|college|school|airlines?|airways|company|corporation|party|union|league|club|association|federation|confederation|church|newspaper|broadcaster|front|movement|brewery|consortium|orchestra|choir|ballet|team|brotherhood|firm|bros|brothers|foundation|trust)$/.test(
    p.lemma,
  ) ||
  /^(company|party)$/.test(p.sort ?? '') ||
  (/^(society|centre|center|institute|gallery|laboratory|hospital|regiment|battalion|bank)$/.test(p.lemma) && !p.name) ||
  (p.lemma === 'congress' && (p.name?.split(' ').length ?? 0) > 2);
