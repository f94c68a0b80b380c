import type { Phrase, Post } from '../phrases/index.ts';

/** Who does what: a verb, or a noun of happening, with its parts. */
export interface Clause {
  /** Lemma of the verb; of the noun for a happening named by one. */
  lemma: string;
  /** Token of the verb. */
  at: number;
  by: 'verb' | 'noun';
  /** Who does it: for a passive verb the phrase after "by". */
  subject?: Phrase;
  /** To whom or what: for a passive verb its grammatical subject first. */
  objects: Phrase[];
  posts: Post[];
  /** EDTF. */
  dates: string[];
  /** Why it is not said to have happened: a negation, "would", "plans to"; absent when it is. */
  unreal?: string;
  copula: boolean;
  passive: boolean;
  /** "in return", "in exchange": it answers what was done before. */
  inReturn?: true;
  /** An infinitive hangs on it: "called on him to resign". */
  infinitive?: boolean;
  /** The noun itself, for a happening named by one. */
  noun?: Phrase;
  /** How that noun stands in the clause around it. */
  role?: { as: 'subject' | 'object' | 'post'; preposition?: string };
  /** It names a letter that the clause around it says was read or answered, or was not. */
  answered?: true;
  /** What a noun is said to be: the other side of "is", the phrase it stands beside. */
  equal: Phrase[];
  /** The clause it hangs on. */
  parent?: Clause;
  kind: 'main' | 'relative' | 'subordinate' | 'infinitive' | 'participle';
}

export function clause(kind: Clause['kind'], parent?: Clause): Clause {
  return {
    lemma: '',
    at: -1,
    by: 'verb',
    objects: [],
    posts: [],
    dates: [],
    copula: false,
    passive: false,
    equal: [],
    kind,
    ...(parent && { parent }),
  };
}
