import type { Reader, Ref } from '../entities/index.ts';
import { endOf, type Phrase, wordsOf } from '../phrases/index.ts';
import type { Analysis } from '../statement.ts';
import type { EntityTrace, MentionTrace } from './trace.ts';

/** What became of a name as one file speaks of it: the graph's entity, and why. */
export type EntityOf = (ref: Ref) => { id: string; because: string } | undefined;

/** Every phrase that names or describes something, in the order of the text; a row of several is told by its members. */
export function mentionsIn(reader: Reader, { sentence, phrases }: Analysis, entityOf: EntityOf): MentionTrace[] {
  return [...phrases]
    .filter((p) => p.members.length === 0)
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map((p) => {
      const event = reader.event(p);
      const refs = event ? [event] : (reader.known(p) ?? []);
      return {
        words: wordsOf(sentence, Math.max(p.from, 0), p.kind === 'Event' || p.kind === 'Agreement' ? endOf(p) : p.to),
        kind: p.sort ? `${p.kind} (${p.sort})` : p.kind,
        became: refs.map((ref) => entity(ref, entityOf)),
        why: why(p, refs),
      };
    });
}

function entity(ref: Ref, entityOf: EntityOf): EntityTrace {
  const { id, because } = entityOf(ref) ?? {};
  return { type: ref.type, name: ref.name, ...(id && { id }), ...(because && { because }) };
}

/** Why the phrase means what it does, as far as its form tells. */
function why(p: Phrase, refs: readonly Ref[]): string {
  const [ref] = refs;
  if (!ref) return NOTHING[p.kind] ?? 'a description that is no entity by itself';
  switch (p.kind) {
    case 'State':
      return p.form && p.form !== 'name' ? `${FORMS[p.form] ?? p.form} that stands for the state` : 'a name of the state';
    case 'pronoun':
      return 'the last one spoken of whom the pronoun fits';
    case 'office':
      return `held by ${ref.name} in this file`;
    case 'name':
    case 'Person':
      if (p.honorific) return 'a name with a title before it';
      if (p.name && p.name !== ref.name) return `"${p.name}" can only be ${ref.name} in this file`;
      return ref.type === 'Person' ? 'a name, used as a person’s' : `a name, used as a ${ref.type.toLowerCase()}’s`;
    case 'Event':
    case 'Agreement':
      return p.name ? 'a name of its own' : 'described, and found or made by kind, date and participants';
    default:
      return p.name ? 'a name of its own' : 'described';
  }
}

const FORMS: Record<string, string> = {
  adjective: 'an adjective',
  people: 'its people',
  capital: 'its capital',
  government: 'its seat of government',
  pair: 'one of two adjectives',
};

const NOTHING: Record<string, string> = {
  name: 'nothing in the file tells whether it is a person, a place or a body',
  Person: 'several people of the file can be meant',
  office: 'no one of the file is said to hold it',
  pronoun: 'no one whom it fits was spoken of before',
  kin: 'only the one it describes is an entity',
  Event: 'no participant, place or date tells which',
  Agreement: 'nothing tells which, or it is one of several',
};
