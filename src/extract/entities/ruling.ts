import type { Ruler } from '../../lexicon/index.ts';
import { type Phrase, singular } from '../phrases/index.ts';
import type { Ref } from './book.ts';
import type { OfficeClaim } from './offices.ts';
import type { Reader } from './refer.ts';
import { rulersNamed } from './rulers.ts';

/** The state or body in which someone held the office that a title before the name tells: "Emperor Hirohito" that of Japan. */
export function realmOf(reader: Reader, person: Ref, title: string): Ref | undefined {
  const found = rulingAs(reader, person, title);
  const [first] = found;
  if (!first || ((BORN.test(title) || ERA.test(person.name)) && !inFile(reader, first))) return undefined;
  const realms = new Set(found.map(({ states }) => states[0]));
  if (realms.size === 1) return realm(reader, first);
  const named = found.filter((ruler) => inFile(reader, ruler));
  return new Set(named.map(({ states }) => states[0])).size === 1 ? realm(reader, named[0]!) : undefined;
}

/** A person of the file who held the office that a bare title claims, and where. */
export interface Ruling {
  person: Ref;
  title: string;
  /** In what, where the words tell it: "the Shah", "the Soviet premier"; "the king" does so only where the file names his realm. */
  of?: Ref;
}

/**
 * Whom of those that the file names a bare title means by what the world knows of the time: "the Soviet premier" in 1961 is Khrushchev.
 * Nobody whom the file does not name, and of several who fit the one spoken of last where the words name the state.
 */
export function rulingHolder(reader: Reader, p: Phrase, claim: OfficeClaim): Ruling | undefined {
  if (claim.former || p.plural || reader.grammar.stated.has(p) || !DEFINITE.test(p.determiner ?? 'the')) return undefined;
  const { of, title } = claim;
  if (!of && (VAGUE.test(title.toLowerCase()) || p.posts.length > 0 || p.possessor || p.modifiers.length > 0)) return undefined;
  const fits = reader.people().flatMap((person) => {
    const held = rulingAs(reader, person, title).filter((ruler) => !of || holdsIn(ruler, of));
    return held.length > 0 ? [{ person, ruler: held[0]! }] : [];
  });
  const [first] = fits;
  if (!first || (fits.length > 1 && !of)) return undefined;
  const told = of !== undefined || inFile(reader, first.ruler) || ONE_REALM.test(title);
  return { person: first.person, title, ...(told && { of: of ?? realm(reader, first.ruler) }) };
}

/**
 * Who of those spoken of in the statement held an office that it names without meaning its holder: "the first visit by an American
 * president since Coolidge", "no Soviet premier had come before Kosygin".
 */
export function holdersAmong(reader: Reader, p: Phrase, { title: said, of, former }: OfficeClaim): Required<Ruling>[] {
  const title = p.plural ? said.replace(/[^ ]+$/, (word) => singular(word)) : said;
  if (!of || former || VAGUE.test(title.toLowerCase()) || (!p.plural && DEFINITE.test(p.determiner ?? 'the'))) return [];
  return [...new Set(reader.recent)]
    .filter((ref) => ref.type === 'Person' && rulingAs(reader, ref, title).some((ruler) => holdsIn(ruler, of)))
    .map((person) => ({ person, title, of }));
}

const rulingAs = (reader: Reader, person: Ref, title: string): Ruler[] =>
  [...new Set([person.name, ...person.aliases])].flatMap((name) => rulersNamed(reader.lexicon, name, title, reader.years));

const holdsIn = ({ states, body }: Ruler, of: Ref): boolean => (of.type === 'Organization') === body && states.includes(of.name);

const inFile = (reader: Reader, { states, body }: Ruler): boolean =>
  states.some((name) => reader.book.has(body ? 'Organization' : 'State', name));

/** The state under the name that the file has for it, else under its first. */
function realm(reader: Reader, { states, body }: Ruler): Ref {
  const type = body ? 'Organization' : 'State';
  return reader.book.named(type, states.find((name) => reader.book.has(type, name)) ?? states[0]!, reader.fact);
}

/** A name that is itself a title. */
const ERA = / (Emperor|Empress)$/;
/** Titles of birth, which many bear who rule nothing. */
const BORN = /^prince$/i;
/** Titles that one realm at a time has, or that its own tongue lends. */
const ONE_REALM =
  /^(shah|kaiser|tsar|czar|tsarina|czarina|führer|fuhrer|duce|caudillo|mikado|negus|pope|pontiff|holy father|khedive|taoiseach|shogun|padishah|supreme leader|asantehene|kabaka|chogyal|doge|grand vizier|conducător|sultan)$/i;
const DEFINITE = /^(the|this|that)$/;
/** Titles that mean nobody in particular where no state stands by them. */
const VAGUE = /^(leader|ruler|statesman|secretary|head|chairman|dictator|governor|director|prince)$/;
