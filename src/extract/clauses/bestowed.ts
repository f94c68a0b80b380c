import type { Phrase } from '../phrases/index.ts';
import type { Clause } from './clause.ts';

const GIFT = /^(gift|present|souvenir|memento|keepsake|donation|offering|tribute|award|bequest|legacy)$/;
const GIVES = /^(bring|give|send|present|offer|bestow|hand|deliver|carry|dispatch|despatch|leave|make|bear)$/;
const TAKES = /^(receive|get|accept|take|obtain)$/;
/** What a thing does that is somewhere, or that is put there. */
const STANDS =
  /^(stand|hang|lie|sit|rest|remain|survive|arrive|come|keep|display|plant|exhibit|show|house|preserve|place|erect|unveil|install|instal|adorn|grace|decorate|use|wear)$/;

/** What clauses around a noun of giving say of it: who brought "the presents that Lund brought Berg", which thing "stands in the hall, the gift of Lund". */
export function bestowed(each: Clause, p: Phrase, clauses: readonly Clause[], host: Phrase | undefined): void {
  if (!GIFT.test(p.lemma)) return;
  for (const c of clauses) {
    if (c.by !== 'verb' || c.unreal) continue;
    if (/^(relative|participle)$/.test(c.kind) && c.objects.includes(p)) taken(each, c, p);
    // "Lund's gifts fill a room: among them are a pistol and a bear": "them" are the gifts.
    const them = c.posts.find(
      ({ preposition, object }) => /^among/.test(preposition) && /^(them|these|those|which|it)$/.test(object.lemma),
    );
    if (c.copula && them && c.at > p.head && p.plural) each.equal.push(...(c.subject ? [c.subject] : c.objects));
    // "Twelve trees stand in Lund, the gift of Berg", "a clock stands in the hall, the gift of Berg": not the place, but what stands there.
    const placed = host !== undefined && c.posts.some(({ object }) => within(object, host));
    const behind = c.objects.at(-1) === p && c.objects.length <= 2 && !c.copula;
    if (STANDS.test(c.lemma) && (placed || behind)) {
      const thing = c.passive ? c.objects[0] : c.subject;
      if (thing?.kind === 'thing' && thing !== p) each.equal = [thing];
    }
  }
}

function taken(each: Clause, c: Clause, p: Phrase): void {
  const others = c.objects.filter((object) => object !== p);
  const to = c.posts.filter((post) => post.preposition === 'to').map((post) => post.object);
  if (GIVES.test(c.lemma)) {
    if (c.subject) each.subject ??= c.subject;
    each.posts.push(...[...others, ...to].map((object) => ({ preposition: 'to', object })));
  } else if (TAKES.test(c.lemma) && c.subject) {
    each.posts.push({ preposition: 'to', object: c.subject }, ...c.posts.filter((post) => post.preposition === 'from'));
  }
}

const within = (outer: Phrase, p: Phrase): boolean =>
  outer === p || outer.posts.some(({ object }) => object === p || object.posts.some((post) => post.object === p));
