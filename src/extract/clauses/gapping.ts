import { membersOf, type Unit } from '../phrases/index.ts';

type Noun = Unit & { is: 'noun' };
type Word = Unit & { word: string };
type Verb = Unit & { is: 'verb' };

/**
 * "Horn signed the treaty for Austria and Mora for Chile", "Chad joined the convention in 1961, Niger a year later", "For Peru it was
 * Horn who signed the treaty; for Chile, Mora": who comes without a verb does what was said before, to the same agreement. The verb
 * and what it governs are put back, as if said again.
 */
export function restoreGaps(units: readonly Unit[]): Unit[] {
  if (!units.some((unit) => unit.is === 'noun' && unit.phrase.kind === 'Agreement')) return [...units];
  const out: Unit[] = [];
  let i = 0;
  while (i < units.length) {
    const gap = gapAt(units, i);
    if (!gap) {
      out.push(units[i++]!);
      continue;
    }
    const { who, rest, said, end } = gap;
    out.push({ is: 'stop', from: who.from, to: who.from }, who, ...said, ...rest);
    i = end;
  }
  return out;
}

interface Gap {
  who: Noun;
  /** What is told of them alone: "for Chile", "a year later". */
  rest: Unit[];
  /** The verb with its agreement. */
  said: Unit[];
  end: number;
}

function gapAt(units: readonly Unit[], i: number): Gap | undefined {
  const joint = units[i]!;
  if (!/^(conjunction|comma|stop)$/.test(joint.is) || ('word' in joint && joint.word !== 'and' && joint.word !== 'but'))
    return undefined;
  let k = i + 1;
  while (/^(conjunction|comma)$/.test(units[k]?.is ?? '')) k++;
  const end = endOf(units, k);
  const stretch = units.slice(k, end);
  if (stretch.length < 2 || stretch.some((unit) => unit.is === 'verb' || unit.is === 'relative')) return undefined;
  const told = verbBefore(units, i);
  if (!told) return undefined;
  const { verb, said, tail } = told;
  const [first, second, third, fourth] = stretch;
  const again = (unit: Unit | undefined): boolean =>
    unit?.is === 'preposition' &&
    tail.some((other) => other.is === 'preposition' && (other as Word).word === (unit as Word).word);
  if (isActor(first) && marked(second, again, tail)) return { who: first as Noun, rest: stretch.slice(1), said, end };
  // "for Chile, Mora"
  if (again(first) && isActor(second) && third?.is === 'comma' && isActor(fourth) && stretch.length === 4 && verb)
    return { who: fourth as Noun, rest: [first!, second!], said, end };
  return undefined;
}

/** What tells that more was said before: the same preposition, or a date where there was one. */
function marked(unit: Unit | undefined, again: (unit: Unit | undefined) => boolean, tail: readonly Unit[]): boolean {
  if (again(unit)) return true;
  const dated = tail.some((other) => other.is === 'date');
  const later = unit?.is === 'noun' && /^(day|week|fortnight|month|year|decade)$/.test(unit.phrase.lemma);
  return dated && (unit?.is === 'date' || later);
}

const isActor = (unit: Unit | undefined): boolean =>
  unit?.is === 'noun' && membersOf(unit.phrase).every((p) => /^(name|Person|State|Organization|office|Place)$/.test(p.kind));

/** Up to where a stretch without a verb can go. */
function endOf(units: readonly Unit[], from: number): number {
  let k = from;
  while (k < units.length && units[k]!.is !== 'stop' && units[k]!.is !== 'conjunction') {
    if (units[k]!.is === 'comma' && isActor(units[k + 1]) && k > from + 2 && units[from]!.is === 'noun') break;
    k++;
  }
  return k;
}

/** The last verb before, where an agreement follows it and nobody else is its object; with what stands around it: "for Austria", "in 1961". */
function verbBefore(units: readonly Unit[], i: number): { verb: Verb; said: Unit[]; tail: Unit[] } | undefined {
  const at = units.slice(0, i).findLastIndex((unit) => unit.is === 'verb');
  const verb = units[at] as Verb | undefined;
  if (!verb || verb.verb.passive || verb.verb.copula || verb.verb.form === 'infinitive' || verb.verb.form === 'ing')
    return undefined;
  const governed = units.slice(at + 1, i);
  const agreement = governed.findIndex((unit) => unit.is === 'noun' && unit.phrase.kind === 'Agreement');
  if (agreement < 0 || agreement > 1 || (agreement === 1 && governed[0]!.is !== 'preposition')) return undefined;
  if (!units.slice(0, at).some(isActor)) return undefined;
  return {
    verb,
    said: [verb, ...governed.slice(0, agreement + 1)],
    tail: [...units.slice(0, at), ...governed.slice(agreement + 1)],
  };
}
