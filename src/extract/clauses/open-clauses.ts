import { type Phrase, phrase, type Sentence, type Unit, type VerbGroup } from '../phrases/index.ts';
import { type Clause, clause } from './clause.ts';
import { unrealVerb } from './modality.ts';
import type { Open } from './open.ts';

const RETURN = new Set(['in return', 'in exchange', 'in turn', 'in reciprocation', 'in response', 'in recompense']);

type Word = Unit & { word: string };

/** The clauses that are open while a sentence is read, innermost last, and what the next word may belong to. */
export class OpenClauses {
  protected readonly s: Sentence;
  protected readonly units: readonly Unit[];
  protected readonly done: Open[] = [];
  protected open: Open[] = [];
  /** Preposition that waits for its noun. */
  protected preposition: string | undefined;
  protected lastNoun: { phrase: Phrase; index: number } | undefined;
  protected conditional = false;
  /** "in return" went before: the next verb answers what was done. */
  protected returning = false;
  /** Where the noun stands behind the verb by which it tells what went before: ", wrote | Churchill". */
  protected teller = -1;

  constructor(s: Sentence, units: readonly Unit[]) {
    this.s = s;
    this.units = units;
  }

  protected get top(): Open {
    return this.open.at(-1)!;
  }

  protected start(kind: Clause['kind'], surface?: Phrase, conditional = this.open.at(-1)?.conditional ?? false): Open {
    const parent = this.open.at(-1);
    const made: Open = { clause: clause(kind, parent?.clause), conditional, ...(surface && { surface }) };
    this.open.push(made);
    this.done.push(made);
    return made;
  }

  /** "Lund was the first envoy | to see him": what is said of a noun behind "was" is said of who it is. */
  protected predicated(beside: Phrase): Phrase {
    const { clause: c, surface } = this.top;
    const predicate = (c.copula || /^(become|remain)$/.test(c.lemma)) && c.objects.some((object) => object === beside);
    const one = !beside.name && !beside.plural && /^(office|thing|kin)$/.test(beside.kind);
    const named = surface && surface.members.length === 0 && /^(name|Person)$/.test(surface.kind);
    return predicate && one && named ? surface : beside;
  }

  protected set(verb: VerbGroup): void {
    const top = this.top;
    top.verb = verb;
    top.clause.lemma = verb.lemma;
    top.clause.at = verb.main;
    top.clause.copula = verb.copula;
    top.clause.passive = verb.passive;
    if (this.returning) top.clause.inReturn = true;
    this.returning = false;
    // "nothing kept him from going": no phrase, yet the subject.
    const last = this.s.tokens[verb.from - 1]?.lower ?? '';
    const few =
      /^(no|hardly|scarcely|barely)$/.test(this.s.tokens[verb.from - 2]?.lower ?? '') && /^(one|anyone|anybody)$/.test(last);
    const none = few || (/^(nothing|nobody|none)$/.test(last) && !top.surface);
    const unreal = none ? 'negated subject' : top.conditional ? 'conditional' : unrealVerb(verb, top.surface);
    if (unreal) top.clause.unreal = unreal;
  }

  protected adverb({ word, from }: Word, i: number): void {
    // "Berg had gone there in 1953", "joined her there", "from there he went on"; not "there were two Bergs".
    if (word === 'there' && (this.preposition || (this.top.verb && this.units[i + 1]?.is !== 'verb'))) {
      const object = phrase('pronoun', from, from + 1, from, word);
      this.top.clause.posts.push({ preposition: this.preposition ?? 'there', object });
      this.preposition = undefined;
    }
    if (RETURN.has(word)) {
      // "and in return presented …": it belongs to the verb to come.
      if (this.units[i - 1]?.is === 'conjunction') this.returning = true;
      else this.top.clause.inReturn = true;
    }
    if (/^(neither|never|nowhere|hardly)$/.test(word)) this.top.conditional ||= word === 'neither';
  }

  /** "received Baker, | not Powell", "are on loan, | not a present"; and whoever wrote what went before, already read. */
  protected denied(i: number): boolean {
    if (this.teller === i) return true;
    const [before, comma] = [this.units[i - 1], this.units[i - 2]];
    return before?.is === 'adverb' && before.word === 'not' && comma?.is === 'comma';
  }

  /** ", and his counterpart | at the signing was Lund": the verb comes behind what hangs on the noun. */
  protected behindPost(i: number): boolean {
    const [joint, comma] = [this.units[i - 1], this.units[i - 2]];
    const [post, object, verb] = this.units.slice(i + 1, i + 4);
    if (joint?.is !== 'conjunction' || comma?.is !== 'comma' || post?.is !== 'preposition') return false;
    return object?.is === 'noun' && verb?.is === 'verb' && verb.verb.form === 'finite';
  }
}
