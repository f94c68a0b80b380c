import type { Clause } from '../clauses/index.ts';
import type { Reader, Ref } from '../entities/index.ts';
import { membersOf, type Phrase, type Sentence } from '../phrases/index.ts';
import { eventOf } from './events.ts';
import { answers, returned } from './exchange.ts';
import type { Filler, Frame, RoleSpec } from './frame.ts';
import { gatheringOf, toldBefore } from './gatherings.ts';
import { giftsOf } from './gifts.ts';
import { asPresent } from './giving.ts';
import { meant } from './it.ts';
import { isMedium, isMessage } from './media.ts';
import { planOf } from './plan.ts';
import { bodyLed, officeHeld, ownerless, ruleHeld, titleHeld, titleOf } from './posts.ts';
import { whereabouts } from './presence.ts';
import { servedBy, slotPhrases } from './slots.ts';
import { landsOf } from './whereabouts.ts';

export function fillRoles(
  reader: Reader,
  s: Sentence,
  c: Clause,
  frame: Frame,
  when: string | undefined,
  titles: Map<string, string>,
  held: Set<string>,
): Map<string, Ref[]> {
  const roles = new Map<string, Ref[]>();
  const used = new Set<Phrase>();
  for (const { name, role, sources } of planOf(frame)) {
    if (role.is === 'Gift') {
      returned(reader, c, frame, roles);
      const parties = ['giver', 'receiver'].filter((party) => frame.roles[party]);
      if (parties.length > 0 && !parties.some((party) => roles.get(party)?.length || held.has(party))) continue;
    }
    if (
      role.is === 'Gift' &&
      (frame.needs ?? []).some((need) => frame.roles[need]?.is !== 'Gift' && !roles.get(need)?.length && !held.has(need))
    )
      continue;
    for (const { source, slots, shared } of sources) {
      const adjectives = source === 'states' ? (c.noun?.states ?? []) : source === 'served' ? servedBy(c) : [];
      const sides = adjectives.map((name) => reader.book.named('State', name, reader.fact));
      if (sides.length > 0) roles.set(name, sides);
      // "Molotov signed beside him": what was signed went before.
      if (source === 'recent' && c.objects.length === 0 && !c.posts.some((post) => /^(to|on|into)$/.test(post.preposition)))
        roles.set(name, lastAgreement(reader, s.tokens[c.at]?.start ?? 0));
      const spoken = toldBefore(reader, s, c, source);
      if (spoken) roles.set(name, [spoken]);
      const phrases = slots.flatMap((slot) => slotPhrases(c, slot)).filter((p) => shared || !used.has(p));
      const attends = frame.yields[0]?.type === 'ATTENDED' && /^(actor|Person)$/.test(role.is);
      const filled = phrases.flatMap((p) =>
        [...fill(reader, s, c, p, role, when, roles), ...(attends ? saidToBe(reader, s, p) : [])]
          // Nobody receives what they give: "China's present to the Americans after a visit to Beijing".
          .filter(
            (ref) =>
              name !== 'receiver' ||
              /self$/.test(p.lemma) ||
              p.lemma === 'each other' ||
              !c.noun ||
              !roles.get('giver')?.includes(ref),
          )
          .map((ref) => ({ p, ref })),
      );
      if (filled.length === 0) {
        // "gave the Louvre a clock": a place that is given something.
        const house = source === 'object' && phrases.length > 1 && phrases[0]!.kind === 'Place';
        if (role.is === 'actor' && (house || phrases.some(isSomeone))) held.add(name);
        // "sent away with a sceptre for the regent": it is for no one else.
        if (source.includes('.') && held.has(name)) break;
        continue;
      }
      roles.set(name, [...new Set(filled.map(({ ref }) => ref))]);
      for (const { p } of filled) used.add(p);
      if (/^(office|title|kin|rule)$/.test(role.is)) titles.set(frame.frame, filled.map(({ p }) => titleOf(p))[0]!);
      break;
    }
    // Nothing more is looked up for a frame that can't fire: a capital looked at becomes a state.
    if (frame.needs?.includes(name) && role.is !== 'Gift' && !roles.get(name)?.length && !held.has(name) && !answers(c)) break;
  }
  return roles;
}

/** Stands in a role whose word only has to be there. */
const PRESENT: Ref = { type: 'Event', name: '', aliases: new Set(), facts: new Set(), words: [], offices: [] };

/** Someone without a name: "gave the mayor a bench", "sent the children of Malta a tree". The role is held, though by no entity. */
const isSomeone = (p: Phrase): boolean =>
  membersOf(p).some(
    (each) =>
      /^(office|kin|Organization)$/.test(each.kind) ||
      (each.kind === 'pronoun' && /^(him|her|them|each|both|everyone)$/.test(each.lemma)) ||
      (each.kind === 'thing' && SOMEONE.test(each.lemma)),
  );

