import { type Clause, isTime } from '../clauses/index.ts';
import { membersOf, type Phrase, postsOf, type Sentence } from '../phrases/index.ts';
import type { Frame, Frames } from './frame.ts';

/** The frames whose verb or noun a clause has. */
export function triggered(frames: Frames, s: Sentence, c: Clause): Frame[] {
  // A "telephone conversation" is a call, whatever a conversation may be.
  const kinds = c.noun?.sort === 'call' ? [c.noun.sort] : [c.lemma, c.noun?.sort ?? ''];
  if (c.by === 'noun') {
    const own = kinds.map((kind) => frames.nouns.get(kind)).find((found) => found !== undefined);
    const named = own ?? (c.noun?.kind === 'Agreement' ? frames.nouns.get('any agreement') : undefined) ?? [];
    const exchanged = /^(exchange|swap|trade|barter)$/.test(c.parent?.lemma ?? '');
    return named.filter(({ unless }) => !(exchanged && unless?.includes('exchanged')));
  }
  const hits = (frames.verbs.get(c.lemma) ?? []).filter(({ rest }) =>
    rest.length === 1 && APART[rest[0]!]
      ? s.tokens.slice(c.at + 1, c.at + 1 + APART[rest[0]!]!).some((token) => token.lower === rest[0])
      : rest.every(
          (word, k) =>
            s.tokens[c.at + 1 + k]?.lower === word ||
            (k === 0 && s.tokens[c.at + 2]?.lower === word && rest.length === 1 && s.tokens[c.at + 1]?.pos === 'ADV'),
        ),
  );
  const longest = Math.max(0, ...hits.map((hit) => hit.rest.length));
  const loose = longest === 1 && hits.every(({ rest }) => rest.length === 0 || places(c, rest[0]!));
  const own = hits
    .filter(
      (hit) =>
        (hit.rest.length === longest || loose) &&
        (c.passive || !hit.frame.passive) &&
        !hit.frame.unless?.some((what) => follows(s, c, what)),
    )
    .map((hit) => hit.frame);
  const any = c.copula ? [] : (frames.verbs.get('*') ?? []).map((hit) => hit.frame);
  return [
    ...own,
    ...any.filter((frame) => !frame.except?.includes(c.lemma) && !frame.unless?.some((what) => follows(s, c, what))),
  ];
}

/** Words of a verb that may stand off from it, and how far: "brought Lund and Berg together", "sent Lund home", "took the sword away". */
const APART: Record<string, number> = { together: 15, home: 6, away: 6, off: 4, over: 5 };

/** "joined in Bergen by", "waited on the quay for": the word after the verb only says where. */
const places = (c: Clause, word: string): boolean =>
  c.posts.some(
    ({ preposition, object }) => preposition === word && /^(Place|State|thing)$/.test(object.kind) && !object.members.length,
  );

/** Objects that move nobody else: "set foot", "rode the train", "came down the steps". */
const OWN_WAY =
  /^(foot|way|train|bus|plane|aircraft|helicopter|jet|boat|yacht|ship|motorcycle|sledge|jeep|canoe|aeroplane|airplane|bike|bicycle|horse|camel|mule|elephant|ferry|car|carriage|step|steps|stairs?|stairway|gangway|gangplank|ramp|mile|kilomet(er|re)|distance|hour|road|route|course|river|length|breadth|stretch|leg|anchor|himself|herself|themselves|home|person|people|both|all|each)s?$/;

/** "Lund and Berg flew to Oslo, Lund going on to Rome": named again, not flown. */
const again = (p: Phrase, subject: Phrase): boolean =>
  p.name !== undefined && membersOf(subject).some(({ name }) => name === p.name);

/** What keeps a frame from firing. */
function follows(s: Sentence, c: Clause, what: string): boolean {
  if (what === 'infinitive') return c.infinitive === true;
  if (what === 'term')
    return c.objects.flatMap(membersOf).some((p) => TERM.test(p.lemma) && p.posts.some((post) => post.preposition === 'as'));
  if (what === 'object') return !c.passive && c.objects.length > 0;
  if (what === 'placed' || what === 'located') return isPlaced(c, what === 'located');
  // "stayed there for eighteen years", "at her residence in Naantali": that is where one lives.
  if (what === 'years')
    return c.posts.some(({ preposition, object }) => preposition === 'for' && /^(year|decade|life|good)$/.test(object.lemma));
  if (what === 'own home')
    return c.posts.some(
      ({ object }) =>
        /^(his|her|their)$/.test(object.determiner ?? '') &&
        /^(home|house|residence|estate|flat|apartment|ranch|farm|villa|palace|castle|dacha|cottage|office|capital|constituency|embassy|native|hometown)$/.test(
          object.lemma,
        ),
    );
  if (what === 'undated') return c.dates.length === 0 && !c.objects.some(isTime);
  // "flew troops to Oslo", not "left Rome for Oslo", "went the next day".
  if (what === 'object-moved')
    return (
      !c.passive &&
      c.subject !== undefined &&
      c.objects
        .flatMap(membersOf)
        .some((p) => !/^(Place|State)$/.test(p.kind) && !isTime(p) && !OWN_WAY.test(p.lemma) && !again(p, c.subject!))
    );
  if (what === 'gerund')
    return s.tokens
      .slice(c.at + 1, c.at + 9)
      .some((token, i, near) => token.lower === 'in' && /ing$/.test(near[i + 1]?.lower ?? ''));
  if (what !== 'complement') return c.posts.some((post) => post.preposition === what && post.object.lemma !== 'each other');
  const last = c.objects.at(-1);
  return c.objects.length > 1 && last !== undefined && !last.name && /^(a|an|the)$/.test(last.determiner ?? '');
}

/** Nouns that have an office of their own behind "as": "welcomed the election of Radev as president". */
const TERM =
  /^(appointment|election|re-election|nomination|confirmation|selection|candidacy|candidature|time|term|tenure|year|days?|spell|stint|period|reign|career|resignation|role|service)$/;

/** "the summit in Reykjavik", "the Geneva talks": an event of the clause says itself where it is; `anyhow`: or the clause does. */
function isPlaced(c: Clause, anyhow: boolean): boolean {
  const posts = c.posts.map(({ object }) => object);
  const events = [...(c.subject ? [c.subject] : []), ...c.objects, ...posts].filter(({ kind }) => kind === 'Event');
  const where = anyhow ? c.posts.filter(({ preposition }) => /^(in|at|aboard|near|on)$/.test(preposition)) : [];
  return (
    (anyhow && c.subject?.kind === 'Place') ||
    events.some((p) => p.modifiers.some(({ kind }) => kind === 'Place') || postsOf(p, 'in', 'at').some(isSpot)) ||
    where.some(({ object }) => isSpot(object))
  );
}

const isSpot = ({ kind }: Phrase): boolean => /^(Place|State|name)$/.test(kind);
