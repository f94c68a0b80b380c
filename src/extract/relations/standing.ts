import type { Clause } from '../clauses/index.ts';
import { type Reader, type Ref, statesOf } from '../entities/index.ts';
import { membersOf, officeTerm, type Phrase, postsOf, type Sentence } from '../phrases/index.ts';
import { bodyOf, partOf } from './belonging.ts';
import { clauseBodies, nounBodies } from './bodies.ts';
import type { Add, Found } from './found.ts';
import { asOffice, claimOffice, counterpart, fallbackOf, ownsOffice, serves, withOwn } from './holding.ts';
import { kinship, takenAs } from './kin.ts';
import { actsFor, envoySide } from './sides.ts';
import { placed, standsIn } from './whereabouts.ts';

/**
 * What the noun phrases of a sentence say that holds for a while: offices, kinship, places in places, bodies of states.
 * @param held the time at which an office is known to be held that is named in passing
 */
export function standingRelations(
  reader: Reader,
  s: Sentence,
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  held: string | undefined,
): Found[] {
  const found: Found[] = [];
  const add = (type: Found['type'], source: Ref | undefined, target: Ref | undefined, more: Partial<Found> = {}): void => {
    const passing = held && type === 'HOLDS_OFFICE' && !more.when ? { when: held, passing: true as const } : {};
    if (source && target && source !== target) found.push({ type, source, target, fact: reader.fact, ...more, ...passing });
  };
  const fallback = fallbackOf(reader, s, phrases);
  const hold = (holder: Phrase, office: Phrase, said?: string): void => {
    const when = officeTerm(s, office) ?? said;
    const people = membersOf(holder);
    const states = statesOf(office).length > 0 ? statesOf(office) : inOrder(reader, s, office, people.length);
    if (people.length > 1 && states.length === people.length && office.plural) {
      for (const [i, p] of people.entries())
        for (const person of reader.refer(s, p).filter((ref) => ref.type === 'Person'))
          claimOffice(reader, s, person, { ...office, states: [states[i]!], posts: [] }, {}, when, add);
      return;
    }
    for (const p of people) {
      const side = actsFor(reader, clauses, p);
      const master = envoySide(reader, clauses, p);
      const own = side ? { offices: side, side } : master ? { ...fallback, master } : fallback;
      for (const person of reader.refer(s, p).filter((ref) => ref.type === 'Person'))
        for (const each of membersOf(office).flatMap(eachState))
          claimOffice(reader, s, person, withOwn(each, people.length > 1 && ownsOffice(p) ? p : holder), own, when, add);
    }
  };
  const installed = installedOn(clauses);
  const shared = new Map<Phrase, Phrase[]>();
  for (const p of phrases)
    for (const apposition of p.appositions)
      if (apposition.plural && /^(office|kin)$/.test(apposition.kind))
        shared.set(apposition, [...(shared.get(apposition) ?? []), p]);
  for (const [each, people] of shared) {
    if (people.length < 2) continue;
    const together = { ...people[0]!, members: people };
    if (each.kind === 'office') hold(together, each);
    else kinship(reader, s, together, each, add);
  }
  for (const p of phrases) {
    for (const apposition of p.appositions) {
      if ((shared.get(apposition)?.length ?? 0) > 1) continue;
      for (const each of membersOf(apposition)) {
        if (each.kind === 'office') hold(p, each, installed.get(p));
        if (each.kind === 'thing' && serves(each)) hold(p, asOffice(s, each));
        if (each.kind === 'thing' || each.kind === 'office') counterpart(reader, s, p, each, add);
        if (each.kind === 'kin') kinship(reader, s, p, each, add);
        if (each.kind === 'thing' || each.kind === 'Organization') partOf(reader, s, p, each, add);
      }
    }
    if (p.kind === 'Organization') bodyOf(reader, s, p, add);
    placed(reader, s, p, add);
  }
  for (const c of clauses) {
    if (c.unreal || c.by === 'noun') continue;
    withAs(c, hold);
    if (c.copula) copula(reader, s, c, hold, add);
    else if (/^(become|remain)$/.test(c.lemma) && c.subject)
      for (const kin of c.objects.filter((object) => object.kind === 'kin')) kinship(reader, s, c.subject, kin, add);
    else takenAs(reader, s, c, add);
    clauseBodies(reader, s, c, add);
    if (c.subject) nounBodies(reader, s, c.subject, [...c.subject.posts, ...c.posts], add);
  }
  return found;
}

