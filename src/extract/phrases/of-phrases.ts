import { bracket } from './coordinate.ts';
import type { Phrase } from './phrase.ts';
import { isNoun, isWord, type Noun } from './row.ts';
import type { Unit } from './units.ts';

/** From the right, so that "the Council of Ministers of Romania" nests. */
export function ofPhrases(units: Unit[]): Unit[] {
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
      if (isWord(of, 'of')) entitle(head.phrase);
      const list = pairAfterOf(out, i + 2, head.phrase);
      head.phrase.posts.push({ preposition: (of as Unit & { word: string }).word, object: list.phrase });
      out.splice(i, list.next - i, { ...head, to: list.phrase.to });
    }
  }
  return out;
}

/** "the Count | of Aranda", "Viscount | of Cairu": with its land the word is a title; alone it may be anything. */
function entitle(p: Phrase): void {
  if (p.kind !== 'name' || !LANDED.test(p.name ?? '')) return;
  const [title, female] = [p.name!, /(ess|ise)$/.test(p.name!)];
  const office = { title, holds: 'state' as const, former: false };
  Object.assign(p, { kind: 'office', office, lemma: title.toLowerCase(), name: undefined, gender: female ? 'female' : 'male' });
}

const LANDED = /^(Count|Countess|Baron|Baroness|Viscount|Viscountess|Marquise|Conde|Comte|Comtesse)$/;

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
  const both = rulesBoth(units, i, head);
  if (both) return { phrase: bracket([first, both]), next: i + 3 };
  if (
    !/^(Event|Agreement)$/.test(head.kind) &&
    !WEDDING.test(head.lemma) &&
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
    (units[k + 2]?.is !== 'verb' ||
      /^(Event|Agreement)$/.test(head.kind) ||
      WEDDING.test(head.lemma) ||
      (head.kind === 'office' && first.kind === 'State' && next.phrase.kind === 'State'))
  )
    members.push(next.phrase);
  else return { phrase: first, next: i + 1 };
  return { phrase: bracket(members), next: k + 2 };
}

/** Joins two, whom "of" names. */
const WEDDING = /^(marriage|wedding|betrothal|engagement|nuptials|union)$/;

/** "king of both Scotland and England", "was king of Denmark and Norway": a sole office held in two states. */
function rulesBoth(units: Unit[], i: number, head: Phrase): Phrase | undefined {
  const [first, and, second, after] = units.slice(i, i + 4);
  if (head.kind !== 'office' || head.plural || !isNoun(first) || !isWord(and, 'and') || !isNoun(second)) return undefined;
  const states = [first.phrase, second.phrase].every(
    (p) =>
      (p.kind === 'State' || (p.kind === 'Place' && REIGNS.test(head.lemma))) &&
      p.form !== 'adjective' &&
      !p.determiner?.match(/^(its|his|her)$/),
  );
  // "The king of Denmark and Sweden met": there the second state may act for itself.
  const said =
    first.phrase.determiner === 'both' || (head.determiner === undefined && after?.is !== 'verb') || units[i - 3]?.is === 'verb';
  return states && said && !second.phrase.members.length ? second.phrase : undefined;
}

export const party = (p: Phrase): boolean => /^(Person|State|Organization|name|office|pronoun)$/.test(p.kind);

const REIGNS = /^(king|queen|emperor|empress|duke|duchess|grand duke|grand duchess|prince|elector|regent|viceroy)$/;
