import { membersOf, type Phrase } from './phrase.ts';
import { isNoun } from './row.ts';
import { type Sentence, wordsOf } from './sentence.ts';
import type { Unit } from './units.ts';

const MISSION = /^(embassy|legation|consulate|consulate-general|chancery|residency|high commission|nunciature)$/;

/** What one does to a building. */
const STORMED =
  /^(storm|attack|besiege|occupy|seize|enter|burn|bomb|surround|sack|raid|overrun|leave|reach|shell|guard|search|torch|ransack|stone|picket|evacuate|vacate|close|reopen|open|build|rent)$/;

/** "in the Soviet embassy in Tehran", "stormed the British legation": the house, where "the embassy gave" is the body. */
export function missionHouses(s: Sentence, units: readonly Unit[]): void {
  units.forEach((unit, i) => {
    if (!isNoun(unit)) return;
    const before = units[i - 1];
    const housed =
      (before?.is === 'preposition' && /^(in|at|inside|outside|near|into|within|around)$/.test(before.word)) ||
      (before?.is === 'verb' && STORMED.test(before.verb.lemma) && !before.verb.passive);
    if (housed) for (const p of membersOf(unit.phrase)) house(s, p);
  });
}

function house(s: Sentence, p: Phrase): void {
  if (p.kind !== 'Organization' || p.plural || !MISSION.test(p.lemma) || p.states.length + (p.possessor ? 1 : 0) !== 1) return;
  const { possessor } = p;
  if (possessor && possessor.kind !== 'State') return;
  const adjective = possessor?.name && (s.lexicon.states.get(possessor.name)?.adjective ?? possessor.name);
  const start = s.tokens[p.from]?.pos === 'DET' || /^(the|a|an)$/.test(s.tokens[p.from]!.lower) ? p.from + 1 : p.from;
  p.name = adjective ? `${adjective} ${p.lemma}` : wordsOf(s, start, p.head + 1);
  p.kind = 'Place';
  p.form = 'mission';
}
