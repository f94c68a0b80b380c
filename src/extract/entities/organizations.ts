import type { Known } from '../../lexicon/index.ts';
import { knownAt, type Phrase, postsOf, type Sentence, wordsOf } from '../phrases/index.ts';
import type { Ref } from './book.ts';
import { described } from './describe.ts';
import type { Reader } from './refer.ts';
import { statesOf } from './states.ts';

/** Nouns that stand for a state where it is theirs: "the British government", "the American side". */
export const GOVERNMENT = new Set(
  'government administration leadership authorities regime cabinet crown side people court throne state republic nation country kingdom empire troops'.split(
    ' ',
  ),
);
/** Nouns for those whom a state or body sends. */
export const DELEGATION = new Set(
  'delegation mission team negotiator delegate representative official deputy member envoy executive expert officer'.split(' '),
);

/** The body that a phrase names or describes. */
export function organizationRefs(reader: Reader, s: Sentence, p: Phrase): Ref[] {
  const states = bodyStates(reader, s, p);
  if (GOVERNMENT.has(p.lemma) && (p.name === undefined || bareHead(reader, p)))
    return states.map((name) => reader.book.named('State', name, reader.fact));
  if (DELEGATION.has(p.lemma)) return delegationRefs(reader, s, p);
  if (p.name && !bareHead(reader, p)) return [namedBody(reader, s, p, states)];
  return describedBody(reader, s, p, states);
}

/** The states whose body a phrase names or describes; "its parliament" is that of the state spoken of before. */
export function bodyStates(reader: Reader, s: Sentence, p: Phrase): string[] {
  const own = statesOf(p);
  const last = own.length === 0 ? masterOf(reader, s, p) : undefined;
  return last?.type === 'State' ? [last.name] : own;
}

/** "Chile and its Supreme Court", "the alliance sent its navy": whose body it is; of a name, or of what only a state or alliance has. */
export function masterOf(reader: Reader, s: Sentence, p: Phrase): Ref | undefined {
  if (!/^(its|their)$/.test(p.determiner ?? '') || p.plural || DELEGATION.has(p.lemma)) return undefined;
  const sort = p.sort ?? reader.lexicon.organizations.get(p.lemma) ?? '';
  if (!s.tokens[p.head]!.capital && !/^(ministry|parliament|court|military)$/.test(sort)) return undefined;
  return reader.lastBody(s.tokens[p.from]?.start ?? 0);
}

/** "Senate", "Government": a head noun with a capital and nothing more. */
const bareHead = (reader: Reader, p: Phrase): boolean =>
  p.name !== undefined && !p.name.includes(' ') && reader.lexicon.organizations.has(p.lemma) && p.form === undefined;

function namedBody(reader: Reader, s: Sentence, p: Phrase, states: string[]): Ref {
  const start = p.to - p.name!.split(/[\s–]/).length;
  const inside = ownState(s, p, Math.max(p.from, start));
  const state = states[0] ?? inside?.state;
  const part = ownBody(s, p);
  // "the Commission" of one union is not that of another.
  const short = inside?.rest ?? (part?.rest.includes(' ') ? part.rest : undefined);
  if (short) lengthened(reader, short, p.name!);
  // "the Security Council", "the UN Security Council": two names that the lexicon gives one body.
  const hit = state ? undefined : knownAt(s, p.core);
  const canonical = hit?.to === p.to ? hit.values.find(({ type }) => type === 'Organization')?.name : undefined;
  const same = canonical && reader.book.refs.find((each) => each.type === 'Organization' && each.aliases.has(canonical));
  const ref = reader.book.named('Organization', same ? same.name : p.name!, reader.fact, state ? { state } : {});
  if (canonical && canonical !== ref.name) ref.aliases.add(canonical);
  if (p.name !== ref.name) ref.aliases.add(p.name!);
  const core = inside?.rest ?? p.name!;
  if (state) variants(reader, core, state, ref);
  for (const name of [inside?.rest, part?.rest]) if (name) ref.aliases.add(name);
  // "the Security Council of the United Nations" is "the United Nations Security Council", too.
  const whole = part?.whole ?? postsOf(p, 'of').find((each) => each.kind === 'Organization' && each.name)?.name;
  if (whole && ORGAN.test(p.lemma)) ref.aliases.add(`${whole} ${part?.rest ?? p.name!}`);
  if (p.said && p.said !== ref.name) ref.aliases.add(p.said);
  for (const apposition of p.appositions)
    if (apposition.name && /^(name|Organization)$/.test(apposition.kind)) ref.aliases.add(apposition.name);
  return ref;
}

