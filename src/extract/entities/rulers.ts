import type { Lexicon, Ruler } from '../../lexicon/index.ts';
import { isSurnameFirst, samePerson } from './persons.ts';
import { personWords } from './spelling.ts';

/** From and to, in years. */
export type Years = readonly [number, number];

/**
 * Who of the world's rulers someone is who bears a name and, at the time, a title: "Emperor Hirohito" in 1945. The time may be
 * unknown; then all that ever bore the title count.
 */
export function rulersNamed(lexicon: Lexicon, name: string, title: string, years: Years | undefined): Ruler[] {
  const words = plainWords(name);
  if (words.length === 0) return [];
  return lexicon.rulers
    .titled(title.toLowerCase().replace(OWN_REALM, ''), years)
    .filter((ruler) => namesOf(ruler).some((full) => goesBy(lexicon, ruler, full, words)));
}

const folded = new WeakMap<Ruler, (readonly string[])[]>();

/** The words of each name of a ruler, found once. */
function namesOf(ruler: Ruler): (readonly string[])[] {
  let names = folded.get(ruler);
  if (!names) {
    names = ruler.names.map(plainWords);
    folded.set(ruler, names);
  }
  return names;
}

/** "foreign minister of the Reich": whose, only he who holds it tells. */
const OWN_REALM = / of the (reich|empire|kingdom|republic|crown|realm|union|confederation|tsar|shah|sultan|emperor)$/;

/** Whether a name as written can be a ruler's: the whole, the surname, a monarch's without the number. */
function goesBy(lexicon: Lexicon, { office }: Ruler, full: readonly string[], said: readonly string[]): boolean {
  if (full.join(' ') === said.join(' ') || full.join('') === said.join('')) return true;
  const numbered = ROMAN.test(full.at(-1)!);
  if (CROWNED.test(office)) return numbered && full.slice(0, -1).join(' ') === said.join(' ');
  if (said.length > 1) return samePerson(full, said);
  const surname = isSurnameFirst(full, lexicon) ? full[0]! : full.slice(lastName(full)).join(' ');
  return surname === said[0] || full.at(-1) === said[0];
}

/** "de Gaulle", "van Agt": where the last name begins, its particles included. */
function lastName(words: readonly string[]): number {
  let at = words.length - 1;
  while (at > 1 && PARTICLE.test(words[at - 1]!)) at--;
  return at;
}

const PARTICLE = /^(de|da|do|dos|del|della|di|van|von|zu|der|den|el|al|la|le|bin|ibn|ben|ould|y)$/;
const ROMAN = /^[ivx]+$/;
/** Offices whose holders go by their first names. */
const CROWNED =
  /^(king|queen|emperor|empress|tsar|shah|sultan|emir|pope|prince|prince regent|grand duke|grand duchess|khedive|bey|shogun|doge|elector|stadtholder|crown prince|empress dowager|chogyal|kabaka|asantehene|duke|imam|maharaja|nizam|inca)$/;

/** The words of a name, without the rank before it: "Lord Palmerston", "Cardinal Fleury", "Marquis of Pombal". */
export const plainWords = (name: string): readonly string[] => personWords(name.replace(RANK, ''));

const RANK =
  /^(?:(?:Lord|Lady|Sir|Cardinal|Marshal|Prince|Sheikh|Count|Earl|Baron|Marquis|Duke|Duc|Comte|Conde|Archbishop|Ayatollah|U|Phraya|Tunku|Tun|Haji|Pandit)\s+)+(?:of |de |d')?(?=\p{Lu})/u;
