import type { Clause } from '../clauses/index.ts';
import type { Book, Reader, Ref } from '../entities/index.ts';
import { endOf, genericEvent, knownAt, membersOf, type Phrase, postsOf, type Sentence, wordsOf } from '../phrases/index.ts';
import { isLetter } from './media.ts';

/** The event that a noun phrase names or describes; undefined for a noun too bare to tell which. */
export function eventOf(
  reader: Reader,
  s: Sentence,
  p: Phrase,
  c: Clause | undefined,
  when: string | undefined,
): Ref | undefined {
  const done = reader.event(p);
  if (done) return done;
  const participants = new Set<Ref>();
  const near = c?.noun === p ? c : undefined;
  for (const who of [
    near?.subject,
    ...(near?.posts ?? [])
      .filter((post) => /^(with|between|of|by|to|and|from)$/.test(post.preposition))
      .map((post) => post.object),
  ])
    if (who)
      for (const ref of membersOf(who).flatMap((each) => reader.refer(s, each)))
        if (ref.type === 'Person' || ref.type === 'Organization' || (ref.type === 'State' && p.sort !== 'visit'))
          participants.add(ref);
  const place = [
    ...(near?.posts ?? p.posts).filter((post) => /^(in|at|to|aboard|near)$/.test(post.preposition)).map((post) => post.object),
    ...p.modifiers,
    ...(p.possessor ? [p.possessor] : []),
  ]
    .flatMap((object) => membersOf(object).slice(0, 1))
    .flatMap((object) => (/^(Place|State|name)$/.test(object.kind) ? reader.refer(s, object) : []))
    .find((ref) => ref.type === 'Place' || (ref.type === 'State' && p.sort === 'visit'));
  // "the Portsmouth Peace Conference in New Hampshire": a region or state does not say in which city.
  const wide = (near?.posts ?? p.posts).some(
    ({ preposition, object }) => /^(in|at)$/.test(preposition) && membersOf(object).some(isWide),
  );
  const inName = wide || !place ? (cityIn(reader, s, p) ?? place) : place;
  const date = p.dates[0] ?? when;
  const named = p.name && !genericEvent(p.name) ? p.name : undefined;
  const happening = {
    sort: p.sort ?? 'meeting',
    lemma: p.lemma,
    participants,
    ...(inName && { place: inName }),
    ...(date && { when: date }),
    ...(named && { named: named.toLowerCase() }),
  };
  const known = reader.book.sameEvent(happening);
  const ref = known ?? make(reader.book, reader, s, p, happening, named);
  if (known) learn(known, happening, reader.fact);
  ref?.facts.add(reader.fact);
  if (ref) reader.bindEvent(p, ref);
  return ref;
}

const isWide = ({ kind, form }: Phrase): boolean => kind === 'State' || (kind === 'Place' && form === 'region');

/** "Genoa Conference", "Congress of Berlin": the city in the name is where it was held. */
function cityIn(reader: Reader, s: Sentence, p: Phrase): Ref | undefined {
  if (
    !p.name ||
    postsOf(p, 'in', 'at').some((each) => /^(Place|name)$/.test(each.kind) && !isWide(each)) ||
    !/\b(conference|congress|summit|talks|meeting|convention|assembly|forum|games|olympics)\b/i.test(p.name)
  )
    return undefined;
  for (let k = p.core; k < p.to; k++) {
    const city = knownAt(s, k)?.values.find((value) => value.type === 'Place' && value.form === 'city');
    if (city) return reader.book.named('Place', city.name, reader.fact);
    const single = s.lexicon.known
      .at([s.tokens[k]!], 0, (token) => token.text)
      ?.values.find((value) => value.type === 'Place' && value.form === 'city');
    if (single) return reader.book.named('Place', single.name, reader.fact);
  }
  return undefined;
}

function learn(ref: Ref, happening: NonNullable<Ref['happening']>, fact: string): void {
  ref.facts.add(fact);
  const own = ref.happening!;
  for (const participant of happening.participants) own.participants.add(participant);
  own.place ??= happening.place;
  own.when ??= happening.when;
}

/** What is written or sent is no happening that anyone attends, and tea is drunk: "a letter to the Shah", "sent his greetings". */
const DRUNK = /^(tea|coffee|toast)$/;

/** Words of contact that tell of no one occasion: "a strategic dialogue", "deep in talk", "the call for a congress", "his mission was secret". */
function idle(s: Sentence, p: Phrase, { participants, place }: NonNullable<Ref['happening']>): boolean {
  if (p.sort === 'call')
    return (
      participants.size < (p.determiner === 'the' || p.possessor ? 1 : 2) &&
      !/phone|video|hotline/i.test(wordsOf(s, p.core, p.head + 1))
    );
  if (p.lemma === 'mission') return participants.size === 0 || !p.posts.some((post) => post.preposition === 'to');
  if (p.lemma === 'dialogue') return !place;
  const massNoun = !p.determiner && !p.possessor && !p.plural && p.modifiers.length + p.states.length === 0;
  return (
    massNoun &&
    p.sort === 'meeting' &&
    /^(in|into|under|through|by|for|of)$/.test(s.tokens[p.from - 1]?.lower ?? '') &&
    !/^talks$|s$/.test(p.lemma)
  );
}

/** "the arms talks", "the rice conference": a noun before its own tells which one it was. */
const attributive = (s: Sentence, p: Phrase): boolean =>
  (p.determiner === 'the' ? /^(meeting|conference|summit)$/ : /^(conference|summit)$/).test(p.sort ?? '') &&
  p.determiner !== undefined &&
  p.determiner !== 'no' &&
  s.tokens.slice(p.core, p.head).some(({ pos }) => pos === 'NOUN') &&
  (s.lexicon.events.at(s.tokens, p.core, ({ lower }) => lower)?.to ?? 0) <= p.head;

function make(
  book: Book,
  reader: Reader,
  s: Sentence,
  p: Phrase,
  happening: NonNullable<Ref['happening']>,
  named: string | undefined,
): Ref | undefined {
  const bare =
    happening.participants.size === 0 &&
    !happening.place &&
    !named &&
    p.modifiers.length === 0 &&
    p.states.length === 0 &&
    p.posts.length === 0 &&
    !attributive(s, p);
  const gathering = !/^(meeting|visit|call|conflict|vote|exchange)$/.test(p.sort ?? 'meeting');
  if (/^(conflict|vote)$/.test(p.sort ?? '') || isLetter(s, p) || DRUNK.test(p.lemma) || (!named && idle(s, p, happening)))
    return undefined;
  if (bare && !(p.determiner === 'the' && (happening.when || gathering))) return undefined;
  if (p.plural && p.members.length === 0 && !named && happening.participants.size < 2 && !happening.place) return undefined;
  const surface = wordsOf(s, p.core, endOf(p));
  const ref = book.add(
    { type: 'Event', name: named ?? surface, aliases: [surface, ...p.appositions.flatMap((a) => a.name ?? [])], happening },
    reader.fact,
  );
  return ref;
}
