import { membersOf, type Phrase, phrase, type Sentence } from '../phrases/index.ts';
import { bestowed } from './bestowed.ts';
import { type Clause, clause } from './clause.ts';
import { MAKING } from './making.ts';

/** Verbs that only carry the noun: who holds talks, talks. */
const LIGHT = new Set(
  'have hold pay make conduct take begin end start open continue resume exchange undertake complete do give conclude finish engage share receive get initiate host enjoy secure obtain win gain organise organize throw lay convene steal snatch squeeze grab spend use wind break adjourn interrupt cut grant accord'.split(
    ' ',
  ),
);
/** Verbs by which a happening takes place: their places and dates are its own. */
const OCCUR = new Set('take hold occur happen be begin end start open convene meet stage last follow'.split(' '));
/** Verbs whose object is the guest. */
const HOSTS = new Set('host receive welcome entertain invite greet fete'.split(' '));
/** The happenings that nouns name ("the signing of the treaty by Britain", "Biden's visit to Angola"), as clauses; each takes from the verb it stands with. */
export function nounClauses(
  { lexicon }: Sentence,
  clauses: readonly Clause[],
  phrases: readonly Phrase[],
  names: (lemma: string) => boolean,
): Clause[] {
  const roles = rolesOf(clauses);
  const hosts = new Map<Phrase, Phrase[]>();
  for (const p of phrases) for (const other of p.appositions) hosts.set(other, [...(hosts.get(other) ?? []), p]);
  const made: Clause[] = [];
  for (const p of phrases) {
    if (p.members.length > 0 || !(/^(Event|Agreement)$/.test(p.kind) || names(p.lemma))) continue;
    const each = nounClause(lexicon, p, roles.get(p));
    const host = hosts.get(p)?.at(-1);
    if (host) {
      each.equal.push(...hosts.get(p)!);
      // "The horse, a present | from the Shah": what follows the apposition was hung on its host.
      if (/^(thing|office)$/.test(p.kind)) each.posts.push(...host.posts.filter((post) => post.object.from >= p.to));
    }
    each.equal.push(...p.appositions);
    if (p.kind === 'thing') bestowed(each, p, clauses, host);
    // "a declaration on rivers, the first of its kind between Chad and Niger": whose it is may stand beside it.
    if (p.kind === 'Agreement')
      each.posts.push(...p.appositions.flatMap((other) => ownPosts(other)).filter((post) => SIDES.test(post.preposition)));
    for (const c of clauses)
      if (c.copula && c.subject === p && !c.unreal && roles.get(p)?.clause !== c) each.equal.push(...c.objects);
    made.push(each);
  }
  return made;
}

const SIDES = /^(between|among|with)$/;

interface Role extends NonNullable<Clause['role']> {
  clause: Clause;
  /** What stands on the pronoun that the noun hangs on: "another of his presents | to Kim". */
  beside?: Phrase['posts'];
}

/** "two days of talks | in Astana", "a round of negotiations | between …": what hangs on the measure is the happening's. */
const SPELL =
  /^(hour|day|night|evening|week|weekend|month|round|series|string|bout|spell|session|marathon|set|lobby|room|corridor|margin|sideline|end|start|opening|close|beginning|eve|hall|stage|side|front|back|rest|part|whole)$/;

function rolesOf(clauses: readonly Clause[]): Map<Phrase, Role> {
  const roles = new Map<Phrase, Role>();
  const put = (p: Phrase | undefined, role: Role): void => {
    if (!p) return;
    const carried = role.as === 'object' && role.clause.kind === 'relative' && LIGHT.has(role.clause.lemma);
    if (!roles.has(p) || carried) roles.set(p, role);
    for (const member of p.members) put(member, role);
    // "on the last day | of his tour": what is done then is done on it.
    if (role.preposition === 'on' && /^(day|leg|stage|eve|night|morning|afternoon|evening|step|half|part)$/.test(p.lemma))
      for (const post of p.posts) if (post.preposition === 'of' && post.object.sort === 'visit') put(post.object, role);
    if (
      /^(another|one|some|most|first|last|all|part)$/.test(p.lemma) ||
      SPELL.test(p.lemma) ||
      /^(another|one|some)$/.test(p.determiner ?? '')
    )
      for (const post of p.posts)
        if (post.preposition === 'of') put(post.object, { ...role, beside: p.posts.filter((other) => other !== post) });
  };
  for (const c of clauses) {
    put(c.subject, { clause: c, as: 'subject' });
    for (const object of c.objects) put(object, { clause: c, as: 'object' });
    for (const post of c.posts) put(post.object, { clause: c, as: 'post', preposition: post.preposition });
  }
  return roles;
}