/** The body told before by its short name alone, "the Senate", takes the longer one now. */
function lengthened(reader: Reader, short: string, name: string): void {
  const same = reader.book.refs.filter((ref) => ref.type === 'Organization' && !ref.state && ref.name === short);
  const [ref] = same;
  if (!ref || same.length > 1) return;
  ref.aliases.add(ref.name);
  ref.name = name;
}

/** The state in the name itself: "United States | Senate", "Security Council | of Russia". */
export function ownState(s: Sentence, p: Phrase, from: number): { state: string; rest: string } | undefined {
  for (let k = from; k < p.to; k++) {
    const known = stateWithin(s, k, p.to);
    const state = known?.state;
    if (!known || !state) continue;
    if (k > p.core && known.to < p.to && /^(navy|army|force|guard|corps)$/.test(p.lemma))
      return { state: state.name, rest: p.name! };
    if (k === p.core && known.to < p.to) return { state: state.name, rest: wordsOf(s, known.to, p.to) };
    const of = s.tokens[k - 1]?.lower === 'the' ? k - 2 : k - 1;
    if (known.to === p.to && s.tokens[of]?.lower === 'of' && of > p.core)
      return { state: state.name, rest: wordsOf(s, p.core, of) };
  }
  return undefined;
}

/** The body in the name itself: "United Nations | Security Council", "General Assembly | of the United Nations". */
export function ownBody(s: Sentence, p: Phrase): { whole: string; rest: string } | undefined {
  if (!p.name || !ORGAN.test(p.lemma)) return undefined;
  for (let k = p.core; k < p.to; k++) {
    const hit = s.tokens[k]!.capital ? knownAt(s, k) : undefined;
    const body = hit?.values.find((value) => value.type === 'Organization' && value.name !== p.name);
    if (!hit || !body) continue;
    if (k === p.core && hit.to < p.to && s.tokens[hit.to]!.capital) return { whole: body.name, rest: wordsOf(s, hit.to, p.to) };
    const of = s.tokens[k - 1]?.lower === 'the' ? k - 2 : k - 1;
    if (hit.to === p.to && s.tokens[of]?.lower === 'of' && of > p.core) return { whole: body.name, rest: wordsOf(s, p.core, of) };
  }
  return undefined;
}

/** Heads of what a larger body has. */
const ORGAN =
  /^(council|assembly|secretariat|court|office|commission|committee|subcommittee|division|department|bureau|board|section|directorate|service|parliament|agency|programme|program|fund|command|headquarters|presidency|institute|tribunal|registry|chamber|authority)$/;

/** The state named by the first words from `k`, fewer than the whole name. */
function stateWithin(s: Sentence, k: number, end: number): { to: number; state: Known } | undefined {
  for (let length = Math.min(4, end - k); length > 0; length--) {
    const hit = knownAt({ ...s, tokens: s.tokens.slice(k, k + length) }, 0);
    const state =
      hit?.to === length
        ? hit.values.find((value) => value.type === 'State' && (value.form === 'name' || value.form === 'adjective'))
        : undefined;
    if (state) return { to: k + length, state };
  }
  return undefined;
}

function variants(reader: Reader, core: string, state: string, ref: Ref): void {
  const adjective = reader.lexicon.states.get(state)?.adjective ?? state;
  for (const text of [`${adjective} ${core}`, `${state}'s ${core}`, `${core} of ${state}`])
    if (text !== ref.name) ref.aliases.add(text);
}

