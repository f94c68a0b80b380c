import { type Phrase, type Post, type Sentence, textAt, type Unit, type VerbGroup } from '../phrases/index.ts';
import { type Clause, clause } from './clause.ts';
import { antecedent, byFollows, laterFinite, OPENERS, objectFollows } from './lookahead.ts';
import { governs, unrealVerb } from './modality.ts';
import { finish, type Open } from './open.ts';

type Word = Unit & { word: string };

/** Reads the clauses of one sentence from its units. */
export function readClauses(s: Sentence, units: readonly Unit[]): Clause[] {
  return new Reader(s, units).read();
}

class Reader {
  readonly #s: Sentence;
  readonly #units: readonly Unit[];
  readonly #done: Open[] = [];
  #open: Open[] = [];
  /** Preposition that waits for its noun. */
  #preposition: string | undefined;
  #lastNoun: { phrase: Phrase; index: number } | undefined;
  #conditional = false;

  constructor(s: Sentence, units: readonly Unit[]) {
    this.#s = s;
    this.#units = units;
  }

  read(): Clause[] {
    this.#start('main');
    for (let i = 0; i < this.#units.length; i++) this.#take(this.#units[i]!, i);
    return this.#done.filter((open) => open.verb || open.surface).map(finish);
  }

  get #top(): Open {
    return this.#open.at(-1)!;
  }