function nounClause(lexicon: Sentence['lexicon'], p: Phrase, role: Role | undefined): Clause {
  const made = clause('main', role?.clause);
  made.by = 'noun';
  made.noun = p;
  made.lemma = p.lemma;
  made.at = p.head;
  made.posts = ownPosts(p);
  made.dates = [...p.dates];
  const own = ownSubject(p);
  if (own) made.subject = own;
  if (p.determiner === 'no') made.unreal = 'negated';
  if (role) {
    made.role = role;
    inherit(lexicon, made, role);
  }
  return made;
}

/** A noun's own phrases, and those that stand on them but are its: "the letter from Adams | to Jefferson", "a treaty of friendship | between France and Siam". */
function ownPosts(p: Phrase, depth = 0): Phrase['posts'] {
  return p.posts.flatMap((post) => {
    if (depth > 2 || post.object.members.length > 0) return [post];
    return [
      post,
      ...ownPosts(post.object, depth + 1).filter((inner) => /^(from|to|between|with|by|in|at|on)$/.test(inner.preposition)),
    ];
  });
}

/** "X's visit", "talks between X and Y", "the signing … by X", "the Reagan–Gorbachev summit". */
function ownSubject(p: Phrase): Phrase | undefined {
  const by = p.posts.find((post) => post.preposition === 'by');
  const between = ownPosts(p).find((post) => post.preposition === 'between' || post.preposition === 'among');
  const pronoun =
    p.determiner && /^(his|her|its|their|my|our)$/.test(p.determiner)
      ? phrase('pronoun', p.from, p.from + 1, p.from, p.determiner, { plural: p.determiner === 'their' })
      : undefined;
  if (by) return by.object;
  if (between) return between.object;
  if (p.possessor) return p.possessor;
  if (pronoun) return pronoun;
  const named = p.modifiers.filter((m) => /^(name|Person)$/.test(m.kind));
  if (named.length > 1)
    return phrase('Person', named[0]!.from, named.at(-1)!.to, named[0]!.head, named[0]!.lemma, { plural: true, members: named });
  return undefined;
}

/** What is done at, after or over a meeting is done by those who met. */
const DURING = /^(on|during|for|in|at|after|before|over|following|amid|since|between|ahead of|prior to|upon)$/;
/** Who comes from or goes to a meeting takes part in it. */
const MOVES = new Set(
  'emerge come return go walk storm withdraw leave rush hurry depart retire sit settle adjourn break step slip get head repair arrive'.split(
    ' ',
  ),
);

const ANSWERS = /^(answer|acknowledge|ignore|read|open|return|burn|receive|get|have|find)$/;

const during = (as: Role['as'], preposition: string | undefined, c: Clause): boolean =>
  as === 'post' &&
  (DURING.test(preposition ?? '') || (/^(to|from|out of|into)$/.test(preposition ?? '') && MOVES.has(c.lemma) && !c.passive));

/** Whom one tells or asks something over dinner sits there, too. */
const TOLD =
  /^(tell|ask|inform|assure|warn|urge|bless|promise|hand|thank|press|persuade|offer|question|beg|implore|reassure|remind|convince|invite|congratulate|toast|brief|show|present|lecture|scold|lobby|answer)$/;

