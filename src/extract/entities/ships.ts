import { knownAt, lowerAt, type Phrase, type Sentence } from '../phrases/index.ts';

/** "the Alabama", "the Augusta": a city's name, or that of one of the United States, behind an article is a ship's, unless more tells which it is ("the Vienna of 1815"). */
export function isShip(s: Sentence, p: Phrase): boolean {
  if (p.determiner !== 'the' || p.to !== p.head + 1 || p.modifiers.length + p.states.length + p.dates.length > 0) return false;
  if (lowerAt(s, p.from) !== 'the' || /^(of|in)$/.test(lowerAt(s, p.to)) || lowerAt(s, p.from - 1) === 'aboard') return false;
  const known = knownAt(s, p.from + 1);
  if (known?.to !== p.to) return false;
  return known.values.every(
    ({ type, form, state }) =>
      type === 'Place' && (form === 'city' || (form === 'region' && state === 'United States' && !RIVERS.test(p.lemma))),
  );
}

const RIVERS =
  /^(missouri|ohio|mississippi|delaware|colorado|arkansas|tennessee|connecticut|illinois|kansas|wisconsin|territory|country|district|bronx|panhandle)$/;
