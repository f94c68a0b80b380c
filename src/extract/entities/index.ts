/** The entities of one file: who and what its phrases mean. */
export { Book, type Ref } from './book.ts';
export { described, inWords, partiesInWords } from './describe.ts';
export { headed, isOffice, nobleTitle, officeRef, reigned } from './offices.ts';
export { bodyStates, DELEGATION, masterOf, ownBody, ownState } from './organizations.ts';
export { isSurnameFirst, samePerson, standsFor } from './persons.ts';
export { Reader } from './refer.ts';
export type { Years } from './rulers.ts';
export { holdersAmong, realmOf } from './ruling.ts';
export { nameWords, personWords } from './spelling.ts';
export { ofItsTime, statesOf } from './states.ts';
export { Votes } from './votes.ts';
export { phrasesOf } from './walk.ts';
