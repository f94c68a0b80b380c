import { party } from './of-phrases.ts';
import { isNoun, isWord, type Noun } from './row.ts';
import type { Unit } from './units.ts';

/** "the name of Lund and that of Berg": "that" is a name, too. */
export function demonstratives(units: readonly Unit[]): void {
  for (const [i, unit] of units.entries()) {
    if (!isNoun(unit) || unit.phrase.kind !== 'pronoun' || !/^(that|those)$/.test(unit.phrase.lemma)) continue;
    const meant = units
      .slice(0, i)
      .findLast(
        (other): other is Noun => isNoun(other) && (other.phrase.posts.length > 0 || other.phrase.possessor !== undefined),
      );
    if (meant?.phrase.kind === 'thing') Object.assign(unit.phrase, { kind: 'thing', lemma: meant.phrase.lemma });
  }
}

/** "the signing, | by Lund and Berg, followed": commas around who did it. */
export function agents(units: Unit[]): Unit[] {
  const out = [...units];
  for (let i = out.length - 5; i >= 0; i--) {
    const [head, comma, by, who, close] = out.slice(i, i + 5);
    const fits =
      isNoun(head) && comma?.is === 'comma' && isWord(by, 'by') && isNoun(who) && party(who.phrase) && close?.is === 'comma';
    if (!fits || !DEEDS.test(head.phrase.lemma) || out[i - 1]?.is === 'verb') continue;
    head.phrase.posts.push({ preposition: 'by', object: who.phrase });
    out.splice(i, 5, { ...head, to: who.to });
  }
  return out;
}

const DEEDS = /^(signing|signature|conclusion|ratification|initialling|initialing|countersigning|accession|acceptance)$/;
