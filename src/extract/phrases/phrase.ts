import type { Gender, OfficeWord } from '../../lexicon/index.ts';
import type { EntityType } from '../../model/index.ts';

/** What a noun phrase is about, as far as its own words say. */
export type Kind = EntityType | 'office' | 'kin' | 'pronoun' | 'thing' | 'name';

/** A noun phrase with what hangs on it. Token offsets are into its sentence, ends exclusive. */
export interface Phrase {
  from: number;
  to: number;
  /** Token of the head noun. */
  head: number;
  kind: Kind;
  /** The proper name, where it has one, without determiner and title. */
  name?: string;
  /** Lower-case lemma of the head noun; the whole word for a pronoun. */
  lemma: string;
  /** `the`, `a`, `his`, … */
  determiner?: string;
  plural: boolean;
  count?: number;
  office?: OfficeWord & { former: boolean; portfolio?: string };
  gender?: Gender;
  honorific?: boolean;
  /** Canonical names of states that stand before the head as adjective or name. */
  states: string[];
  /** Other names that stand before the head: "the Geneva talks". */
  modifiers: Phrase[];
  possessor?: Phrase;
  /** Prepositional phrases on it, "of" among them. */
  posts: Post[];
  /** Phrases that say the same: "Hu Jintao, the president of China". */
  appositions: Phrase[];
  /** For a coordination: its members; the phrase itself is then only their bracket. */
  members: Phrase[];
  /** First token of what describes the thing: after determiner, possessor and states. */
  core: number;
  /** EDTF dates that stand in or right after it. */
  dates: string[];
  /** The name as the statement has it, where `name` is the lexicon's. */
  said?: string;
  /** How the lexicon knows the name. */
  form?: string;
  /** Event or organization kind from the lexicon. */
  sort?: string;
  /** A sea, a continent, a part of the world. */
  area?: boolean;
  /** Stands before a head that it only describes: "the Pacific | powers". */
  describes?: boolean;
  /** Only tells what kind of thing it is: "a Fez | carpet", "the Alabama | claims". */
  kindOf?: boolean;
  /** Stands after "in", "at", "near": a place where it can be. */
  placed?: boolean;
  ambiguous?: boolean;
}

export interface Post {
  preposition: string;
  object: Phrase;
}

export function phrase(kind: Kind, from: number, to: number, head: number, lemma: string, more: Partial<Phrase> = {}): Phrase {
  return {
    from,
    to,
    head,
    kind,
    lemma,
    plural: false,
    core: from,
    states: [],
    modifiers: [],
    posts: [],
    appositions: [],
    members: [],
    dates: [],
    ...more,
  };
}

/** Where a phrase ends with what says which it is: "the funeral | of Queen Elizabeth II". */
export function endOf(p: Phrase, depth = 0): number {
  let end = p.to;
  for (const post of [...p.posts].sort((a, b) => a.object.from - b.object.from))
    if (/^(of|for|on|about|between|to)$/.test(post.preposition) && post.object.from >= end && post.object.from - end <= 2)
      end = depth < 4 ? endOf(post.object, depth + 1) : post.object.to;
  for (const member of p.members) end = Math.max(end, member.to);
  return end;
}

/** The members of a coordination, or the phrase itself. */
export const membersOf = (p: Phrase): Phrase[] => (p.members.length > 0 ? p.members.flatMap(membersOf) : [p]);

/** The objects of a phrase's own prepositional phrases with one of these prepositions. */
export const postsOf = (p: Phrase, ...prepositions: string[]): Phrase[] =>
  p.posts.filter((post) => prepositions.includes(post.preposition)).flatMap((post) => membersOf(post.object));
