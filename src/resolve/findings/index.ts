/** What a curator should look at: names that are unclear, facts that say nothing or contradict each other, entities that may be one. */
export { ambiguousNames } from './ambiguous.ts';
export { contradictoryNumbers, contradictorySigners } from './contradictions.ts';
export { contradictoryDates, impossibleDates, nearDates, undatedHappenings } from './dates.ts';
export { nearDuplicates } from './duplicates.ts';
export { contradictoryHolders } from './holders.ts';
export { factsWithoutRelation, readingNotes } from './statements.ts';
export { inOrder } from './warning.ts';
