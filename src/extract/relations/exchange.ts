import type { Clause } from '../clauses/index.ts';
import type { Reader, Ref } from '../entities/index.ts';
import { lowerAt, membersOf, type Sentence } from '../phrases/index.ts';
import type { Found } from './found.ts';
import type { Frame } from './frame.ts';

/** "…; Sadat reciprocated with a vase", "… and got a pair of boots in return": who is not named is the other side of the giving before. */
export function returned(reader: Reader, c: Clause, frame: Frame, roles: Map<string, Ref[]>): void {
  const before = reader.giving;
  if (!before || !frame.roles.giver || !frame.roles.receiver) return;
  if (!answers(c)) return;
  // "returned the compliment with a saddle": who returns it is no receiver.
  if (c.lemma === 'return' && frame.roles.receiver.from.includes('subject')) return;
  const [givers, receivers] = [roles.get('giver') ?? [], roles.get('receiver') ?? []];
  if (givers.length > 0 && receivers.length === 0) roles.set('receiver', without(before.givers, givers) ?? before.receivers);
  else if (receivers.length > 0 && givers.length === 0) roles.set('giver', without(before.receivers, receivers) ?? before.givers);
}

/** Whether what is done answers what was done before. */
export const answers = (c: Clause): boolean =>
  Boolean(c.inReturn || c.parent?.inReturn) ||
  /^(reciprocate|repay|requite|respond|reply|counter)$/.test(c.lemma) ||
  (c.lemma === 'return' &&
    c.objects.some((p) => /^(compliment|gesture|favour|favor|courtesy|kindness|honour|gift|present)$/.test(p.lemma)));

function without(refs: readonly Ref[], others: readonly Ref[]): Ref[] | undefined {
  const left = refs.filter((ref) => !others.includes(ref));
  return left.length > 0 ? left : undefined;
}

/** Notes who gave and who received, for what is given in return. */
export function remember(reader: Reader, roles: ReadonlyMap<string, Ref[]>): void {
  const [givers, receivers] = [roles.get('giver'), roles.get('receiver')];
  if (givers?.length && receivers?.length) reader.giving = { givers, receivers };
}

/** Nobody receives what they give, unless they give it themselves or each other: "pinned the medal on his chest" means another's. */
export function apartFrom(c: Clause, roles: Map<string, Ref[]>, held: Set<string>): void {
  const [givers, receivers] = [roles.get('giver') ?? [], roles.get('receiver') ?? []];
  if (!receivers.some((ref) => givers.includes(ref))) return;
  const parts = [...c.objects, ...c.posts.map((post) => post.object)].flatMap(membersOf);
  if (parts.some((p) => /self$|selves$|^each other$/.test(p.lemma))) return;
  const left = without(receivers, givers);
  if (left) roles.set('receiver', left);
  else {
    roles.delete('receiver');
    held.add('receiver');
  }
}

/** "The two exchanged presents: a saddle from Lund, a knife from Berg": those from whom the things are are the two. */
export function partners(reader: Reader, roles: Map<string, Ref[]>): void {
  const gifts = roles.get('gift') ?? [];
  const own = gifts.flatMap((gift) => reader.givers.get(gift) ?? []);
  roles.set('parties', [...new Set([...(roles.get('parties') ?? []), ...own])]);
}

interface Pair {
  a: Ref;
  b: Ref;
  i: number;
  k: number;
}

/** Who goes with what: each with each; in order where the statement says "respectively"; only the giver that a gift's own words name. */
export function share(
  reader: Reader,
  s: Sentence,
  type: Found['type'],
  sources: readonly Ref[],
  targets: readonly Ref[],
): Pair[] {
  const all = sources.flatMap((a, i) => targets.map((b, k) => ({ a, b, i, k })));
  const inOrder = sources !== targets && sources.length > 1 && sources.length === targets.length && respective(s);
  if (inOrder) return all.filter(({ i, k }) => i === k);
  if (type !== 'GAVE' && type !== 'RECEIVED') return all;
  if (type === 'GAVE')
    return targets.flatMap((b, k): Pair[] => {
      const own = reader.givers.get(b);
      return own ? own.map((a, i) => ({ a, b, i, k })) : all.filter((pair) => pair.b === b);
    });
  return all.filter(({ a, b }) => !reader.givers.get(b)?.includes(a));
}

const respective = (s: Sentence): boolean => s.tokens.some((_, i) => lowerAt(s, i) === 'respectively');
