import type { Clause } from '../clauses/index.ts';
import type { Reader, Ref } from '../entities/index.ts';
import { membersOf, type Phrase, postsOf, type Sentence } from '../phrases/index.ts';
import { eventOf } from './events.ts';
import type { Filler, Frame, RoleSpec } from './frame.ts';
import { gatheringOf } from './gatherings.ts';
import { giftOf } from './gifts.ts';
import { isMedium, isMessage } from './media.ts';
import { bodyLed, officeHeld, ownerless, titleHeld, titleOf } from './posts.ts';

export function fillRoles(
  reader: Reader,
  s: Sentence,
  c: Clause,
  frame: Frame,
  when: string | undefined,
  titles: Map<string, string>,
): Map<string, Ref[]> {
  const roles = new Map<string, Ref[]>();
  const used = new Set<Phrase>();
  const byGift = (role: RoleSpec): number => (role.is === 'Gift' ? 1 : 0);
  // A gift is made an entity only once the rest that the frame needs is there.
  for (const [name, role] of Object.entries(frame.roles).sort(([, a], [, b]) => byGift(a) - byGift(b))) {
    if (role.is === 'Gift' && (frame.needs ?? []).some((need) => need !== name && !roles.get(need)?.length)) continue;
    for (const source of role.from) {
      const sides =
        source === 'states' ? (c.noun?.states ?? []).map((name) => reader.book.named('State', name, reader.fact)) : [];
      if (sides.length > 0) roles.set(name, sides);
      // "Molotov signed beside him": what was signed went before.
      if (source === 'recent' && c.objects.length === 0 && !c.posts.some((post) => /^(to|on|into)$/.test(post.preposition)))
        roles.set(name, lastAgreement(reader, s.tokens[c.at]?.start ?? 0));
      const phrases = source
        .split('+')
        .flatMap((slot) => slotPhrases(c, slot))
        .filter((p) => !used.has(p) || /subject|with|equal/.test(source));
      const filled = phrases.flatMap((p) => fill(reader, s, c, p, role, when, roles).map((ref) => ({ p, ref })));
      if (filled.length === 0) continue;
      roles.set(name, [...new Set(filled.map(({ ref }) => ref))]);
      for (const { p } of filled) used.add(p);
      if (/^(office|title|kin)$/.test(role.is)) titles.set(frame.frame, filled.map(({ p }) => titleOf(p))[0]!);
      break;
    }
  }
  return roles;
}

/** Stands in a role whose word only has to be there. */
const PRESENT: Ref = { type: 'Event', name: '', aliases: new Set(), facts: new Set(), words: [], offices: [] };

/** Whose a message is: "a letter from Lund", "the greetings of Lund", "Lund's note", "a note signed by Lund". */
const ownersOf = (p: Phrase): Phrase[] =>
  membersOf(p).flatMap((each) => [
    ...(each.possessor ? [each.possessor] : []),
    ...each.posts.filter((post) => /^(from|of|by)$/.test(post.preposition)).map((post) => post.object),
  ]);

/** What stands in a slot of the clause; "subject.for": what hangs on it with that preposition. */
function slotPhrases(c: Clause, slot: string): Phrase[] {
  const [base = '', ...path] = slot.split('.');
  if (path.length > 0)
    return path.reduce((found, step) => found.flatMap(membersOf).flatMap((p) => postsOf(p, step)), slotPhrases(c, base));
  if (slot === 'subject') return c.subject ? [c.subject] : [];
  if (slot === 'object') return c.objects;
  if (slot === 'self') return c.noun ? [c.noun] : [];
  if (slot === 'equal') return c.equal;
  if (slot === 'above') return c.parent?.subject ? [c.parent.subject] : (c.parent?.objects ?? []);
  if (slot === 'to-owner') return c.posts.filter((post) => post.preposition === 'to').flatMap((post) => ownersOf(post.object));
  if (slot === 'post-to')
    return c.posts.flatMap((post) =>
      post.object.posts.filter((own) => /^(to|with)$/.test(own.preposition)).map((own) => own.object),
    );
  if (slot === 'object-from') return c.objects.flatMap(ownersOf);
  if (slot === 'subject-from') return c.subject ? ownersOf(c.subject) : [];
  if (slot === 'subject-owner') return c.subject?.possessor ? [c.subject.possessor] : [];
  if (slot === 'possessor') return possessorOf(c);
  if (slot === 'owner') return c.equal.flatMap(membersOf).flatMap((p) => p.possessor ?? []);
  return c.posts.filter((post) => post.preposition === slot).map((post) => post.object);
}

