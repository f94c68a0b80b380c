import { dropAdverbs } from './adverbs.ts';
import { agents, demonstratives } from './agents.ts';
import { appose } from './appose.ts';
import { brackets } from './brackets.ts';
import { coordinate } from './coordinate.ts';
import { kinfolk } from './kinfolk.ts';
import { missionHouses } from './missions.ts';
import { ofPhrases } from './of-phrases.ts';
import { presents } from './presents.ts';
import { represent } from './represent.ts';
import { isNoun, isWord } from './row.ts';
import { sections } from './sections.ts';
import { type Sentence, singular } from './sentence.ts';
import { topics } from './topics.ts';
import type { Unit } from './units.ts';
import { wherein } from './wherein.ts';

/**
 * Ties noun phrases together, in this order: brackets, "of" phrases, appositions ("Hu Jintao, the president of China"), places in places
 * ("Luanda, Angola"), those for whom each acts ("Horn for Austria"), coordinations ("Finland, Sweden and Norway"). What is tied becomes one unit.
 */
export function joinPhrases(s: Sentence, units: readonly Unit[]): Unit[] {
  let row = kinfolk(dropAdverbs(presents(s, units)));
  row = brackets(s, row);
  row = ofPhrases(row);
  sections(row);
  missionHouses(s, row);
  demonstratives(row);
  row = topics(row);
  row = fittings(s, row);
  row = wherein(s, row);
  row = appose(s, row);
  row = agents(row);
  row = wherein(s, row);
  row = represent(row);
  row = coordinate(row);
  row = appose(s, row);
  return row;
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
