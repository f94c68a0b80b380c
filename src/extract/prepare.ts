import type { Clause } from './clauses/index.ts';
import type { Reader } from './entities/index.ts';
import { membersOf, type Phrase } from './phrases/index.ts';
import type { Frames } from './relations/index.ts';

/** Before anything is looked up: who leads a delegation, and which capitals stand for their states. */
export function prepare(reader: Reader, clauses: readonly Clause[], frames: Frames): void {
  for (const c of clauses) {
    for (const p of actingIn(c, frames)) reader.grammar.acting.add(p);
    for (const p of statedIn(c)) reader.grammar.stated.add(p);
    const [object] = c.objects;
    if (/^(lead|head)$/.test(c.lemma) && object && c.subject && c.by === 'verb' && travelsTogether(object))
      reader.leaders.set(object, c.subject);
    // "The mission, with Lund at its head, reached Rome."
    const head = c.posts.find((post) => post.preposition === 'with' && /^(name|Person)$/.test(post.object.kind))?.object;
    if (
      head &&
      c.subject &&
      travelsTogether(c.subject) &&
      head.posts.some((post) => post.preposition === 'at' && post.object.lemma === 'head')
    )
      reader.leaders.set(c.subject, head);
    // "So alarmed was Lund that he": the subject of an inverted clause.
    if (c.copula && !c.subject && c.objects[0]?.name) reader.grammar.subjects.add(c.objects[0]);
    if (c.subject && c.by === 'verb') for (const p of membersOf(c.subject)) reader.grammar.subjects.add(p);
    // "Lund had a dinner laid on for him": for someone else.
    const doer = c.subject ?? (c.kind === 'participle' ? c.parent?.subject : undefined);
    if (doer)
      for (const p of [...c.objects, ...c.posts.map((post) => post.object)])
        if (p.kind === 'pronoun') reader.grammar.apart.set(p, doer);
    if (
      c.by === 'verb' &&
      !c.copula &&
      c.subject &&
      !/^(lie|stand|host|play|greet|cheer|see|witness|become|remain|have|sit|belong|locate|situate|nestle|fall|rise|burn|grow|surrender|house)$/.test(
        c.lemma,
      )
    )
      for (const p of membersOf(c.subject)) reader.actAsState(p);
    for (const post of c.posts) if (post.preposition === 'between') for (const p of membersOf(post.object)) reader.actAsState(p);
  }
}

/** The bare titles of a clause that stand for who holds them; not what someone is, becomes or is made. */
function actingIn(c: Clause, frames: Frames): Phrase[] {
  const makes = (frames.verbs.get(c.lemma) ?? []).some(({ frame }) =>
    Object.values(frame.roles).some((role) => role.is === 'office'),
  );
  const posts = c.posts.filter(({ preposition }) => /^(with|to|by|between|from)$/.test(preposition)).map(({ object }) => object);
  const parts = c.copula || makes ? [] : [...(c.subject ? [c.subject] : []), ...c.objects, ...posts];
  return parts.flatMap(membersOf).filter((p) => p.kind === 'office' && !p.plural && p.appositions.length === 0);
}

/** The titles of a clause by which it states an office, and does not mean its holder: "became premier", "succeeded Lund as premier". */
function statedIn(c: Clause): Phrase[] {
  const states = c.copula || STATES_OFFICE.test(c.lemma);
  return [
    ...c.objects.filter((p) => states || !(p.determiner || p.possessor || p.states.length > 0)),
    ...c.posts.filter(({ preposition }) => preposition === 'as' || (states && preposition === 'for')).map(({ object }) => object),
  ]
    .flatMap(membersOf)
    .filter((p) => p.kind === 'office');
}

const STATES_OFFICE =
  /^(be|become|remain|stay|continue|make|name|appoint|reappoint|elect|re-elect|reelect|choose|pick|select|crown|anoint|enthrone|proclaim|acclaim|declare|designate|confirm|swear|swear in|install|instal|inaugurate|invest|serve|act|work|function|nominate|vote|dub|style|title|run|stand|succeed|replace|turn|end|rise|call)$/;

/** Several who are led as one: what they do, their leader does. */
const travelsTogether = (p: Phrase): boolean =>
  DELEGATIONS.test(p.lemma) || (p.name === undefined && /^(thing|pronoun)$/.test(p.kind) && p.plural && p.members.length === 0);

const DELEGATIONS =
  /^(delegation|mission|team|party|group|embassy|deputation|expedition|caravan|retinue|fleet|squadron|contingent|company|troupe|convoy|entourage|suite|legation|samurai|band)$/;
