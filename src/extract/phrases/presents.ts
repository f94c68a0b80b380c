import { asMake, isMake, makes } from './makes.ts';
import { type Phrase, phrase } from './phrase.ts';
import { isNoun } from './row.ts';
import { lowerAt, type Sentence, singular } from './sentence.ts';
import type { Unit } from './units.ts';

/** Nouns that say that something is given, not what. */
const PRESENTS = /^(gift|present|souvenir|token|memento|keepsake|award|honour|prize|decoration)$/;

/** Readings that presents need before phrases are joined: lists after a colon, "what he sent was …", relative clauses without "that". */
export function presents(s: Sentence, all: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  const units = called(s, all);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    const taken = makes(s, units, i);
    if (taken > 0) {
      out.push({ is: 'noun', from: unit.from, to: units[i + taken - 1]!.to, phrase: asMake(s, units, i, taken) });
      i += taken - 1;
      continue;
    }
    if (unit.is === 'stop' && lowerAt(s, unit.from) === ':' && lists(s, units, i))
      out.push({ is: 'adverb', from: unit.from, to: unit.to, word: ':' });
    else if (unit.is === 'adverb' && unit.word === 'what' && isNoun(units[i + 1]) && opens(units, i)) out.push(...whatever(unit));
    else if (particle(units, i)) out.push({ is: 'adverb', from: unit.from, to: unit.to, word: lowerAt(s, unit.from) });
    else if (isNoun(unit) && contact(s, units, i)) out.push(...parted(s, unit));
    else {
      if (isNoun(unit) && christened(s, units, i)) unit.phrase.kind = 'thing';
      if (isNoun(unit)) branded(s, unit.phrase);
      out.push(unit);
    }
  }
  return out;
}

/** Verbs whose particle may stand before what is given: "handed | over | a sword". */
const PARTICLE =
  /^((hand|make|pass|send|bring|sign|turn|give|deed|carry|ship) over|(pass|hand) (on|round|around|down|along)|(send|bring|take|carry) (along|round)|(bring|take|carry) (in|out|back))$/;

/** "handed | over a sword": the sword is handed, and nothing lies over it. */
function particle(units: readonly Unit[], i: number): boolean {
  const [verb, word, object] = [units[i - 1], units[i]!, units[i + 1]];
  return (
    word.is === 'preposition' &&
    verb?.is === 'verb' &&
    PARTICLE.test(`${verb.verb.lemma} ${word.word}`) &&
    isNoun(object) &&
    object.phrase.kind === 'thing'
  );
}

/** "exchanged gifts with Heuss: a barometer for a menorah": the things after the colon are the gifts. */
function lists(s: Sentence, units: readonly Unit[], i: number): boolean {
  let start = i;
  while (start > 0 && i - start < 14 && units[start - 1]!.is !== 'stop') start--;
  let end = i + 1;
  while (end < units.length && end < i + 60 && units[end]!.is !== 'stop' && units[end]!.is !== 'verb') end++;
  const head = units
    .slice(start, i)
    .filter(isNoun)
    .findLast((unit) => PRESENTS.test(singular(unit.phrase.lemma)));
  if (!head || !isNoun(units[i + 1])) return false;
  let found = false;
  for (let k = i + 1; k < end; k++) {
    const unit = units[k]!;
    // What stands after "for" is given in return, not one of the same list.
    if (!isNoun(unit) || units[k - 1]!.is === 'preposition' || !isThing(s, unit.phrase)) continue;
    head.phrase.appositions.push(unit.phrase);
    found = true;
  }
  return found;
}

/** "a horse | named Burmese | by the mounties": the name is the horse's, and who gave it does not name it. */
function called(s: Sentence, units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const [unit, name, before] = [units[i]!, units[i + 1], out.at(-1)];
    const names =
      unit.is === 'verb' && /^(call|name|christen|dub|baptise|baptize)$/.test(unit.verb.lemma) && unit.verb.form === 'participle';
    if (
      !names ||
      !isNoun(before) ||
      !isNoun(name) ||
      !name.phrase.name ||
      !isThing(s, inner(before.phrase)) ||
      isNoun(units[i + 2])
    ) {
      out.push(unit);
      continue;
    }
    before.phrase.appositions.push({ ...name.phrase, kind: 'thing' });
    const [joint, other] = [units[i + 2], units[i + 3]];
    const pair = joint?.is === 'conjunction' && isNoun(other) && other.phrase.name !== undefined && before.phrase.plural;
    if (pair) before.phrase.appositions.push({ ...other.phrase, kind: 'thing' });
    i += pair ? 3 : 1;
  }
  return out;
}

