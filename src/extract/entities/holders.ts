import { type Phrase, postsOf, type Sentence, singular, wordsOf } from '../phrases/index.ts';
import type { Curated } from '../registry/index.ts';
import { agreeing } from './agreeing.ts';
import type { Ref } from './book.ts';
import { nobleTitle, type OfficeClaim, officeRef } from './offices.ts';
import { DELEGATION, delegationRefs } from './organizations.ts';
import type { Reader } from './refer.ts';
import { registeredHolder } from './registered.ts';
import { rulingHolder } from './ruling.ts';

/**
 * Who holds the office that a phrase names: by the file's own words first, then one of its persons by what the world knows of the
 * time, then by the registry.
 */
export function holderRefs(reader: Reader, s: Sentence, p: Phrase, curated: Curated | undefined): Ref[] {
  const claim = officeRef(reader, s, p);
  if (p.plural && DELEGATION.has(singular(p.lemma)))
    return delegationRefs(reader, s, p).filter((ref) => ref.type === 'Organization');
  const noble = nobleTitle(s, p);
  if (noble) for (const land of postsOf(p, 'of')) reader.silence(land);
  const held = p.plural ? lastPeople(reader) : holdersOf(reader, claim).slice(0, 1);
  const sure = held.some((ref) => ref.offices.some((office) => office.of && agreeing(office, claim)));
  const ruling = sure || (held.length > 0 && !claim.of) ? undefined : rulingHolder(reader, p, claim);
  if (ruling) {
    const { person, title, of } = ruling;
    if (of) reader.ruling.set(p, { person, title, of });
    person.offices.push({ title, ...(of && { of }) });
    reader.lastOffice ??= { title, ...(of && { of }) };
    return [person];
  }
  if (held.length === 0 && noble && !reader.grammar.stated.has(p)) return titled(reader, p, claim.title);
  if (held.length > 0 || !curated || !reader.grammar.acting.has(p)) return held;
  return registeredHolder(reader, curated, claim, wordsOf(s, p.from, p.to));
}

/** Who goes by a title alone: "the Duke of Wellington". */
function titled(reader: Reader, p: Phrase, title: string): Ref[] {
  const ref = reader.book.person(title, reader.fact);
  if (!ref) return [];
  if (p.office?.gender) ref.gender ??= p.office.gender;
  ref.offices.push({ title });
  return [ref];
}

/** Who of the file holds an office, spoken of lately first. */
const holdersOf = (reader: Reader, claim: OfficeClaim): Ref[] =>
  reader.people().filter((ref) => ref.offices.some((office) => agreeing(office, claim)));

/** "the two ministers": four at most. */
const lastPeople = ({ recent }: Reader): Ref[] =>
  recent.filter((ref, i) => ref.type === 'Person' && recent.indexOf(ref) === i).slice(0, 4);
