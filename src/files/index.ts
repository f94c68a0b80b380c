/** Files written whole or not at all: an interrupted program leaves the old file, or none, and never half of one. */
export { writeWhole } from './write.ts';
