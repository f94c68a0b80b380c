import type { Clause } from '../clauses/index.ts';
import { isOffice, officeRef, ownState, type Reader, type Ref, statesOf } from '../entities/index.ts';
import { membersOf, type Phrase, postsOf, type Sentence, singular, wordsOf } from '../phrases/index.ts';
import type { Found } from './found.ts';

/** What the noun phrases of a sentence say that holds for a while: offices, kinship, places in places, bodies of states. */
export function standingRelations(reader: Reader, s: Sentence, phrases: readonly Phrase[], clauses: readonly Clause[]): Found[] {
  const found: Found[] = [];
  const add = (type: Found['type'], source: Ref | undefined, target: Ref | undefined, more: Partial<Found> = {}): void => {
    if (source && target && source !== target) found.push({ type, source, target, fact: reader.fact, ...more });
  };
  const fallback = portfolioState(reader, s, phrases);
  const hold = (holder: Phrase, office: Phrase, when?: string): void => {
    const [people, states] = [membersOf(holder), statesOf(office)];
    if (people.length > 1 && states.length === people.length && office.plural) {
      for (const [i, p] of people.entries())
        for (const person of reader.refer(s, p).filter((ref) => ref.type === 'Person'))
          claimOffice(reader, s, person, { ...office, states: [states[i]!], posts: [] }, undefined, when, add);
      return;
    }
    for (const person of membersOf(holder)
      .flatMap((p) => reader.refer(s, p))
      .filter((ref) => ref.type === 'Person')) {
      for (const each of office.members.length > 0 ? office.members : [office])
        claimOffice(reader, s, person, withOwn(each, holder), fallback, when, add);
    }
  };
  const shared = new Map<Phrase, Phrase[]>();
  for (const p of phrases)
    for (const apposition of p.appositions)
      if (apposition.plural && apposition.kind === 'office') shared.set(apposition, [...(shared.get(apposition) ?? []), p]);
  for (const [office, people] of shared) if (people.length > 1) hold({ ...people[0]!, members: people }, office);
  for (const p of phrases) {
    for (const apposition of p.appositions) {
      if ((shared.get(apposition)?.length ?? 0) > 1) continue;
      for (const each of membersOf(apposition)) {
        if (each.kind === 'office') hold(p, each);
        if (each.kind === 'thing' && serves(each)) hold(p, asOffice(s, each));
        if (each.kind === 'thing' && /^(counterpart|number|homologue)$/.test(each.lemma)) counterpart(reader, s, p, each, add);
        if (each.kind === 'kin') kinship(reader, s, p, each, add);
        if (each.kind === 'thing' || each.kind === 'Organization') partOf(reader, s, p, each, add);
      }
    }
    if (p.kind === 'Organization') bodyOf(reader, s, p, add);
    placed(reader, s, p, add);
  }
  for (const c of clauses) if (c.copula && !c.unreal) copula(reader, s, c, hold, add);
  return found;
}

/** "its chief hydrologist", "Petrobras's chief geologist": a profession exercised for a body or state. */
const serves = (p: Phrase): boolean =>
  !p.plural &&
  /(ist|er|or|ian|ant|man|woman)$/.test(p.lemma) &&
  !/(brother|sister|father|mother|daughter|partner|number|member|leader|former|other|founder|visitor|successor|winner|author|ancestor|neighbour|supporter|champion)$/.test(
    p.lemma,
  ) &&
  (p.determiner === 'its' ||
    p.possessor?.kind === 'Organization' ||
    p.possessor?.kind === 'State' ||
    postsOf(p, 'of', 'at').some((each) => each.kind === 'Organization'));

const asOffice = (s: Sentence, p: Phrase): Phrase => ({
  ...p,
  kind: 'office',
  office: { title: wordsOf(s, p.core, p.head + 1), holds: 'either', former: false },
});

/** The state of the statement's offices, where they name but one: it is that of a minister whose state is not said. */
function portfolioState(reader: Reader, s: Sentence, phrases: readonly Phrase[]): Ref | undefined {
  const states = new Set(phrases.filter((p) => p.kind === 'office').flatMap((p) => officeRef(reader, s, p).of ?? []));
  const [only] = states;
  return states.size === 1 && only?.type === 'State' ? only : undefined;
}

/** "President Ayub Khan of Pakistan": what follows the name belongs to the title before it. */
function withOwn(office: Phrase, holder: Phrase): Phrase {
  if (office.states.length === 0 && !office.possessor && office.posts.length === 0 && holder.possessor?.kind === 'State')
    return { ...office, possessor: holder.possessor };
  if (office.from >= holder.head || office.states.length > 0 || office.possessor) return office;
  const own = holder.posts.filter((post) => post.preposition === 'of');
  return own.length > 0 ? { ...office, posts: [...office.posts, ...own] } : office;
}

/** "her Ghanaian counterpart, Kwame Asante-Boateng": the same office in another state. */
function counterpart(reader: Reader, s: Sentence, p: Phrase, description: Phrase, add: Add): void {
  const [state] = statesOf(description);
  const title = reader.lastOffice;
  if (!state || !title) return;
  const of = reader.book.named('State', state, reader.fact);
  for (const person of reader.refer(s, p).filter((ref) => ref.type === 'Person')) {
    person.offices.push({ title, of });
    add('HOLDS_OFFICE', person, of, { title });
  }
}

type Add = (type: Found['type'], source: Ref | undefined, target: Ref | undefined, more?: Partial<Found>) => void;

