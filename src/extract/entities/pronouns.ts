import type { Phrase, Sentence } from '../phrases/index.ts';
import type { Ref } from './book.ts';
import type { Reader } from './refer.ts';

/** Whom or what a pronoun means: by gender and number, subjects first for "he", never the clause's own subject for "him". */
export function pronounRefs(reader: Reader, s: Sentence, p: Phrase): Ref[] {
  const other = reader.grammar.apart.get(p);
  const apart =
    other && !/self|^(his|her|its|their)$/.test(p.lemma)
      ? (reader.known(other) ?? other.members.flatMap((member) => reader.known(member) ?? []))
      : [];
  const at = s.tokens[p.from]?.start ?? 0;
  const before = reader.seen.filter((each) => each.at < at).sort((a, b) => a.at - b.at);
  const spoken = before.length > 0 ? before.map((each) => each.ref) : reader.recent;
  const persons = [...new Set([...spoken].reverse().concat([...reader.recent].reverse()))].filter(
    (ref) => ref.type === 'Person' && !apart.includes(ref),
  );
  if (p.lemma === 'there') return spoken.filter((ref) => ref.type === 'Place' || ref.type === 'State').slice(-1);
  const subjects = [...reader.subjects].reverse();
  const gendered = (gender: string): Ref[] => {
    const agrees = (ref: Ref): boolean => ref.gender === gender || ref.gender === undefined;
    const order = /^(he|she)$/.test(p.lemma)
      ? [...subjects, ...persons]
      : /^(his|her)$/.test(p.lemma)
        ? persons
        : [...persons.filter((ref) => !subjects.includes(ref)), ...persons];
    const hit = order.find(agrees);
    return hit ? [hit] : [];
  };
  if (/^(he|him|his|himself)$/.test(p.lemma)) return gendered('male');
  if (/^(she|her|herself)$/.test(p.lemma)) return gendered('female');
  if (/^(they|them|their|themselves|both)$/.test(p.lemma) || p.count === 2) {
    const people = reader.lastPersons(2);
    if (people.length > 0) return people;
    const states = [...new Set(reader.recent.filter((ref) => ref.type === 'State'))];
    return states.length === 2 ? states : [];
  }
  if (/^(it|its|itself)$/.test(p.lemma)) {
    const body = [...reader.recent].reverse().find((ref) => ref.type === 'State' || ref.type === 'Organization');
    return body ? [body] : [];
  }
  return [];
}