/** "Egypt's foreign ministry", "the joint working group on electric power"; a bare head means the file's one body of that kind. */
function describedBody(reader: Reader, s: Sentence, p: Phrase, states: string[]): Ref[] {
  const about = p.posts.some((post) => /^(on|for)$/.test(post.preposition));
  if (states.length === 0 && within(reader, s, p))
    return [reader.book.named('Organization', wordsOf(s, p.core, p.head + 1), reader.fact)];
  const capital = s.tokens[p.head]!.capital;
  if (states.length === 0 && !about) {
    const fits = reader.book.refs.filter((ref) => ref.type === 'Organization' && ref.words.includes(p.lemma));
    if (fits.length === 1) return fits;
    if (fits.length > 1 || !(capital || p.core < p.head)) return [];
    if (!capital) return [];
    return [reader.book.named('Organization', p.name ?? wordsOf(s, p.core, p.head + 1), reader.fact)];
  }
  if ((!about && states.length === 0) || (!capital && LOOSE.test(p.lemma) && !GROUP.test(wordsOf(s, p.core, p.head + 1))))
    return [];
  const field = fieldOf(s, p);
  const core = about ? described(s, p, ['on', 'for', 'in', 'of'], () => undefined) : `${wordsOf(s, p.core, p.head + 1)}${field}`;
  if (p.plural && states.length > 1 && !about) return states.map((name) => ofEach(reader, s, p, name));
  const [state] = states;
  const ref = reader.book.named('Organization', core, reader.fact, state && states.length === 1 ? { state } : {});
  if (state) variants(reader, core, state, ref);
  if (p.core > p.from) ref.aliases.add(wordsOf(s, p.determiner ? p.from + 1 : p.from, p.to));
  return [ref];
}

/** "the treaty section of the legal department": a part that its words tell from others, of a body that is known. */
const within = (reader: Reader, s: Sentence, p: Phrase): boolean =>
  p.core < p.head &&
  !/^(whole|full|entire|new|old|small|large|own)$|-(member|man|strong|person|seat)$/.test(s.tokens[p.core]!.lower) &&
  !p.plural &&
  !s.tokens[p.head]!.capital &&
  [...postsOf(p, 'of', 'within', 'in', 'at'), ...(p.possessor ? [p.possessor] : [])].some(
    (each) => each.kind === 'Organization' && reader.refer(s, each).some((ref) => ref.type === 'Organization'),
  );

/** Groups that are bodies, though "group" alone is none. */
const GROUP = /\b(working|contact|steering|study|expert|advisory|planning|liaison|drafting|support) group$/i;

/** "the Japanese and Mongolian foreign ministries": one for each. */
function ofEach(reader: Reader, s: Sentence, p: Phrase, state: string): Ref {
  const core = `${p.head > p.core ? `${wordsOf(s, p.core, p.head)} ` : ''}${p.lemma}`;
  const adjective = reader.lexicon.states.get(state)?.adjective ?? state;
  const ref = reader.book.named('Organization', `${adjective} ${core}`, reader.fact, { state });
  variants(reader, core, state, ref);
  return ref;
}

/** Lower-case nouns that are bodies only by name. */
const LOOSE =
  /^(presidency|regency|caliphate|dynasty|treasury|service|partnership|fleet|command|legislature|staff|office|alliance|force|team|community|union|house|market|front|movement|system|network|base|section|party|group|press|cabinet|school|family|company|circle|club|league)$/;

const fieldOf = (s: Sentence, p: Phrase): string =>
  postsOf(p, 'of', 'for')
    .filter((object) => object.kind !== 'State' && !/government|republic|kingdom/.test(object.lemma))
    .map((object) => ` of ${wordsOf(s, object.from, object.to)}`)[0] ?? '';

/** "the Ukrainian delegation" is Ukraine's; "a delegation of the Ministry of Energy" the ministry's. */
export function delegationRefs(reader: Reader, s: Sentence, p: Phrase): Ref[] {
  const senders = [...postsOf(p, 'of', 'from'), ...(p.possessor ? [p.possessor] : [])];
  const bodies = senders
    .flatMap((object) => (object.kind === 'State' ? [] : reader.refer(s, object)))
    .filter((ref) => ref.type === 'Organization');
  if (bodies.length > 0) return bodies;
  const states = [
    ...statesOf(p),
    ...postsOf(p, 'from').flatMap((object) => (object.kind === 'State' && object.name ? [object.name] : [])),
  ];
  return [...new Set(states)].map((name) => reader.book.named('State', name, reader.fact));
}
