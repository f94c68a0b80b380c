import type { Clause } from '../clauses/index.ts';
import type { Reader, Ref } from '../entities/index.ts';
import { lowerAt, membersOf, type Phrase, postsOf, type Sentence, singular } from '../phrases/index.ts';
import type { Add } from './found.ts';

/** "his grandfather, Kim Il Sung", "Shamil's son Ghazi Muhammad", "X, wife of Y": `title` says what the source is to the target. */
export function kinship(reader: Reader, s: Sentence, p: Phrase, kin: Phrase, add: Add): void {
  const [one, second] = kin.lemma.split(' and ');
  if (second !== undefined) pair(reader, s, membersOf(p), one!, add);
  if (!reader.lexicon.kin.has(singular(kin.lemma))) return;
  const relatives = membersOf(p)
    .flatMap((each) => reader.refer(s, each))
    .filter((ref) => ref.type === 'Person');
  const own = kin.possessor ?? (kin.from < p.head && !kin.determiner ? p.possessor : undefined);
  const of = [...(own ? [own] : []), ...postsOf(kin, 'of', 'to')].flatMap((each) => reader.refer(s, each));
  const owner = of.length > 0 ? of : possessive(reader, s, kin, relatives, p);
  if (owner.length === 0 && !own && kin.posts.length === 0 && kin.plural && PEERS.test(kin.lemma))
    peers(relatives, singular(kin.lemma), add);
  for (const relative of relatives)
    for (const other of owner)
      if (other.type === 'Person' && !relatives.includes(other))
        add('RELATIVE_OF', relative, other, { title: singular(kin.lemma) });
}

/** "Bo and Per Lund, father and son": the first is the other's father. */
function pair(reader: Reader, s: Sentence, two: Phrase[], title: string, add: Add): void {
  const people = two.flatMap((each) => reader.refer(s, each)).filter((ref) => ref.type === 'Person');
  if (people.length === 2) add('RELATIVE_OF', people[0], people[1], { title });
}

/** "adopted Lydia as her daughter", "took Ann as his second wife": whom one takes for one's kin. */
export function takenAs(reader: Reader, s: Sentence, c: Clause, add: Add): void {
  if (!TAKES.test(c.lemma) || !c.subject) return;
  for (const { preposition, object } of c.posts)
    if (
      /^(as|for|to)$/.test(preposition) &&
      object.kind === 'kin' &&
      (preposition === 'to' || /^(his|her|their)$/.test(object.determiner ?? ''))
    )
      for (const taken of c.objects) kinship(reader, s, taken, { ...object, determiner: 'the', possessor: c.subject }, add);
}

const TAKES = /^(adopt|take|acknowledge|recogni[sz]e|raise|rear|bring|have|choose|marry|wed|name|legitimi[sz]e|accept)$/;

/** Kin who are the same to one another. */
const PEERS = /cousin|brother|sister|sibling|spouse|twin|relative|kinsm[ae]n|kinswom[ae]n|in-law/;

/** "George V, Nicholas II and Wilhelm II were cousins": of one another. */
function peers(people: Ref[], title: string, add: Add): void {
  for (const [i, a] of people.entries()) for (const b of people.slice(i + 1)) add('RELATIVE_OF', a, b, { title });
}

/**
 * Whose kin "his" or "their" means: who shares the relative's surname ("gave Kim Jong-un a portrait of his grandfather, Kim Il Sung"), whom a pronoun
 * has just named, the first of a pair ("Trump and his wife"), the subject before it, who was named last, who is named next.
 */
export function possessive(reader: Reader, s: Sentence, kin: Phrase, relatives: Ref[], relative: Phrase): Ref[] {
  if (!kin.determiner || !/^(his|her|their)$/.test(kin.determiner)) return [];
  const at = s.tokens[kin.from]?.start ?? 0;
  const gender = kin.determiner === 'his' ? 'male' : kin.determiner === 'her' ? 'female' : undefined;
  const fits = (ref: Ref): boolean =>
    ref.type === 'Person' && !relatives.includes(ref) && (!gender || !ref.gender || ref.gender === gender);
  const seen = [...reader.seen].filter((each) => fits(each.ref)).sort((a, b) => a.at - b.at);
  const before = seen.filter((each) => each.at < at);
  const last = before.at(-1);
  if (kin.determiner === 'their') return [...new Set(before.map((each) => each.ref))].slice(0, 2);
  const named = before.map((each) => each.ref);
  const family = named.findLast((ref) => relatives.some((relative) => sameFamily(reader, ref, relative)));
  const paired = lowerAt(s, kin.from - 1) === 'and' ? last?.ref : undefined;
  const subject = named.findLast((ref) => reader.subjects.includes(ref));
  // "His son, Lund, met Berg": whose son stands in another sentence. "With his son Lund, Berg came": Berg's.
  const beside = [kin.from, relative.from].some((from) => s.tokens[from - 1]?.pos === 'ADP');
  const next =
    !beside && relatives.some((ref) => reader.subjects.includes(ref)) ? undefined : seen.find((each) => each.at >= at)?.ref;
  const hit = family ?? (last?.pronoun ? last.ref : undefined) ?? paired ?? subject ?? last?.ref ?? next;
  return hit ? [hit] : [];
}

const sameFamily = (reader: Reader, a: Ref, b: Ref): boolean =>
  a.words.length > 1 && b.words.length > 1 && reader.surname(a) === reader.surname(b);
