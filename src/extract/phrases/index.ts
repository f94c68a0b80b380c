/** Noun phrases and verb groups: what a sentence speaks of, and what it says happened. */
export { bearsSurname } from './bearing.ts';
export { genericEvent } from './compounds.ts';
export { joinPhrases } from './join.ts';
export { knownAt } from './known.ts';
export { located } from './known-head.ts';
export { isMake } from './makes.ts';
export { endOf, type Kind, membersOf, type Phrase, type Post, phrase, postsOf } from './phrase.ts';
export { lowerAt, type Sentence, singular, textAt, wordsOf } from './sentence.ts';
export { officeTerm } from './term.ts';
export { type Unit, unitsOf } from './units.ts';
export { lemmaOf, type VerbGroup } from './verb.ts';