function claimOffice(
  reader: Reader,
  s: Sentence,
  person: Ref,
  office: Phrase,
  fallback: Ref | undefined,
  when: string | undefined,
  add: Add,
): void {
  const claim = officeRef(reader, s, office);
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

/** "his grandfather, Kim Il Sung", "Shamil's son Ghazi Muhammad", "X, wife of Y": `title` says what the source is to the target. */
function kinship(reader: Reader, s: Sentence, p: Phrase, kin: Phrase, add: Add): void {
  if (!reader.lexicon.kin.has(singular(kin.lemma))) return;
  const relatives = membersOf(p)
    .flatMap((each) => reader.refer(s, each))
    .filter((ref) => ref.type === 'Person');
  const of = [...(kin.possessor ? [kin.possessor] : []), ...postsOf(kin, 'of', 'to')].flatMap((each) => reader.refer(s, each));
  const owner = of.length > 0 ? of : possessive(reader, s, kin, relatives);
  if (owner.length === 0 && kin.plural && /cousin|brother|sister|sibling|spouse|twin|wife|husband|relative/.test(kin.lemma))
    return peers(relatives, singular(kin.lemma), add);
  for (const relative of relatives)
    for (const other of owner)
      if (other.type === 'Person' && other !== relative) add('RELATIVE_OF', relative, other, { title: singular(kin.lemma) });
}

/** "George V, Nicholas II and Wilhelm II were cousins": of one another. */
function peers(people: Ref[], title: string, add: Add): void {
  for (const [i, a] of people.entries()) for (const b of people.slice(i + 1)) add('RELATIVE_OF', a, b, { title });
}

/** Whose kin "his" or "their" means: the subject before it, else the person last named, else the one named next. */
function possessive(reader: Reader, s: Sentence, kin: Phrase, not: Ref[]): Ref[] {
  if (!kin.determiner || !/^(his|her|their)$/.test(kin.determiner)) return [];
  const at = s.tokens[kin.from]?.start ?? 0;
  const gender = kin.determiner === 'his' ? 'male' : kin.determiner === 'her' ? 'female' : undefined;
  const fits = (ref: Ref): boolean =>
    ref.type === 'Person' && !not.includes(ref) && (!gender || !ref.gender || ref.gender === gender);
  const before = reader.seen.filter((each) => each.at < at && fits(each.ref)).map((each) => each.ref);
  if (kin.determiner === 'their') return [...new Set(before)].slice(0, 2);
  const subject = before.findLast((ref) => reader.subjects.includes(ref));
  const hit = subject ?? before.at(-1) ?? reader.seen.find((each) => each.at >= at && fits(each.ref))?.ref;
  return hit ? [hit] : [];
}

/** "Norad, an agency of the foreign ministry". */
function partOf(reader: Reader, s: Sentence, p: Phrase, description: Phrase, add: Add): void {
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
function bodyOf(reader: Reader, s: Sentence, p: Phrase, add: Add): void {
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

/** "Luanda, Angola", "Tuynhuys in Cape Town", "Granada's Alhambra". */
function placed(reader: Reader, s: Sentence, p: Phrase, add: Add): void {
  if (p.kind !== 'Place' && p.kind !== 'name') return;
  const [inner] = reader.refer(s, p);
  if (inner?.type !== 'Place') return;
  const outer = [
    ...p.posts
      .filter((post) => /^(,|in|near|of)$/.test(post.preposition) && post.preposition !== 'near')
      .flatMap((post) => membersOf(post.object)),
    ...(p.possessor ? [p.possessor] : []),
  ];
  for (const whole of outer.flatMap((each) => reader.refer(s, each)))
    if (whole.type === 'Place' || whole.type === 'State') add('LOCATED_IN', inner, whole);
  for (const state of p.states) add('LOCATED_IN', inner, reader.book.named('State', state, reader.fact));
  for (const apposition of p.appositions.flatMap(membersOf)) {
    if (apposition.kind !== 'thing' && apposition.kind !== 'Place') continue;
    for (const whole of [...postsOf(apposition, 'of', 'in'), ...(apposition.possessor ? [apposition.possessor] : [])].flatMap(
      (each) => reader.refer(s, each),
    ))
      if (whole.type === 'Place' || whole.type === 'State') add('LOCATED_IN', inner, whole);
    for (const state of apposition.states) add('LOCATED_IN', inner, reader.book.named('State', state, reader.fact));
  }
}

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
  for (const object of c.objects.flatMap(membersOf)) {
    for (const subject of membersOf(c.subject)) {
      if (object.kind === 'office') hold(subject, object, c.dates[0]);
      else if (object.kind === 'kin' && !object.plural) kinship(reader, s, subject, object, add);
      else if (subject.kind === 'office' && (object.kind === 'Person' || object.kind === 'name')) hold(object, subject);
      else partOf(reader, s, subject, object, add);
    }
  }
  const inside = c.objects.length === 0 ? c.posts.filter((post) => post.preposition === 'in') : [];
  for (const inner of reader.refer(s, c.subject).filter((ref) => ref.type === 'Place'))
    for (const whole of inside.flatMap((post) => reader.refer(s, post.object)))
      if (whole.type === 'Place' || whole.type === 'State') add('LOCATED_IN', inner, whole);
  for (const body of reader.refer(s, c.subject).filter((ref) => ref.type === 'Organization'))
    for (const part of c.objects.filter((object) => object.lemma === 'part'))
      for (const whole of postsOf(part, 'of').flatMap((each) => reader.refer(s, each)))
        if (whole.type === 'Organization' || whole.type === 'State') add('PART_OF', body, whole);
}