const SOMEONE =
  /^(child|children|person|people|boy|girl|man|woman|women|men|lady|gentleman|family|widow|bride|couple|host|hostess|guest|visitor|museum|zoo|city|town|village|school|hospital|cathedral|church|library|archive|university|college|prisoner|friend|cook|interpreter|\w+(er|or|ist)s?|wife|crew|delegate|nobleman|chief|elder|monk|abbot|nun|bishop|mother|nation)s?$/;

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
  // "pinned it on his chest": another's.
  if (p.kind === 'pronoun' && c.subject && c.subject !== p && !reader.grammar.apart.has(p))
    reader.grammar.apart.set(p, c.subject);
  if (role.is === 'Agreement' && p.kind === 'pronoun')
    return /^(it|them|this)$/.test(p.lemma) ? lastAgreement(reader, s.tokens[p.from]?.start ?? 0) : [];
  if (role.is === 'Gift') {
    const [self] = c.subject ? reader.refer(s, c.subject) : [];
    const his = membersOf(p).some((each) => /^(his|her)$/.test(each.determiner ?? ''));
    const owner = his ? sofar.get('receiver')?.[0] : undefined;
    const it = role.it && (sofar.get('receiver')?.length ?? 0) > 0 ? meant(reader, s, p) : undefined;
    const trust = role.trust || asPresent(c);
    const gifts = giftsOf(reader, s, it ?? p, { trust, awards: role.awards ?? false, owner, self });
    return role.own ? gifts.filter((gift) => reader.givers.has(gift)) : gifts;
  }
  if (role.is === 'Event')
    return membersOf(p).flatMap((each) => (each.kind === 'Event' ? (eventOf(reader, s, each, c, when) ?? []) : []));
  if (role.is === 'gathering')
    return membersOf(p)
      .flatMap((each) => gatheringOf(reader, s, each, when))
      .filter((ref) => !role.words || role.words.includes(ref.happening?.sort ?? ''));
  if (role.is === 'message') return membersOf(p).some((each) => isMessage(s, each)) ? [PRESENT] : [];
  if (role.is === 'medium') return membersOf(p).some((each) => isMedium(s, each)) ? [PRESENT] : [];
  if (role.is === 'word')
    return membersOf(p).some(
      (each) => each.determiner !== 'no' && (role.words?.includes(each.lemma) || role.words?.includes(each.sort ?? '')),
    )
      ? [PRESENT]
      : [];
  if (role.is === 'office') return membersOf(p).flatMap((each) => officeHeld(reader, s, each, c.subject));
  if (role.is === 'rule') return membersOf(p).flatMap((each) => ruleHeld(reader, s, each));
  if (role.is === 'title') return membersOf(p).flatMap((each) => titleHeld(reader, s, each, c.subject));
  if (role.is === 'kin') return membersOf(p).flatMap((each) => (ownerless(each) ? reader.refer(s, each) : []));
  if (role.is === 'land') return landsOf(reader, s, p);
  // "the visiting premier": who is told to be a guest.
  if (role.is === 'guest')
    return membersOf(p)
      .filter((each) =>
        [each, ...each.appositions].some((said) =>
          s.tokens.slice(Math.max(0, said.from - 1), said.to).some(({ lower }) => lower === 'visiting'),
        ),
      )
      .flatMap((each) => reader.refer(s, each))
      .filter((ref) => ref.type === 'Person');
  if (role.is === 'led') return membersOf(p).flatMap((each) => bodyLed(reader, s, each));
  const refs = membersOf(p).flatMap((each) => {
    const place = role.is === 'place' || role.is === 'Place';
    const direct = place ? whereabouts(reader, s, each, role.from.includes('to') && c.by === 'verb') : reader.refer(s, each);
    return (role.is === 'actor' || role.is === 'State') && direct[0]?.type === 'Place' ? metonym(reader, each) : direct;
  });
  return refs.filter((ref) => suits(ref, role.is));
}

/** "The ministers who took part were Lund and Berg": those whom the sentence names as them. */
const saidToBe = (reader: Reader, s: Sentence, p: Phrase): Ref[] =>
  p.plural && /^(office|thing)$/.test(p.kind)
    ? (reader.grammar.equals.get(p) ?? [])
        .flatMap(membersOf)
        .filter((each) => /^(name|Person)$/.test(each.kind))
        .flatMap((each) => reader.refer(s, each))
    : [];

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
  if (is === 'body' || is === 'led' || is === 'title' || is === 'office' || is === 'rule')
    return ref.type === 'State' || ref.type === 'Organization';
  if (is === 'place') return ref.type === 'Place' || ref.type === 'State';
  if (is === 'kin') return ref.type === 'Person';
  return ref.type === is;
}
