import { dropAdverbs } from './adverbs.ts';
import { appose } from './appose.ts';
import { bracket, coordinate } from './coordinate.ts';
import { missionHouses } from './missions.ts';
import type { Phrase } from './phrase.ts';
import { presents } from './presents.ts';
import { represent } from './represent.ts';
import { isNoun, isWord, type Noun } from './row.ts';
import { type Sentence, singular } from './sentence.ts';
import type { Unit } from './units.ts';
import { wherein } from './wherein.ts';

/**
 * Ties noun phrases together, in this order: brackets, "of" phrases, appositions ("Hu Jintao, the president of China"), places in places
 * ("Luanda, Angola"), those for whom each acts ("Horn for Austria"), coordinations ("Finland, Sweden and Norway"). What is tied becomes one unit.
 */
export function joinPhrases(s: Sentence, units: readonly Unit[]): Unit[] {
  let row = dropAdverbs(presents(s, units));
  row = brackets(row);
  row = ofPhrases(row);
  missionHouses(s, row);
  row = fittings(s, row);
  row = wherein(s, row);
  row = appose(s, row);
  row = wherein(s, row);
  row = represent(row);
  row = coordinate(row);
  row = appose(s, row);
  return row;
}

/** "Antonio Palocci (Economy)", "Asia-Pacific Economic Cooperation (APEC)". */
function brackets(units: Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const near = units[i]!.is === 'open' ? units.slice(i + 1, i + 8).findIndex((unit) => unit.is === 'close') : -1;
    const close = near < 0 ? -1 : i + 1 + near;
    const last = out.at(-1);
    if (units[i]!.is === 'open' && close > i && isNoun(last)) {
      const inner = units.slice(i + 1, close).find(isNoun);
      if (inner && close - i <= 6) last.phrase.appositions.push(inner.phrase);
      i = close;
      continue;
    }
    out.push(units[i]!);
  }
  return out;
}

/** From the right, so that "the Council of Ministers of Romania" nests. */
function ofPhrases(units: Unit[]): Unit[] {
  const out = [...units];
  for (let i = out.length - 3; i >= 0; i--) {
    const [head, of, object] = [out[i], out[i + 1], out[i + 2]];
    if (!isNoun(head) || !(isWord(of, 'of') || officePost(head.phrase, of, object))) continue;
    if (object?.is === 'date') {
      if (object.date.edtf) head.phrase.dates.push(object.date.edtf);
      head.to = object.to;
      out.splice(i + 1, 2);
    } else if (isNoun(object) && counts(head.phrase, object.phrase)) {
      // "two of the king's sons": the sons, two of them.
      object.phrase.count = head.phrase.count;
      object.phrase.from = head.from;
      out.splice(i, 3, { ...object, from: head.from });
    } else if (isNoun(object)) {
      const list = pairAfterOf(out, i + 2, head.phrase);
      head.phrase.posts.push({ preposition: (of as Unit & { word: string }).word, object: list.phrase });
      out.splice(i, list.next - i, { ...head, to: list.phrase.to });
    }
  }
  return out;
}

/** "a dagger with a silver hilt, | a carpet": what a thing is fitted with belongs to it, before lists are read. */
function fittings(s: Sentence, units: Unit[]): Unit[] {
  const { gifts, sets } = s.lexicon;
  const out = [...units];
  for (let i = out.length - 3; i >= 0; i--) {
    const [head, word, object] = [out[i], out[i + 1], out[i + 2]];
    if (
      !isNoun(head) ||
      head.phrase.kind !== 'thing' ||
      !isWord(word, 'with') ||
      !isNoun(object) ||
      object.phrase.kind !== 'thing'
    )
      continue;
    const noun = singular(head.phrase.lemma);
    if (!gifts.has(noun) && !sets.has(noun)) continue;
    head.phrase.posts.push({ preposition: 'with', object: object.phrase });
    out.splice(i, 3, { ...head, to: object.phrase.to });
  }
  return out;
}
const counts = (head: Phrase, object: Phrase): head is Phrase & { count: number } =>
  head.kind === 'pronoun' && head.count !== undefined && object.plural && /^(kin|office)$/.test(object.kind);

/** "ambassador to Laos", "speaker in the Riigikogu": where an office is held or sent belongs to it. */
const officePost = (p: Phrase, word: Unit | undefined, object: Unit | undefined): boolean =>
  p.kind === 'office' &&
  word?.is === 'preposition' &&
  /^(to|in|at|for)$/.test((word as Unit & { word: string }).word) &&
  isNoun(object) &&
  /^(State|Organization|Place)$/.test(object.phrase.kind);

/** "the meeting of Kim and Putin": both belong to the "of" where the head is a happening or text between parties. */
function pairAfterOf(units: Unit[], i: number, head: Phrase): { phrase: Phrase; next: number } {
  const first = (units[i] as Noun).phrase;
  if (
    !/^(Event|Agreement)$/.test(head.kind) &&
    !(head.plural && (head.kind === 'office' || /^(signature|name|seal|initial)$/.test(head.lemma)))
  )
    return { phrase: first, next: i + 1 };
  const members = [first];
  let k = i + 1;
  while (units[k]?.is === 'comma' && isNoun(units[k + 1]) && party((units[k + 1] as Noun).phrase)) {
    members.push((units[k + 1] as Noun).phrase);
    k += 2;
  }
  const next = units[k + 1];
  if (
    isWord(units[k], 'and') &&
    isNoun(next) &&
    party(next.phrase) &&
    party(first) &&
    (units[k + 2]?.is !== 'verb' || head.kind === 'Event' || head.kind === 'Agreement')
  )
    members.push(next.phrase);
  else return { phrase: first, next: i + 1 };
  return { phrase: bracket(members), next: k + 2 };
}

export const party = (p: Phrase): boolean => /^(Person|State|Organization|name|office|pronoun)$/.test(p.kind);
