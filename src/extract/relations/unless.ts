import { type Clause, isTime } from '../clauses/index.ts';
import { membersOf, type Phrase, postsOf, type Sentence } from '../phrases/index.ts';

/** Objects that move nobody else: "set foot", "rode the train", "came down the steps". */
const OWN_WAY =
  /^(foot|way|train|bus|plane|aircraft|helicopter|jet|boat|yacht|ship|motorcycle|sledge|jeep|canoe|aeroplane|airplane|bike|bicycle|horse|camel|mule|elephant|ferry|car|carriage|step|steps|stairs?|stairway|gangway|gangplank|ramp|mile|kilomet(er|re)|distance|hour|road|route|course|river|length|breadth|stretch|leg|anchor|himself|herself|themselves|home|person|people|both|all|each)s?$/;

/** "Lund and Berg flew to Oslo, Lund going on to Rome": named again, not flown. */
const again = (p: Phrase, subject: Phrase): boolean =>
  p.name !== undefined && membersOf(subject).some(({ name }) => name === p.name);

/** Whether a clause has what keeps a frame from firing (`unless`). */
export function follows(s: Sentence, c: Clause, what: string): boolean {
  if (what === 'infinitive') return c.infinitive === true;
  if (what === 'term')
    return c.objects.flatMap(membersOf).some((p) => TERM.test(p.lemma) && p.posts.some((post) => post.preposition === 'as'));
  // "embraced communism", not "embraced Lund"
  if (what === 'thing') return !c.passive && c.objects.length > 0 && !c.objects.some((p) => isSomeone(p) || isTime(p));
  // "spoke Dutch", not "spoke a few words"
  if (what === 'tongue') return c.lemma === 'speak' && c.objects.some((p) => !isTime(p) && !/^(word|length)$/.test(p.lemma));
  if (what === 'after')
    return c.passive && c.posts.some(({ preposition, object }) => preposition === 'after' && isSomeone(object));
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
      .some((token, i, near) => /^(in|by)$/.test(token.lower) && /ing$/.test(near[i + 1]?.lower ?? ''));
  if (/\||^(word|next) /.test(what)) return says(s, c, what);
  if (what !== 'complement') return c.posts.some((post) => post.preposition === what && post.object.lemma !== 'each other');
  const last = c.objects.at(-1);
  return c.objects.length > 1 && last !== undefined && !last.name && /^(a|an|the)$/.test(last.determiner ?? '');
}

const isSomeone = (p: Phrase): boolean =>
  membersOf(p).some((each) => /^(name|Person|pronoun|office|kin)$/.test(each.kind) || each.lemma === 'each other');

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

/** "in|at election|final": one of these prepositions with one of these nouns; "word publicly": one of these words near the verb; "next order": "to order" somewhere behind it. */
function says(s: Sentence, c: Clause, what: string): boolean {
  const { before, words } = parsed(what);
  if (before.has('word')) return s.tokens.slice(Math.max(0, c.at - 3), c.at + 10).some(({ lower }) => words.has(lower));
  if (before.has('next'))
    return s.tokens
      .slice(c.at + 1, c.at + 12)
      .some(({ lower }, i, near) => lower === 'to' && words.has(near[i + 1]?.lower ?? ''));
  return c.posts.some(({ preposition, object }) => before.has(preposition) && membersOf(object).some((p) => words.has(p.lemma)));
}

const PARSED = new Map<string, { before: Set<string>; words: Set<string> }>();

function parsed(what: string): { before: Set<string>; words: Set<string> } {
  const known = PARSED.get(what);
  if (known) return known;
  const [before = '', words = ''] = what.split(' ');
  const made = { before: new Set(before.split('|')), words: new Set(words.split('|')) };
  PARSED.set(what, made);
  return made;
}
