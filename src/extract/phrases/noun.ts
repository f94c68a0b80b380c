import { assemble } from './assemble.ts';
import { PRONOUNS } from './function-words.ts';
import { type Phrase, phrase } from './phrase.ts';
import { DETERMINERS, POSSESSIVES, readPieces, startsPiece } from './pieces.ts';
import { lowerAt, type Sentence, textAt } from './sentence.ts';

/** Reads the noun phrase that begins at token `i`, its possessors included ("Brazil's agriculture minister"); undefined where none does. */
export function readNoun(s: Sentence, i: number): Phrase | undefined {
  const pronoun = readPronoun(s, i);
  if (pronoun) return pronoun;
  let k = i;
  let determiner: string | undefined;
  let possessor: Phrase | undefined;
  let owners = 0;
  while (k - i < 4 && (DETERMINERS.has(lowerAt(s, k)) || POSSESSIVES.has(lowerAt(s, k)))) {
    const word = lowerAt(s, k);
    if (word === 'that' && s.tokens[k]!.pos !== 'DET') return undefined;
    if (word === 'no' && k > i) break;
    determiner = POSSESSIVES.has(word) ? word : (determiner ?? word);
    k++;
  }
  if (lowerAt(s, k) === 'own') k++;
  const styled = styleEnd(s, k, determiner);
  if (styled > k) {
    k = styled;
    determiner = undefined;
  }
  for (;;) {
    const pieces = readPieces(s, k);
    if (pieces.length === 0) return possessor ? undefined : determinerOnly(i, k, determiner);
    const end = pieces.at(-1)!.to;
    const made = assemble(s, i, pieces, determiner, possessor);
    const mark = lowerAt(s, end);
    if ((mark === "'s" || (mark === "'" && /s$/.test(textAt(s, end - 1)) && !s.tokens[end]!.spaced)) && made) {
      // "Kim's wife's brother's doctor" is as far as anyone goes.
      if (owners++ > 4) return made;
      possessor = made;
      determiner = undefined;
      k = end + 1;
      if (lowerAt(s, k) === 'own') k++;
      if (!startsPiece(s, k)) return { ...made, to: end + 1 };
      continue;
    }
    return made;
  }
}

/** "His Royal Highness | Prince Wan", "Their Majesties | King Bhumibol and …": the style says nothing where the name follows. */
function styleEnd(s: Sentence, k: number, determiner: string | undefined): number {
  if (!/^(his|her|their)$/.test(determiner ?? '')) return k;
  let end = k;
  while (/^(royal|imperial|serene|most|all)$/.test(lowerAt(s, end)) && s.tokens[end]!.capital) end++;
  const style =
    /^(majesty|majesties|(all-)?holiness|highness|highnesses|excellency|excellencies|eminence|grace|lordship|beatitude|worship|honour|serenity)$/;
  return style.test(lowerAt(s, end)) && s.tokens[end]!.capital && s.tokens[end + 1]?.capital ? end + 1 : k;
}

function determinerOnly(i: number, k: number, determiner: string | undefined): Phrase | undefined {
  if (k === i || !determiner) return undefined;
  if (/^(both|all|each|several|some|many|those|this|that|these|another)$/.test(determiner) && k === i + 1)
    return phrase('pronoun', i, k, i, determiner, { plural: !/^(each|this|that|another)$/.test(determiner) });
  return undefined;
}

function readPronoun(s: Sentence, i: number): Phrase | undefined {
  const word = lowerAt(s, i);
  if ((word === 'each' && lowerAt(s, i + 1) === 'other') || (word === 'one' && lowerAt(s, i + 1) === 'another'))
    return phrase('pronoun', i, i + 2, i, 'each other');
  // "the name of Lund and | that of Berg"
  if (/^(that|those)$/.test(word) && lowerAt(s, i + 1) === 'of') return phrase('pronoun', i, i + 1, i, word);
  if (word === 'her' && !startsPiece(s, i + 1)) return phrase('pronoun', i, i + 1, i, 'her', { gender: 'female' });
  if (word === 'one' && (s.tokens[i + 1]?.pos === 'NOUN' || s.tokens[i + 1]?.pos === 'ADJ')) return undefined;
  if (!PRONOUNS.has(word) || (word === 'us' && textAt(s, i) === 'US')) return undefined;
  const gender = /^(he|him|himself)$/.test(word) ? 'male' : /^(she|herself)$/.test(word) ? 'female' : undefined;
  return phrase('pronoun', i, i + 1, i, word, {
    plural: /^(they|them|themselves|we|us|others)$/.test(word),
    ...(gender && { gender }),
  });
}
