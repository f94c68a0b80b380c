import type { Phrase } from './phrase.ts';
import { isNoun, isWord, type Noun } from './row.ts';
import { lowerAt, type Sentence, singular } from './sentence.ts';
import type { Unit } from './units.ts';

/** Nouns that say in what part of a land something lies. */
const PART =
  /^(north|south|east|west|(north|south)-?(east|west)|centre|center|heart|middle|interior|hill|highland|mountain|valley|plain|jungle|desert|coast|shore|side|bank|part|half|end|tip|corner|region|province|district|state|county|canton|prefecture|territory|peninsula|island)$/;

/** "Sucre, | in Bolivia", "Kars, | now in Türkiye", "Torkham, | on the Pakistani side of the pass": where a place lies is said of the place, not of what happened there. */
export function wherein(s: Sentence, units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    out.push(unit);
    if (!isNoun(unit)) continue;
    for (;;) {
      const at = nowAt(s, units, i + 2);
      const outer = units[at + 1];
      const opened = units[i + 1]?.is === 'comma' || units[i + 1]?.is === 'open';
      const inner = innermost(unit.phrase);
      if (!opened || !preposed(units[at]) || !isNoun(outer) || !sits(s, units, i, inner) || !holds(units, at, inner, outer))
        break;
      inner.posts.push({ preposition: ',', object: outer.phrase });
      unit.to = outer.to;
      const after = units[at + 2];
      i = at + 1;
      if (after?.is === 'close' || (after?.is === 'comma' && !isNoun(units[at + 3]))) {
        // "in Sucre, in Bolivia, in the Andes": one comma opens the next.
        if (after.is === 'comma' && preposed(units[at + 3])) continue;
        i += 1;
      }
      break;
    }
  }
  return out;
}

/** Past "now", "today", "then", "what is now". */
function nowAt(s: Sentence, units: readonly Unit[], at: number): number {
  const unit = units[at];
  const passing =
    unit !== undefined &&
    ((unit.is === 'adverb' && /^(now|then|today|nowadays|currently|still|deep|high|also|once|formerly)$/.test(unit.word)) ||
      (unit.is === 'date' && lowerAt(s, unit.from) === 'today'));
  return passing ? at + 1 : at;
}

const preposed = (unit: Unit | undefined): boolean => isWord(unit, 'in') || isWord(unit, 'on');

const innermost = (p: Phrase): Phrase => {
  const last = p.posts.at(-1);
  return last && p.kind !== 'Place' && /^(Place|name)$/.test(last.object.kind) && last.object.members.length === 0
    ? innermost(last.object)
    : p;
};

/** A place, or a name right behind a word that only a place takes. */
function sits(s: Sentence, units: readonly Unit[], i: number, p: Phrase): boolean {
  if (p.members.length > 0) return false;
  if (
    p.kind === 'Place' ||
    /^(Fort|Port|Mount|Cape|Château|Schloss|Villa|Palazzo|Castle|Camp|Point|Isle|Saint|St) /.test(p.name ?? '')
  )
    return !p.area;
  const before = units[i - 1];
  const whole = (units[i] as Noun).phrase;
  // "the river port of Kampot, now in Cambodia"
  if (p.kind === 'name' && whole !== p && whole.kind === 'thing' && s.lexicon.venues.has(singular(whole.lemma))) return true;
  return (
    p.kind === 'name' && !p.gender && before?.is === 'preposition' && /^(in|at|to|from|near|outside|into)$/.test(before.word)
  );
}

/** The land after "in" is wider than the place before it, and the list or clause does not go on with it. */
function holds(units: readonly Unit[], at: number, inner: Phrase, outer: Noun): boolean {
  const p = outer.phrase;
  const after = units[at + 2];
  if (after?.is === 'conjunction' || p.members.length > 0 || p.dates.length > 0) return false;
  // "In Bonn, in Germany Lund met": a name behind it begins the clause all the same.
  if (isWord(units[at], 'on')) return p.kind === 'thing' && PART.test(singular(p.lemma)) && lands(p);
  if (p.kind === 'State') return p.form === 'name';
  if (p.kind === 'Place') return p.form === 'region' || p.form === undefined || (p.form === 'city' && inner.form !== 'city');
  return p.kind === 'thing' && PART.test(singular(p.lemma)) && lands(p);
}

const lands = (p: Phrase): boolean =>
  p.states.length > 0 ||
  p.possessor?.kind === 'State' ||
  p.posts.some(({ preposition, object }) => preposition === 'of' && /^(State|Place|name|thing)$/.test(object.kind));
