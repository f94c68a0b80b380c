import { type Phrase, type Sentence, singular } from '../phrases/index.ts';
import { described } from './describe.ts';

const ABOUT = /^(on|about|of|for|over|concerning|regarding|against|to|to the)$/;
const SIDES = /^(with|between|among|by|from)$/;

/** What the agreement is about, in the statement's words, with where that ends: " on trade"; the sides before it are passed over. */
export function topicOf(s: Sentence, p: Phrase): { words: string; to: number } {
  let words = '';
  let to = p.head + 1;
  const visit = (q: Phrase, depth: number): void => {
    for (const { preposition, object } of [...q.posts].sort((a, b) => a.object.from - b.object.from)) {
      if (object.from < to || depth > 3) continue;
      const state = object.kind === 'State' || object.members.some((member) => member.kind === 'State');
      if (ABOUT.test(preposition) && !state) {
        const prepositions = ['on', 'about', 'of', 'for', 'over', 'concerning', 'regarding', 'against', 'to', 'to the'];
        const start =
          object.determiner && /^(a|an)$/.test(object.determiner) && object.from < object.head ? object.from + 1 : object.from;
        words += ` ${preposition} ${described(s, { ...object, core: start }, prepositions, () => undefined, 1)}`;
        to = endsAt(object);
      } else if (SIDES.test(preposition) && (state || object.kind === 'Organization')) visit(object, depth + 1);
      for (const member of SIDES.test(preposition) ? object.members : []) visit(member, depth + 1);
    }
  };
  visit(p, 0);
  return { words, to };
}

/** Where a phrase ends with all that hangs on it, but for its sides. */
const endsAt = (p: Phrase, depth = 0): number =>
  Math.max(
    p.to,
    ...p.posts.filter((post) => depth < 3 && ABOUT.test(post.preposition)).map((post) => endsAt(post.object, depth + 1)),
  );

/** The states that are spoken of in a phrase or what hangs on it. */
export function statesIn(s: Sentence, p: Phrase, to: number, depth = 0): string[] {
  const own = p.kind === 'State' && p.name ? [p.name] : [...p.states];
  if (depth > 4) return own;
  return [
    ...own,
    ...(p.possessor ? statesIn(s, p.possessor, to, depth + 1) : []),
    ...p.members.flatMap((member) => statesIn(s, member, to, depth + 1)),
    ...p.posts.flatMap((post) => statesIn(s, post.object, to, depth + 1)),
  ];
}

/** Words that qualify an agreement without telling which it is. */
const QUALIFIERS =
  /^(the|a|an|its|their|his|her|this|that|of|on|for|about|over|to|and|in|with|between|concerning|regarding|joint|new|bilateral|trilateral|multilateral|final|historic|landmark|permanent|signed|formal|present|revised|draft|own|first|recent|so-called|two|three|'s|’s|-|–|,)$/;

/** What tells one agreement from another: its words without determiners, states and qualifiers. */
export function keyWords(s: Sentence, p: Phrase, from: number, to: number): string[] {
  const spans: [number, number][] = [];
  const visit = (q: Phrase, depth: number): void => {
    if (q.kind === 'State') spans.push([q.from, q.to]);
    if (depth > 4) return;
    for (const inner of [...(q.possessor ? [q.possessor] : []), ...q.members, ...q.posts.map((post) => post.object)])
      visit(inner, depth + 1);
  };
  visit(p, 0);
  const words = new Set<string>();
  for (let k = from; k < to; k++) {
    const word = singular(s.tokens[k]!.lower);
    if (k === p.head && !p.name) continue;
    if (QUALIFIERS.test(s.tokens[k]!.lower) || spans.some(([a, b]) => k >= a && k < b)) continue;
    words.add(word);
  }
  return [...words];
}
