import type { Reader, Ref } from '../entities/index.ts';
import { membersOf, type Phrase, postsOf, type Sentence, singular } from '../phrases/index.ts';
import type { Add } from './found.ts';

/** "his grandfather, Kim Il Sung", "Shamil's son Ghazi Muhammad", "X, wife of Y": `title` says what the source is to the target. */
export function kinship(reader: Reader, s: Sentence, p: Phrase, kin: Phrase, add: Add): void {
  if (!reader.lexicon.kin.has(singular(kin.lemma))) return;
  const relatives = membersOf(p)
    .flatMap((each) => reader.refer(s, each))
    .filter((ref) => ref.type === 'Person');
  const of = [...(kin.possessor ? [kin.possessor] : []), ...postsOf(kin, 'of', 'to')].flatMap((each) => reader.refer(s, each));
  const owner = of.length > 0 ? of : possessive(reader, s, kin, relatives);
  if (owner.length === 0 && kin.plural && PEERS.test(kin.lemma)) peers(relatives, singular(kin.lemma), add);
  for (const relative of relatives)
    for (const other of owner)
      if (other.type === 'Person' && other !== relative) add('RELATIVE_OF', relative, other, { title: singular(kin.lemma) });
}

/** Kin who are the same to one another. */
const PEERS = /cousin|brother|sister|sibling|spouse|twin|wife|husband|relative/;

/** "George V, Nicholas II and Wilhelm II were cousins": of one another. */
function peers(people: Ref[], title: string, add: Add): void {
  for (const [i, a] of people.entries()) for (const b of people.slice(i + 1)) add('RELATIVE_OF', a, b, { title });
}

/** Whose kin "his" or "their" means: the subject before it, else the person last named, else the one named next. */
export function possessive(reader: Reader, s: Sentence, kin: Phrase, not: Ref[]): Ref[] {
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