/** "Ecuador's treaty with Peru was signed by the two foreign ministers, Plaza and Vega": as many states as holders, each in its turn. */
function inOrder(reader: Reader, s: Sentence, office: Phrase, count: number): string[] {
  if (
    !office.plural ||
    count < 2 ||
    office.posts.length > 0 ||
    office.possessor ||
    !/^(the|their|both)$/.test(office.determiner ?? '')
  )
    return [];
  const at = s.tokens[office.from]?.start ?? 0;
  const before = reader.seen.filter((each) => each.ref.type === 'State' && each.at < at).sort((a, b) => a.at - b.at);
  const states = [...new Set(before.map(({ ref }) => ref.name))];
  return states.length === count ? states : [];
}

/** "With Annan as its head, the organization …": who is beside the subject as the holder of an office there. */
function withAs(c: Clause, hold: (holder: Phrase, office: Phrase) => void): void {
  for (const { preposition, object } of c.posts)
    if (preposition === 'with' && /^(name|Person)$/.test(object.kind))
      for (const office of postsOf(object, 'as').filter((each) => each.kind === 'office')) {
        const { determiner, ...rest } = office;
        const its = /^(its|their)$/.test(determiner ?? '') && c.subject && /^(State|Organization)$/.test(c.subject.kind);
        hold(object, its ? { ...rest, possessor: c.subject! } : office);
      }
}

/** "king of both Scotland and England": one office for each of its states. */
const eachState = (office: Phrase): Phrase[] => {
  const of = office.posts.find((post) => post.preposition === 'of' && post.object.members.every((p) => p.kind === 'State'));
  if (office.plural || !of || of.object.members.length < 2) return [office];
  return of.object.members.map((state) => ({ ...office, posts: [{ preposition: 'of', object: state }] }));
};

/** "Sworn in on Monday as Ghana's attorney general, Ama Mensah …": whom a clause puts into office, and when. */
function installedOn(clauses: readonly Clause[]): Map<Phrase, string> {
  const when = new Map<Phrase, string>();
  for (const c of clauses)
    for (const { preposition, object } of c.posts)
      if (INSTALL.test(c.lemma) && preposition === 'as' && !c.unreal && c.dates[0]) when.set(object, c.dates[0]);
  return when;
}

const INSTALL =
  /^(swear|appoint|reappoint|elect|re-elect|reelect|name|install|inaugurate|crown|proclaim|confirm|designate|choose|enthrone)$/;

function copula(
  reader: Reader,
  s: Sentence,
  c: Clause,
  hold: (holder: Phrase, office: Phrase, when?: string) => void,
  add: Add,
): void {
  if (!c.subject) return;
  const [kin] = c.objects;
  if (kin?.kind === 'kin' && kin.plural && c.subject.members.length > 1) kinship(reader, s, c.subject, kin, add);
  // "Waldheim's successor as Secretary-General was …"
  if (c.subject.lemma === 'successor')
    for (const office of postsOf(c.subject, 'as').filter((each) => each.kind === 'office'))
      for (const named of c.objects.flatMap(membersOf).filter((each) => /^(name|Person)$/.test(each.kind))) hold(named, office);
  // "whose husband was Prince Albert": the kin is the subject.
  if (c.subject.kind === 'kin')
    for (const named of c.objects.filter((each) => /^(name|Person)$/.test(each.kind))) kinship(reader, s, named, c.subject, add);
  for (const object of c.objects.flatMap(membersOf)) {
    for (const subject of membersOf(c.subject)) {
      if (object.kind === 'office') hold(subject, object, c.dates[0]);
      else if (object.kind === 'kin' && !object.plural) kinship(reader, s, subject, object, add);
      else if (subject.kind === 'office' && (object.kind === 'Person' || object.kind === 'name')) hold(object, subject);
      else partOf(reader, s, subject, object, add);
    }
  }
  standsIn(reader, s, c, add);
  for (const body of reader.refer(s, c.subject).filter((ref) => ref.type === 'Organization'))
    for (const part of c.objects.filter((object) => object.lemma === 'part'))
      for (const whole of postsOf(part, 'of').flatMap((each) => reader.refer(s, each)))
        if (whole.type === 'Organization' || whole.type === 'State') add('PART_OF', body, whole);
}
