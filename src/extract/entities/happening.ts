import { overlap } from '../../model/index.ts';
import type { Ref } from './book.ts';

/** What tells one event from another. */
export interface Happening {
  sort: string;
  lemma: string;
  participants: Set<Ref>;
  place?: Ref;
  when?: string;
  /** A name of its own ("Yalta Conference"), lower case. */
  named?: string;
}

/** Nouns for one kind of happening. */
const SORTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    talks: 'meeting',
    conversation: 'meeting',
    talk: 'meeting',
    discussion: 'meeting',
    discussions: 'meeting',
    negotiations: 'meeting',
    negotiation: 'meeting',
    consultations: 'meeting',
    encounter: 'meeting',
    interview: 'meeting',
    trip: 'visit',
    tour: 'visit',
    journey: 'visit',
    stay: 'visit',
  }),
);

const sortOf = (h: Happening): string => SORTS.get(h.lemma) ?? h.lemma;

/** Whether two tellings are of the same event: alike in sort, agreeing in date and place, with a participant or the place in common. */
export function sameHappening(a: Happening, b: Happening): boolean {
  if (a.named && b.named) return sameName(a.named, b.named) && sameYear(a, b);
  if (a.named || b.named) return a.named ? described(a, b) : described(b, a);
  const spoken = isCall(a) !== isCall(b) && /conversation|talk|discussion|exchange/.test((isCall(a) ? b : a).lemma);
  if (sortOf(a) !== sortOf(b) && !(isCall(a) && isCall(b)) && !spoken) return false;
  if (a.when && b.when && !overlap(a.when, b.when)) return false;
  if (a.place && b.place && a.place !== b.place && a.place.type === b.place.type) return false;
  const shared = [...a.participants].filter((ref) => b.participants.has(ref)).length;
  const [x, y] = [a.participants.size, b.participants.size];
  if (spoken) return shared >= 2;
  const there = a.place !== undefined && a.place === b.place && a.lemma === b.lemma && a.when !== undefined && a.when === b.when;
  if (there && shared > 0) return true;
  if (x > 0 && y > 0) return shared > 0 && (x <= 1 || y <= 1 || shared >= 2);
  if (a.place && b.place && a.place === b.place) return true;
  return a.when !== undefined && b.when !== undefined && !(a.place && b.place);
}

const isCall = (h: Happening): boolean => h.sort === 'call';

/** Words that only say in which year or in whose honour: "State Dinner" and "State Dinner for the King" are one, the "Second Hague Conference" another. */
function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.includes(' ') && new RegExp(`^${short.replace(/[^\\p{L}\\p{N} ]/gu, '.')} (for|of the|in honou?r of) `, 'u').test(long)
  );
}

const sameYear = (a: Happening, b: Happening): boolean =>
  !a.when || !b.when || overlap(a.when, b.when) || a.when.slice(0, 4) === b.when.slice(0, 4);

/** "the conference of the three at Yalta", "their talks in Potsdam": a described gathering at the place and time of the named one. */
function described(named: Happening, other: Happening): boolean {
  if (!/^(meeting|conference|ceremony|meal)$/.test(other.sort)) return false;
  if (!named.when || !other.when || !overlap(named.when, other.when)) return false;
  const head = named.named!.split(' ').includes(other.lemma);
  const there =
    other.place !== undefined && (other.place === named.place || named.named!.includes(other.place.name.toLowerCase()));
  return there
    ? head || (sortOf(other) === 'meeting' && /conference|summit|congress|talks/.test(named.named!))
    : head && !other.place && other.participants.size > 2;
}