/** "Napoleon's marriage", "his marriage": whose the noun itself is, never who took part in it. */
const possessorOf = (c: Clause): Phrase[] =>
  c.noun?.possessor ? [c.noun.possessor] : c.subject?.kind === 'pronoun' && c.subject.from === c.noun?.from ? [c.subject] : [];

export function fill(
  reader: Reader,
  s: Sentence,
  c: Clause,
  p: Phrase,
  role: RoleSpec,
  when: string | undefined,
  sofar: Map<string, Ref[]>,
): Ref[] {
  if (p.lemma === 'each other' && p.members.length === 0)
    return role.is === 'word' && role.words?.includes(p.lemma) ? [PRESENT] : [];
  if (role.is === 'Agreement' && p.kind === 'pronoun')
    return /^(it|them|this)$/.test(p.lemma) ? lastAgreement(reader, s.tokens[p.from]?.start ?? 0) : [];
  if (role.is === 'Gift') {
    const receiver = sofar.get('receiver')?.[0];
    const [self] = c.subject ? reader.refer(s, c.subject) : [];
    const owner = p.determiner && /^(his|her)$/.test(p.determiner) ? receiver : undefined;
    return membersOf(p).flatMap(
      (each) =>
        giftOf(
          reader,
          s,
          each,
          role.trust ?? false,
          owner ?? (each.determiner === 'his' || each.determiner === 'her' ? receiver : undefined),
          self,
        ) ?? [],
    );
  }
  if (role.is === 'Event')
    return membersOf(p).flatMap((each) => (each.kind === 'Event' ? (eventOf(reader, s, each, c, when) ?? []) : []));
  if (role.is === 'gathering') return membersOf(p).flatMap((each) => gatheringOf(reader, s, each, when));
  if (role.is === 'message') return membersOf(p).some(isMessage) ? [PRESENT] : [];
  if (role.is === 'medium') return membersOf(p).some(isMedium) ? [PRESENT] : [];
  if (role.is === 'word')
    return membersOf(p).some((each) => role.words?.includes(each.lemma) || role.words?.includes(each.sort ?? ''))
      ? [PRESENT]
      : [];
  if (role.is === 'office') return membersOf(p).flatMap((each) => officeHeld(reader, s, each, c.subject));
  if (role.is === 'title') return membersOf(p).flatMap((each) => titleHeld(reader, s, each, c.subject));
  if (role.is === 'kin') return membersOf(p).flatMap((each) => (ownerless(each) ? reader.refer(s, each) : []));
  if (role.is === 'led') return membersOf(p).flatMap((each) => bodyLed(reader, s, each));
  const refs = membersOf(p).flatMap((each) => {
    const place = (role.is === 'place' || role.is === 'Place') && each.kind === 'thing' ? postsOf(each, 'of', 'in', 'at') : [];
    const direct = place.length > 0 ? place.flatMap((inner) => reader.refer(s, inner)) : reader.refer(s, each);
    return (role.is === 'actor' || role.is === 'State') && direct[0]?.type === 'Place' ? metonym(reader, each) : direct;
  });
  return refs.filter((ref) => suits(ref, role.is));
}

/** The agreement last spoken of before a character of the statement: what "it" is where it is signed. */
const lastAgreement = (reader: Reader, before: number): Ref[] =>
  reader.seen
    .filter(({ ref, at }) => ref.type === 'Agreement' && at < before)
    .slice(-1)
    .map(({ ref }) => ref);

/** A capital stands for its state where a state acts. */
function metonym(reader: Reader, p: Phrase): Ref[] {
  const state = p.name && reader.lexicon.capitals.get(p.name);
  return state ? [reader.book.named('State', state, reader.fact)] : [];
}

function suits(ref: Ref, is: Filler): boolean {
  if (is === 'traveller') return ref.type === 'Person' || ref.type === 'Organization';
  if (is === 'actor') return ref.type === 'Person' || ref.type === 'State' || ref.type === 'Organization';
  if (is === 'body' || is === 'led' || is === 'title' || is === 'office')
    return ref.type === 'State' || ref.type === 'Organization';
  if (is === 'place') return ref.type === 'Place' || ref.type === 'State';
  if (is === 'kin') return ref.type === 'Person';
  return ref.type === is;
}