/** "an elephant calf called | Shanti", "two pandas named | Fei Fei and | Huan Huan": what a thing is called is nobody's name. */
function christened(s: Sentence, units: readonly Unit[], i: number): boolean {
  if (units[i]!.is !== 'noun' || (units[i] as Unit & { is: 'noun' }).phrase.kind !== 'name') return false;
  // A name or two stand between, never a long list.
  let at = i - 1;
  while (at > i - 7 && at > 0 && (isNoun(units[at]) || /^(comma|conjunction)$/.test(units[at]!.is))) at--;
  const [thing, verb] = [units[at - 1], units[at]];
  return (
    verb?.is === 'verb' &&
    /^(call|name|christen|dub|baptise|baptize)$/.test(verb.verb.lemma) &&
    !verb.verb.passive &&
    isNoun(thing) &&
    isThing(s, inner(thing.phrase))
  );
}

/** "an armoured Mercedes", "a signed Bible", "the gold Buddha": things that are written like names. */
function branded(s: Sentence, p: Phrase): void {
  if (!/^(name|Person|Organization)$/.test(p.kind) || !p.name || p.office || p.honorific) return;
  const one = singularName(p.name);
  if (!(p.determiner || p.count !== undefined) || !(s.lexicon.gifts.has(p.name) || s.lexicon.gifts.has(one))) return;
  if (p.determiner === 'the' && p.core === p.head) return;
  p.kind = 'thing';
  p.lemma = s.lexicon.gifts.has(p.name) ? p.name : one;
  delete p.name;
}

const singularName = (name: string): string => name.replace(/s$/, '');

const inner = (p: Phrase): Phrase => p.posts.find((post) => post.preposition === 'of')?.object ?? p;

export const isThing = (s: Sentence, p: Phrase): boolean => {
  const noun = singular(p.lemma);
  return (
    p.kind === 'thing' &&
    !/^(number|counterpart)$/.test(noun) &&
    (isMake(s, p) || s.lexicon.gifts.has(noun) || s.lexicon.sets.has(noun) || made(s, p))
  );
};

function made(s: Sentence, p: Phrase): boolean {
  for (let k = p.core; k < p.head; k++) if (s.lexicon.materials.has(lowerAt(s, k))) return true;
  return false;
}

const opens = (units: readonly Unit[], i: number): boolean => i === 0 || /^(stop|conjunction|comma)$/.test(units[i - 1]!.is);

/** "What | he sent": a thing that he sent. */
const whatever = ({ from, to }: Unit): Unit[] => [
  { is: 'noun', from, to, phrase: phrase('thing', from, to, from, 'what', { determiner: 'the' }) },
  { is: 'relative', from: to, to, word: 'that' },
];

const GIVING = /^(give|send|bring|present|hand|offer|receive|accept|get|buy|leave|bequeath|award|donate|bestow|show|make)$/;

/** "The sword | Sultan Qaboos gave Carter hangs here": the thing stands right before who gave it. */
function contact(s: Sentence, units: readonly Unit[], i: number): boolean {
  const [unit, verb] = [units[i]!, units[i + 1]];
  if (!isNoun(unit) || verb?.is !== 'verb' || verb.verb.passive || !GIVING.test(verb.verb.lemma)) return false;
  return unit.phrase.kind === 'thing' ? false : thingBefore(s, unit.phrase) !== undefined || beside(s, units[i - 1], unit.phrase);
}

/** "the sword | he gave": two nouns side by side, the first a thing. */
const beside = (s: Sentence, before: Unit | undefined, p: Phrase): boolean =>
  isNoun(before) &&
  before.phrase.determiner === 'the' &&
  isThing(s, before.phrase) &&
  (/^(name|Person|office|State|Organization)$/.test(p.kind) || /^(he|she|they|it)$/.test(p.lemma));

/** A thing that was taken for the title of the name behind it: "the sword | Qaboos". */
const thingBefore = (s: Sentence, p: Phrase): Phrase | undefined =>
  /^(name|Person)$/.test(p.kind) && lowerAt(s, p.from) === 'the'
    ? p.appositions.findLast((each) => each.kind === 'thing' && each.to < p.to && isThing(s, each) && !PRESENTS.test(each.lemma))
    : undefined;

function parted(s: Sentence, unit: Unit & { is: 'noun' }): Unit[] {
  const p = unit.phrase;
  const thing = thingBefore(s, p);
  if (!thing) return [{ is: 'relative', from: p.from, to: p.from, word: 'that' }, unit];
  const at = thing.to;
  const own: Phrase = { ...thing, from: p.from, determiner: 'the', states: [], modifiers: [] };
  const who: Phrase = {
    ...p,
    from: at,
    core: at,
    appositions: p.appositions.filter((each) => each !== thing && each.from >= at),
  };
  delete who.determiner;
  return [
    { is: 'noun', from: p.from, to: at, phrase: own },
    { is: 'relative', from: at, to: at, word: 'that' },
    { is: 'noun', from: at, to: p.to, phrase: who },
  ];
}
