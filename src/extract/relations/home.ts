import type { Reader, Ref } from '../entities/index.ts';
import type { Frame } from './frame.ts';

/**
 * Whether one who is at a place has come there from elsewhere. A president is at home in their own state, and a body of a state in that
 * state. Of whom nothing is known, the frame says what to take: that they have come; that in a capital they may be at home: "spoke in
 * London".
 */
export function strange(reader: Reader, who: Ref, place: Ref, away: NonNullable<Frame['away']>): boolean {
  const state = stateOf(reader, place);
  const served = who.state
    ? [who.state]
    : who.offices.flatMap(({ of }) => (of?.type === 'State' ? [of.name] : (of?.state ?? [])));
  const own = [...served, ...(reader.nations.get(who) ?? [])];
  if (state && own.length > 0) return !own.includes(state);
  return away === 'not at home' || (place.type === 'Place' && !reader.lexicon.capitals.has(place.name));
}

/** The state a place lies in, as its words or the lexicon have it: Nairobi, "Nairobi airport". */
function stateOf(reader: Reader, place: Ref): string | undefined {
  if (place.type === 'State') return place.name;
  const words = place.name.split(' ');
  for (let n = words.length; n > 0; n--) {
    const name = words.slice(0, n).join(' ');
    const state = reader.lexicon.capitals.get(name) ?? reader.lexicon.cityStates.get(name);
    if (state) return state;
  }
  return place.state;
}
