import { spanOf } from '../model/index.ts';
import type { Clause } from './clauses/index.ts';
import { lowerAt, type Sentence } from './phrases/index.ts';

/**
 * Marks what a statement tells in the present tense of a day after the article's: "Quispe flies to Oslo tomorrow",
 * "Lund and Horak are meeting on 3 May". It is planned. What is told in the past tense of such a day is left, and found
 * impossible later.
 */
export function markExpected(
  s: Sentence,
  dated: readonly { c: Clause; when: string | undefined }[],
  published: string | undefined,
): void {
  if (!published) return;
  for (const { c, when } of dated) {
    const verb = c.by === 'noun' || c.kind === 'infinitive' ? c.parent : c;
    const earliest = when && spanOf(when)?.earliest;
    if (verb && !c.unreal && earliest && earliest > published && isPresent(s, verb)) c.unreal = 'planned';
  }
}

/** "flies", "fly", "is flying"; a form that is the past as well ("put") is taken for the past. */
function isPresent(s: Sentence, { at, lemma, passive }: Clause): boolean {
  const word = lowerAt(s, at);
  const before = [lowerAt(s, at - 1), lowerAt(s, at - 2)];
  if (/ing$/.test(word) || passive) return before.some((each) => /^(am|are|is|['’](s|re))$/.test(each));
  return (
    /^(am|are|is)$/.test(word) ||
    (word !== lemma && word.startsWith(lemma.slice(0, -1)) && /s$/.test(word)) ||
    (word === lemma && !SAME.test(word) && before.every((each) => !/^(did|to|had|have|has)$/.test(each)))
  );
}

/** Verbs whose past is like their present. */
const SAME =
  /^(put|set|cut|let|hit|read|cast|cost|split|shut|spread|quit|bet|rid|shed|hurt|burst|come|become|run|overrun|overcome)$/;
