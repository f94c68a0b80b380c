import type { PhraseTable } from '../language/index.ts';
import type { EntityType } from '../model/index.ts';
import type { Modality } from './files.ts';
import type { Rulers } from './rulers.ts';

/** How a phrase names a thing: by its name, by what its people are called, by its capital or seat of government. */
export type Form =
  | 'name'
  | 'adjective'
  | 'people'
  | 'capital'
  | 'government'
  | 'city'
  | 'pair'
  | 'venue'
  | 'region'
  | 'area'
  | 'water';

/** A proper name that the lexicon knows. */
export interface Known {
  type: EntityType;
  /** Canonical name. */
  name: string;
  form: Form;
  /** The state it belongs to, where it is one state's. */
  state?: string;
  /** Also a person's name or a common word. */
  ambiguous?: boolean;
  /** An area that is no entity of its own: a continent, an ocean. */
  area?: boolean;
}

export type Gender = 'female' | 'male';

export interface OfficeWord {
  title: string;
  holds: 'state' | 'organization' | 'either';
  gender?: Gender;
  /** The one state in which it is held, where its word says so: the Taoiseach is Ireland's. */
  of?: string;
}

/** What an event noun says of its participants. */
export type Implies = 'MET' | 'VISITED' | 'CALLED' | 'ATTENDED';

/** Rows of spellings of one name: words of persons' names, short forms, whole names of persons, cities; and pairs of namesakes who are two. */
export type Spellings = Readonly<Record<'words' | 'short' | 'people' | 'namesakes' | 'cities', readonly (readonly string[])[]>>;

export interface Lexicon {
  spellings: Spellings;
  /** Every name of a city that has several, to the one it has today. */
  cityNames: ReadonlyMap<string, string>;
  /** Proper names, case-sensitive. */
  known: PhraseTable<Known>;
  /** Office titles, lower case. */
  offices: PhraseTable<OfficeWord>;
  /** Offices of which there is one at a time, as titles. */
  singleOffices: readonly string[];
  /** Fields that a minister may have, lower case: foreign affairs. */
  portfolios: ReadonlySet<string>;
  /** Words before an office's head that belong to the title: deputy, foreign. */
  titleParts: ReadonlySet<string>;
  /** Words before an office that do not; true where they say that it is held no longer. */
  notTitle: ReadonlyMap<string, boolean>;
  honorifics: ReadonlyMap<string, Gender | undefined>;
  suffixes: ReadonlySet<string>;
  /** Nouns that end or begin a name, lower case, to their kind. */
  organizations: ReadonlyMap<string, string>;
  agreements: PhraseTable<true>;
  events: PhraseTable<{ kind: string; implies?: Implies }>;
  /** Nouns for what is written or wired to somebody: letter, cable. */
  letters: ReadonlySet<string>;
  /** Nouns for what one sends besides: greetings, condolences. */
  wishes: ReadonlySet<string>;
  /** Nouns for what else is sent from afar: reply, invitation. */
  answers: ReadonlySet<string>;
  /** Nouns for what people speak over from afar: telephone, hotline. */
  lines: ReadonlySet<string>;
  venues: ReadonlySet<string>;
  gifts: ReadonlySet<string>;
  awards: ReadonlySet<string>;
  notGifts: ReadonlySet<string>;
  /** Nouns that count or hold things: a herd of horses. */
  sets: ReadonlySet<string>;
  /** Words before a noun for what a thing is made of or how it is wrought: an alabaster column. */
  materials: ReadonlySet<string>;
  kin: ReadonlyMap<string, { gender?: Gender; inverse: string }>;
  given: ReadonlyMap<string, Gender>;
  particles: ReadonlySet<string>;
  surnameFirst: ReadonlySet<string>;
  /** Words that end the name of a thing, never a person's. */
  thingWords: ReadonlySet<string>;
  /** Capitalised words that alone name nobody and no place: the Constitution, Mass. */
  commonNames: ReadonlySet<string>;
  irregular: ReadonlyMap<string, string>;
  /** Words that tell what happened from what did not. */
  modality: Modality;
  /** Capitals and seats of government to the state they stand for. */
  capitals: ReadonlyMap<string, string>;
  /** Cities and regions to the state they lie in today. */
  cityStates: ReadonlyMap<string, string>;
  /** Names that are a city's or region's today, to the state that bore them once: Venice, Hawaii. */
  formerStates: ReadonlyMap<string, string>;
  /** Who ruled what, and when. */
  rulers: Rulers;
  /** State canonical name to what is known of it. */
  states: ReadonlyMap<string, { adjective?: string; successor?: string; capital?: string }>;
}