function inherit(lexicon: Sentence['lexicon'], made: Clause, { clause: c, as, preposition, beside }: Role): void {
  if (beside) made.posts.push(...beside);
  if (
    during(as, preposition, c) &&
    /^(meeting|meal)$/.test(made.noun?.sort ?? '') &&
    !made.posts.some((post) => /^(with|between|for|of)$/.test(post.preposition))
  ) {
    const told = TOLD.test(c.lemma)
      ? c.objects
      : /^(explain|say|propose|suggest|confide|complain|hand|give|offer|show|present|speak)$/.test(c.lemma)
        ? c.posts.filter((post) => post.preposition === 'to').map((post) => post.object)
        : [];
    for (const object of told)
      if (/^(name|Person|pronoun)$/.test(membersOf(object)[0]!.kind)) made.posts.push({ preposition: 'with', object });
  }
  if ((c.copula || /^(include|comprise|number)$/.test(c.lemma)) && as === 'subject') made.equal.push(...c.objects);
  if (c.copula && as === 'object') made.posts.push(...c.posts);
  // "Among the presents was a clock": what is among them is one of them.
  if (c.copula && /^among/.test(preposition ?? '')) {
    made.equal.push(...(c.subject ? [c.subject] : c.objects));
    if (c.unreal) made.unreal ??= c.unreal;
  }
  if (((c.copula && as === 'object') || preposition === 'as') && c.subject) made.equal.push(c.subject);
  // "sent her a clock as a present"
  if (preposition === 'as' && !c.copula && made.noun?.kind === 'thing') {
    // "A gold cup reached Lund as a present": who it reached is no present.
    const things = c.objects.filter((p) => p.kind === 'thing');
    made.equal.push(...(things.length > 0 || c.subject?.kind === 'thing' ? things : c.objects));
    made.posts.push(...c.posts.filter((post) => post.object !== made.noun));
  }
  const joined = /^(attend|join)$/.test(c.lemma) && /^(meeting|call)$/.test(made.noun?.sort ?? '');
  // "did not answer the letter from Lund", "replied to Lund's note": whoever does that is who it was written to.
  const answered = as === 'object' ? ANSWERS.test(c.lemma) : preposition === 'to' && /^(reply|respond|react)$/.test(c.lemma);
  if (answered && (lexicon.letters.has(made.lemma) || lexicon.wishes.has(made.lemma))) {
    made.answered = true;
    const writer = made.subject ?? made.posts.find((post) => /^(from|of)$/.test(post.preposition))?.object;
    if (writer && c.subject && c.subject !== writer) made.posts.push({ preposition: 'to', object: c.subject });
  }
  const light = as === 'object' && (LIGHT.has(c.lemma) || joined);
  const occurs =
    (as === 'subject' && OCCUR.has(c.lemma)) ||
    (as === 'object' && c.passive && (made.noun?.kind !== 'Agreement' || MAKING.has(c.lemma)));
  const held = made.noun?.kind !== 'Agreement' && during(as, preposition, c);
  // "hosted Ruto for a state visit": the guest travels.
  const guest = held && HOSTS.has(c.lemma) && made.noun?.sort === 'visit' ? c.objects[0] : undefined;
  // "Carter was made a present of a rug": he is not who gave it.
  const doer = guest ?? (c.passive && made.noun?.kind !== 'thing' ? c.objects[0] : c.subject);
  const his = made.subject?.kind === 'pronoun' && made.subject.from === made.noun?.from;
  // "Biden thanked Trudeau in their call": theirs is no one's alone.
  const theirs = his && made.subject?.plural === true && doer?.plural !== true;
  // "the two spoke of trade during the visit": not both are visitors.
  const several = held && made.noun?.sort === 'visit' && made.noun?.determiner === 'the' && (doer?.members.length ?? 0) > 1;
  if ((light || held) && doer && doer !== made.noun && !several) made.subject = his && !theirs ? doer : (made.subject ?? doer);
  if (light || occurs) {
    const own = new Set(made.posts.map((post) => post.object));
    made.posts.push(...c.posts.filter((post) => !own.has(post.object)));
  } else if (as !== 'post' || held) {
    const placed = made.posts.some((post) => /^(in|at|to|near|aboard)$/.test(post.preposition));
    // "is in Caracas on a working visit"
    const there = as !== 'post' || (preposition === 'on' && made.noun?.sort === 'visit');
    if (!placed && there) made.posts.push(...c.posts.filter((post) => post.preposition === 'in' || post.preposition === 'at'));
  }
  if (made.dates.length === 0) made.dates.push(...c.dates);
}
