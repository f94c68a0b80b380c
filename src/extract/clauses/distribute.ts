import { membersOf, type Phrase, type Post } from '../phrases/index.ts';
import type { Clause } from './clause.ts';

/**
 * "gave a falcon to Lund and a rug to Berg", "gave Lund a falcon, Berg a rug": one verb that stands for several, each with a thing and whom it
 * went to. Each becomes a clause of its own.
 */
export function distribute(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((c) => {
    const shares = c.by === 'verb' && !c.copula ? sharesOf(c) : [];
    if (shares.length < 2) return [c];
    const rest = c.posts.filter((post) => !shares.some((share) => share.posts.includes(post)));
    return shares.map(({ objects, posts }, i) => {
      const own = { objects, posts: [...posts, ...rest] };
      // The first stays the clause on which others hang.
      return i === 0 ? Object.assign(c, own) : { ...c, ...own };
    });
  });
}

interface Share {
  objects: Phrase[];
  posts: Post[];
}

interface Part {
  at: number;
  what: 'thing' | 'whom';
  object?: Phrase;
  post?: Post;
}

function sharesOf(c: Clause): Share[] {
  const objects = c.objects.flatMap(membersOf).filter((p) => !/^(both|all|each)$/.test(p.lemma));
  const posts = c.posts.filter(({ preposition, object }) => /^(to|on|upon)$/.test(preposition) && isWho(object));
  const parts: Part[] = [
    ...objects.map((object): Part => ({ at: object.from, what: object.kind === 'thing' ? 'thing' : 'whom', object })),
    ...posts.map((post): Part => ({ at: post.object.from, what: 'whom', post })),
  ].sort((a, b) => a.at - b.at);
  // Whom either all after "to", or all as objects.
  const whom = parts.filter((part) => part.what === 'whom');
  const mixed = whom.some((part) => part.post) && whom.some((part) => part.object);
  if (whom.length < 2 || mixed || parts.length - whom.length < 2) return [];
  return inTurn(parts) ?? [];
}

/** Things and those to whom they go by turns; undefined where two stand side by side for one thing. */
function inTurn(parts: readonly Part[]): Share[] | undefined {
  const shares: Share[] = [];
  const [first] = parts;
  let whom = 0;
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    if (part.what === 'whom' && before?.what === 'whom') return undefined;
    const opens = i === 0 || (part.what === first!.what && before!.what !== first!.what);
    if (opens) shares.push({ objects: [], posts: [] });
    const share = shares.at(-1)!;
    if (part.object) share.objects.push(part.object);
    if (part.post) share.posts.push(part.post);
    if (part.what === 'whom') whom++;
  }
  return whom === shares.length && shares.every((share) => share.objects.some((p) => p.kind === 'thing')) ? shares : undefined;
}

const isWho = (p: Phrase): boolean =>
  membersOf(p).every((each) => /^(name|Person|office|kin|State|Organization|pronoun)$/.test(each.kind));
