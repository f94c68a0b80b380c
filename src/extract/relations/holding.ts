import { holdersAmong, isOffice, nobleTitle, officeRef, type Reader, type Ref, realmOf, statesOf } from '../entities/index.ts';
import { membersOf, type Phrase, postsOf, type Sentence, singular, wordsOf } from '../phrases/index.ts';
import type { Add, Found } from './found.ts';

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

/** Whose the offices of a statement are that name no state: of the only state that its other offices are of, or of its one delegation or feast. */
export interface Fallback {
  offices?: Ref;
  side?: Ref;
  /** The state of the envoy who acts on the holder's behalf. */
  master?: Ref;
}

/** "On the Ukrainian side, the defence minister …", "At the head of the Burmese delegation was …, a deputy minister". */
export function fallbackOf(reader: Reader, s: Sentence, phrases: readonly Phrase[]): Fallback {
  const holders = new Set(phrases.filter((p) => p.kind === 'office').flatMap((p) => officeRef(reader, s, p).of ?? []));
  const states = [...holders].filter(({ type }) => type === 'State');
  // "the Chinese minister in Washington protested to Lansing, the Secretary of State": not China's.
  const sent = phrases.filter((p) => p.kind === 'office' && officeRef(reader, s, p).of?.type === 'State');
  if (sent.length > 0 && sent.every((p) => postsOf(p, 'in', 'to', 'at').length > 0)) return {};
  if (states.length > 0) return states.length === 1 && holders.size === 1 ? { offices: states[0]! } : {};
  const sides = new Set(phrases.filter((p) => SIDE.test(p.lemma)).flatMap((p) => statesOf(p)));
  return sides.size === 1 ? { side: reader.book.named('State', [...sides][0]!, reader.fact) } : {};
}

const SIDE = /^(side|delegation|team|mission|government|cabinet|embassy|legation|day|anniversary|ministry|party)$/;

/** "President Ayub Khan of Pakistan": what follows the name belongs to the title before it. */
export function withOwn(office: Phrase, holder: Phrase): Phrase {
  const owned = /^(State|Organization)$/.test(holder.possessor?.kind ?? '');
  if (office.states.length === 0 && !office.possessor && office.posts.length === 0 && holder.possessor && owned)
    return { ...office, possessor: holder.possessor };
  if (office.from >= holder.head || office.states.length > 0 || office.possessor) return office;
  const own = holder.posts.filter((post) => post.preposition === 'of');
  return own.length > 0 ? { ...office, posts: [...office.posts, ...own] } : office;
}

/** What follows the name of one of several belongs to the title of them all: "two ministers, Mora of Chile and Berg of Norway". */
export const ownsOffice = (p: Phrase): boolean =>
  p.possessor !== undefined || p.posts.some(({ preposition, object }) => preposition === 'of' && object.kind === 'State');

const COUNTERPART = /^(counterpart|number|homologue|analogue|colleague|equivalent)$/;
const FOLLOWER = /^(successor|incumbent)$/;

/**
 * "her Ghanaian counterpart, Kwame Asante-Boateng", "his opposite number in the Riigikogu": the same office in another state or body.
 * "her successor, Annika Lund", "the incumbent, Aino Virta": the same office in the same.
 */
export function counterpart(reader: Reader, s: Sentence, p: Phrase, description: Phrase, add: Add): void {
  const last = reader.lastOffice;
  const follows = FOLLOWER.test(description.lemma) && !UNSURE.test(wordsOf(s, description.from, description.head));
  if (!last || !(follows || COUNTERPART.test(description.lemma))) return;
  const [state] = statesOf(description);
  const bodies = [
    ...postsOf(description, 'in', 'at', 'from', 'of'),
    // "Savi, his opposite number in the assembly": hung on the name before it.
    ...postsOf(p, 'in', 'at', 'from').filter((each) => each.kind === 'Organization' && each.from > description.head),
    ...(description.possessor ? [description.possessor] : []),
  ].flatMap((each) => reader.refer(s, each));
  const of =
    bodies.find((ref) => ref.type === 'Organization') ??
    (state ? reader.book.named('State', state, reader.fact) : bodies.find((ref) => ref.type === 'State')) ??
    (follows ? last.of : undefined);
  if (!of) return;
  for (const person of membersOf(p)
    .flatMap((each) => reader.refer(s, each))
    .filter((ref) => ref.type === 'Person')) {
    person.offices.push({ title: last.title, of });
    add('HOLDS_OFFICE', person, of, { title: last.title });
  }
}

/** A successor who has not succeeded. */
const UNSURE =
  /\b(likely|possible|potential|designated|chosen|would-be|presumptive|eventual|prospective|probable|intended|named)\b/i;

export function claimOffice(
  reader: Reader,
  s: Sentence,
  person: Ref,
  office: Phrase,
  fallback: Fallback,
  when: string | undefined,
  add: Add,
): void {
  const said = officeRef(reader, s, office);
  const claim = office.plural
    ? { ...said, title: said.title.replace(/^[^ ]+(?= (?:of|for) )|[^ ]+$/, (word) => singular(word)) }
    : said;
  if (!isOffice(claim)) return;
  const second = DEPUTY.test(claim.title) && /^(his|her)$/.test(office.determiner ?? '') ? reader.lastOffice : undefined;
  if (second) claim.title = `${claim.title} ${second.title}`;
  const of =
    claim.of ??
    second?.of ??
    fallback.master ??
    person.offices.find((known) => known.of)?.of ??
    (claim.former || postsOf(office, 'of').length > 0 ? undefined : realmOf(reader, person, claim.title)) ??
    fallbackFor(claim.title, fallback);
  reader.lastOffice = { title: claim.title, ...(of && { of }) };
  person.offices.push({ title: claim.title, ...(of && { of }) });
  if (nobleTitle(s, office)) person.aliases.add(claim.title);
  if (claim.former || !of) return;
  add('HOLDS_OFFICE', person, of, { title: claim.title, ...(when && { when }) });
}

/** The offices that bare titles tell by what the world knows of the time: "Nagy rang Khrushchev, and the Soviet premier listened." */
export function ruledOffices(reader: Reader, s: Sentence, phrases: readonly Phrase[], held: string | undefined): Found[] {
  return phrases.flatMap((p) => {
    const ruling = reader.ruling.get(p);
    const all = ruling ? [ruling] : p.kind === 'office' ? holdersAmong(reader, p, officeRef(reader, s, p)) : [];
    return all.map(({ person, of, title }) => ({
      type: 'HOLDS_OFFICE' as const,
      source: person,
      target: of,
      title,
      fact: reader.fact,
      ...(held && { when: held, passing: true as const }),
    }));
  });
}

/** "the chair of the bank and her deputy, Berg": the second in the same office. */
const DEPUTY = /^(deputy|assistant|vice)$/i;

/** Offices that a state has; an envoy's state is his own side's only. */
const fallbackFor = (title: string, { offices, side }: Fallback): Ref | undefined => {
  if (/prime/i.test(title)) return undefined;
  if (/minister|secretary of|secretary for|chief of|general staff/i.test(title)) return offices ?? side;
  return /ambassador|privy councillor|envoy|chargé/i.test(title) ? side : undefined;
};
