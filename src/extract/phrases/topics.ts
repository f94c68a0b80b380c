import type { Post } from './phrase.ts';
import { isNoun, isWord } from './row.ts';
import type { Unit } from './units.ts';

/**
 * "Agreements on fishing | and on mining", "two treaties, | one on trade and the other on transit": the topics of several agreements
 * hang on the noun that counts them.
 */
export function topics(units: Unit[]): Unit[] {
  if (!units.some((unit) => isNoun(unit) && unit.phrase.kind === 'Agreement' && unit.phrase.plural)) return units;
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const head = units[i]!;
    if (!isNoun(head) || head.phrase.kind !== 'Agreement' || !head.phrase.plural || head.phrase.name) {
      out.push(head);
      continue;
    }
    let next = i + 1;
    let taken = 0;
    for (let topic = topicAt(units, next, taken); topic; topic = topicAt(units, next, taken)) {
      head.phrase.posts.push(topic.post);
      next = topic.next;
      taken++;
    }
    if (taken < 2) {
      head.phrase.posts.splice(head.phrase.posts.length - taken, taken);
      out.push(head);
      continue;
    }
    if (units[next]?.is === 'comma') next++;
    out.push({ ...head, to: units[next - 1]!.to });
    i = next - 1;
  }
  return out;
}

const ABOUT = /^(on|about|over|concerning|regarding|for|of)$/;
const EACH = /^(one|another|other|first|second|third|two|three|latter|former)$/;

/** "on fishing", "and on mining", ", one on trade", "and the other on transit". */
function topicAt(units: Unit[], i: number, taken: number): { post: Post; next: number } | undefined {
  let k = i;
  const joined = units[k]?.is === 'comma' || isWord(units[k], 'and');
  while (units[k]?.is === 'comma' || isWord(units[k], 'and')) k++;
  if (taken > 0 && !joined) return undefined;
  const each = units[k];
  const counted = isNoun(each) && !each.phrase.name && EACH.test(each.phrase.lemma);
  if (counted) k++;
  else if (taken === 0 && joined) return undefined;
  const [word, object] = [units[k], units[k + 1]];
  if (word?.is !== 'preposition' || !ABOUT.test(word.word) || !isNoun(object)) return undefined;
  return { post: { preposition: word.word, object: object.phrase }, next: k + 2 };
}