  #start(kind: Clause['kind'], surface?: Phrase, conditional = this.#open.at(-1)?.conditional ?? false): Open {
    const parent = this.#open.at(-1);
    const made: Open = { clause: clause(kind, parent?.clause), conditional, ...(surface && { surface }) };
    this.#open.push(made);
    this.#done.push(made);
    return made;
  }

  #take(unit: Unit, i: number): void {
    switch (unit.is) {
      case 'noun':
        this.#noun(unit.phrase, i);
        return;
      case 'verb':
        this.#verb(unit.verb, i);
        return;
      case 'preposition':
        this.#preposition = unit.word;
        return;
      case 'relative':
        this.#relative(unit as Word, i);
        return;
      case 'subordinator':
        this.#subordinate(unit as Word);
        return;
      case 'date':
        this.#date(unit.date.edtf);
        this.#preposition = undefined;
        return;
      case 'stop':
        this.#stop(unit);
        return;
      case 'comma':
        this.#comma(i);
        return;
      default:
        if (unit.is === 'adverb') this.#adverb((unit as Word).word);
    }
  }

  #noun(p: Phrase, i: number): void {
    const top = this.#top;
    const preposition = this.#preposition;
    this.#preposition = undefined;
    const opensClause = this.#finiteAfter(i);
    if (preposition && !(opensClause && OPENERS.has(preposition))) {
      this.#post({ preposition, object: p }, i);
    } else if (preposition) {
      this.#start('subordinate', p);
    } else if (!top.verb) {
      if (top.surface && top.clause.kind === 'main' && this.#units[i - 1]?.is === 'comma' && !opensClause)
        top.clause.posts.push({ preposition: 'beside', object: p });
      else top.surface = p;
    } else if (opensClause) this.#newSubject(p, i);
    else top.clause.objects.push(p);
    this.#lastNoun = { phrase: p, index: i };
  }

  /** A finite verb comes straight after the noun at `i`, or after what hangs on it. */
  #finiteAfter(i: number): boolean {
    const next = this.#units[i + 1];
    if (next?.is === 'verb') return next.verb.form === 'finite' || (next.verb.form === 'participle' && !this.#reduced(i + 1));
    if (next?.is === 'adverb' && this.#units[i + 2]?.is === 'verb')
      return (this.#units[i + 2] as Unit & { is: 'verb' }).verb.form === 'finite';
    return false;
  }

  #newSubject(p: Phrase, i: number): void {
    const before = this.#units[i - 1];
    while (this.#open.length > 1 && this.#top.verb && this.#top.clause.kind !== 'main') this.#open.pop();
    const top = this.#top;
    if (!top.verb) {
      top.surface = p;
      return;
    }
    if (before?.is === 'noun') this.#start('relative', p);
    else if (
      /^(be|say|tell|announce|note|report|argue|claim|believe|hope|know|learn|write|think)$/.test(top.clause.lemma) &&
      before?.is === 'verb'
    )
      this.#start('subordinate', p);
    else {
      this.#open = [];
      this.#start('main', p, this.#conditional);
    }
  }

  #post(post: Post, i: number): void {
    const top = this.#top;
    const beside = this.#lastNoun;
    const adjacent = beside && beside.index === i - 2;
    if (adjacent) beside.phrase.posts.push(post);
    const own = adjacent && !top.verb && !/^(in|at|on|during|aboard|near)$/.test(post.preposition);
    if (!own) top.clause.posts.push(post);
  }

  #verb(verb: VerbGroup, i: number): void {
    const before = this.#units[i - 1];
    const preposition = this.#preposition;
    this.#preposition = undefined;
    if (verb.form === 'infinitive') this.#infinitive(verb, i);
    else if (verb.form === 'ing') this.#ing(verb, i, preposition);
    else if (verb.form === 'participle' && this.#reduced(i)) this.#participle(verb, i);
    else this.#tensed(verb, before, i);
  }

  /** A finite verb, or the auxiliary of a condition ("Had Frederick adhered"). */
  #tensed(verb: VerbGroup, before: Unit | undefined, i: number): void {
    const inverted =
      i <= 1 &&
      verb.form !== 'participle' &&
      /^(Had|Should|Were)$/.test(textAt(this.#s, verb.from)) &&
      this.#units[i + 1]?.is === 'noun';
    if (inverted) {
      this.#top.conditional = true;
      this.#conditional = true;
      return;
    }
    this.#finite(verb, before, i);
  }

  #finite(verb: VerbGroup, before: Unit | undefined, i: number): void {
    const coordinated = before?.is === 'conjunction' || before?.is === 'comma';
    const beside = this.#lastNoun;
    if (this.#top.verb && !coordinated && beside?.index === i - 1 && this.#postClause(beside.phrase)) {
      this.#set(verb);
      return;
    }
    while (this.#open.length > 1 && this.#top.verb && (!coordinated || this.#top.closes || !this.#top.surface)) this.#open.pop();
    const top = this.#top;
    if (!top.verb) {
      this.#set(verb);
      return;
    }
    const surface = top.surface;
    const kind = top.clause.kind;
    const conditional = top.conditional;
    if (this.#open.length > 1) this.#open.pop();
    else this.#open = [];
    this.#start(kind, surface, conditional);
    this.#set(verb);
  }

  /** "After Japan had struck": the noun after the preposition turns out to be a subject. */
  #postClause(p: Phrase): boolean {
    const { posts } = this.#top.clause;
    const last = posts.at(-1);
    if (last?.object !== p || !OPENERS.has(last.preposition)) return false;
    posts.pop();
    this.#start('subordinate', p);
    return true;
  }

  #set(verb: VerbGroup): void {
    const top = this.#top;
    top.verb = verb;
    top.clause.lemma = verb.lemma;
    top.clause.at = verb.main;
    top.clause.copula = verb.copula;
    top.clause.passive = verb.passive;
    const unreal = top.conditional ? 'conditional' : unrealVerb(verb, top.surface);
    if (unreal) top.clause.unreal = unreal;
  }

  #infinitive(verb: VerbGroup, i: number): void {
    const top = this.#top;
    const beside = this.#units[i - 1]?.is === 'noun' ? this.#lastNoun?.phrase : undefined;
    const controlled =
      /^(ask|invite|urge|want|persuade|allow|order|tell|help|get|send|appoint|name|instruct|authorize|force|let|beg)$/.test(
        top.clause.lemma,
      );
    const subject = (controlled || top.clause.copula) && beside ? beside : (top.surface ?? beside);
    const reason = governs(top.clause, beside);
    top.clause.infinitive = true;
    const made = this.#start('infinitive', subject);
    this.#set(verb);
    if (reason && !made.clause.unreal) made.clause.unreal = reason;
    if (top.clause.unreal) made.clause.unreal ??= top.clause.unreal;
  }

  #ing(verb: VerbGroup, i: number, preposition: string | undefined): void {
    const beside = this.#units[i - 1]?.is === 'noun' ? this.#lastNoun?.phrase : undefined;
    const fronted = !this.#top.verb && !this.#top.surface;
    if (fronted) {
      const made = this.#start('participle');
      made.closes = true;
      this.#set(verb);
      if (preposition === 'without' || preposition === 'instead of') made.clause.unreal = `${preposition} …ing`;
      return;
    }
    const subject = beside && !preposition ? beside : this.#top.surface;
    const made = this.#start('participle', subject);
    made.closes = true;
    this.#set(verb);
    if (preposition === 'without' || preposition === 'instead of' || preposition === 'from' || preposition === 'against')
      made.clause.unreal = `${preposition} …ing`;
    if (made.clause.parent?.unreal) made.clause.unreal ??= made.clause.parent.unreal;
  }

  /** A bare participle that hangs on a noun or opens the sentence: "treaties signed by Britain", "Hosted by Merkel, …". */
  #reduced(i: number): boolean {
    const top = this.#top;
    const before = this.#units[i - 1];
    if (!top.verb && top.surface && (top.clause.kind === 'relative' || top.clause.kind === 'subordinate')) return false;
    if (!top.verb && !top.surface && before?.is === 'noun') return byFollows(this.#units, i) || !objectFollows(this.#units, i);
    if (!top.verb && !top.surface)
      return before === undefined || before.is === 'conjunction' || before.is === 'comma' || before.is === 'adverb';
    const later = laterFinite(this.#units, i);
    if (before?.is === 'noun' && !top.verb) return later && (byFollows(this.#units, i) || !objectFollows(this.#units, i));
    if (before?.is === 'noun' && top.verb) return true;
    if (before?.is === 'comma' && !top.verb) return later;
    if (before?.is === 'comma') return byFollows(this.#units, i) || !objectFollows(this.#units, i);
    return false;
  }

  #participle(verb: VerbGroup, i: number): void {
    const beside = this.#units[i - 1]?.is === 'noun' ? this.#lastNoun?.phrase : this.#top.surface;
    const made = this.#start('participle', beside);
    made.closes = true;
    this.#set({ ...verb, passive: true });
    if (made.clause.parent?.unreal && this.#units[i - 1]?.is !== 'noun') made.clause.unreal ??= made.clause.parent.unreal;
  }

  #relative(unit: Word, i: number): void {
    const preposition = this.#preposition;
    this.#preposition = undefined;
    const beside = antecedent(this.#units, i, this.#lastNoun?.phrase);
    const next = this.#units[i + 1];
    const made = this.#start('relative');
    if (!beside) return;
    if (unit.word === 'whose' && next?.is === 'noun') {
      next.phrase.possessor ??= beside;
      return;
    }
    if (unit.word === 'where') made.clause.posts.push({ preposition: 'in', object: beside });
    else if (preposition) made.clause.posts.push({ preposition, object: beside });
    else if (next?.is === 'verb' || next?.is === 'adverb') made.surface = beside;
    else made.clause.objects.push(beside);
  }

  #subordinate(unit: Word): void {
    if (unit.word === 'cleft') {
      const { posts, dates } = this.#top.clause;
      const made = this.#start('subordinate');
      made.clause.posts.push(...posts);
      made.clause.dates.push(...dates);
      return;
    }
    const conditional = /^(if|unless|provided|lest|provided that|as if|even if|whether)$/.test(unit.word);
    this.#start('subordinate', undefined, conditional || this.#top.conditional);
    if (conditional && !this.#done.some((open) => open.verb)) this.#conditional = true;
  }

  #date(edtf: string | undefined): void {
    if (!edtf) return;
    this.#top.clause.dates.push(edtf);
  }

  #stop(unit: Unit): void {
    if (/^[–—]$/.test(textAt(this.#s, unit.from))) return;
    this.#open = [];
    this.#conditional = false;
    this.#preposition = undefined;
    this.#start('main', undefined, false);
    this.#lastNoun = undefined;
  }

  #comma(i: number): void {
    const top = this.#top;
    this.#preposition = undefined;
    if (top.verb && this.#open.length > 1) {
      if (
        top.clause.kind === 'subordinate' ||
        top.clause.kind === 'participle' ||
        top.clause.kind === 'relative' ||
        (top.clause.kind === 'infinitive' && !this.#open[0]!.verb)
      ) {
        const below = this.#open.at(-2)!;
        if (!below.verb || top.clause.kind === 'relative') this.#open.pop();
        else top.closes = true;
      }
    }
    void i;
  }

  #adverb(word: string): void {
    if (/^(neither|never|nowhere|hardly)$/.test(word)) this.#top.conditional ||= word === 'neither';
  }
}
