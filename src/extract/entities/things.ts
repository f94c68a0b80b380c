import { type Phrase, type Sentence, singular } from '../phrases/index.ts';
import { agreeing } from './agreeing.ts';
import type { Ref } from './book.ts';
import { DELEGATION, delegationRefs, GOVERNMENT } from './organizations.ts';
import type { Reader } from './refer.ts';
import { rulingHolder } from './ruling.ts';
import { statesOf } from './states.ts';

/** Whom a common noun means: "the Russian side", "the American people" a state where it acts; "the couple", "the two leaders" people. */
export function thingRefs(reader: Reader, s: Sentence, p: Phrase): Ref[] {
  const word = singular(p.lemma);
  if (DELEGATION.has(word)) return delegationRefs(reader, s, p);
  const people = p.lemma === 'person' && p.plural && p.count === undefined;
  if (GOVERNMENT.has(p.lemma) || people)
    return statesOf(p)
      .slice(0, 1)
      .map((name) => reader.book.named('State', name, reader.fact));
  if (PAIR.test(p.lemma) && p.determiner === 'the' && p.posts.length === 0) return reader.lastPersons(2);
  if (COUNTERPART.test(word) && !p.plural) return counterpartRefs(reader, p);
  const two = p.plural && (p.count === 2 || p.determiner === 'the');
  return two && PEOPLE.test(word) ? reader.lastPersons(2) : [];
}

const PAIR = /^(couple|pair|duo|twosome|newlyweds)$/;
const PEOPLE = /^(leader|man|statesman|men|woman|visitor|guest|host)$/;

/** "invited his Russian counterpart": of those whom the file names, who held the same office there. */
function counterpartRefs(reader: Reader, p: Phrase): Ref[] {
  const [state] = statesOf(p);
  const last = reader.lastOffice;
  if (!state || !last) return [];
  const claim = { title: last.title, of: reader.book.named('State', state, reader.fact), explicit: true, former: false };
  const known = reader.people().find((ref) => ref.offices.some((office) => office.of === claim.of && agreeing(office, claim)));
  if (known) return [known];
  const ruling = rulingHolder(reader, { ...p, determiner: 'the' }, claim);
  if (!ruling) return [];
  reader.ruling.set(p, { ...ruling, of: claim.of });
  return [ruling.person];
}

/** Who holds the same office elsewhere. */
export const COUNTERPART = /^(counterpart|homologue|analogue|equivalent)$/;
