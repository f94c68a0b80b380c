import { type Phrase, type Post, type Sentence, textAt, type Unit } from '../phrases/index.ts';
import { onBehalf } from './behalf.ts';
import type { Clause } from './clause.ts';
import { alongside, among } from './company.ts';
import { ellipsis } from './ellipsis.ts';
import { antecedent, backFrom, contact, excluded, frontedFrom, isTime, OPENERS, sharesObject, takeFrom } from './lookahead.ts';
import { finish } from './open.ts';
import { Verbs } from './verbs.ts';

type Word = Unit & { word: string };

/** Reads the clauses of one sentence from its units. */
export function readClauses(s: Sentence, units: readonly Unit[]): Clause[] {
  return new Reader(s, units).read();
}

class Reader extends Verbs {
  read(): Clause[] {
    this.start('main');
    for (let i = 0; i < this.units.length; i++) this.take(this.units[i]!, i);
    const read = this.done
      .filter((open) => open.verb || open.surface)
      .map(finish)
      .map((c, i, all) => ellipsis(this.s, c, i, all));
    alongside(this.s, read);
    onBehalf(read);
    return read;
  }

  protected take(unit: Unit, i: number): void {
    switch (unit.is) {
      case 'noun':
        this.noun(unit.phrase, i);
        return;
      case 'verb':
        this.verb(unit.verb, i);
        return;
      case 'preposition':
        this.preposition = unit.word;
        return;
      case 'relative':
        this.relative(unit as Word, i);
        return;
      case 'subordinator':
        this.subordinate(unit as Word, i);
        return;
      case 'date':
        this.date(unit.date.edtf);
        this.preposition = undefined;
        return;
      case 'stop':
        this.stop(unit);
        return;
      case 'comma':
        this.comma();
        return;
      default:
        if (unit.is === 'adverb') this.adverb(unit as Word, i);
    }
  }

  protected noun(p: Phrase, i: number): void {
    const top = this.top;
    // "met Lund but not Berg": who was left out plays no part.
    if (excluded(this.units, i) && top.verb) {
      this.preposition = undefined;
      this.lastNoun = { phrase: p, index: i };
      return;
    }
    const preposition = this.preposition;
    this.preposition = undefined;
    // "on the day | Roosevelt died": a time right before a subject has a clause of its own.
    if (this.lastNoun?.index === i - 1 && !preposition && isTime(this.lastNoun.phrase) && this.units[i + 1]?.is === 'verb') {
      this.start('relative', p);
      this.lastNoun = { phrase: p, index: i };
      return;
    }
    // "as Berg, the premier, | was driven"
    const apart = preposition && OPENERS.has(preposition) && p.appositions.length > 0 && this.units[i + 1]?.is === 'comma';
    const opensClause = this.finiteAfter(apart ? i + 1 : i);
    if (this.denied(i)) return;
    // "The election of Bachelet as president took place": an office without an article after "as" is no subject.
    const bare = top.surface !== undefined && !top.verb && this.units[i - 2]?.is === 'noun';
    const role = preposition === 'as' && (bare || (p.kind === 'office' && !p.determiner));
    if (preposition && (role || !(opensClause && OPENERS.has(preposition)))) {
      this.post({ preposition, object: p }, i);
    } else if (preposition) {
      this.start('subordinate', p);
    } else if (!top.verb) {
      if (
        top.surface &&
        opensClause &&
        this.units[i - 1]?.is === 'noun' &&
        this.lastNoun?.phrase === top.surface &&
        contact(top.surface, p)
      ) {
        // "The treaty | Lund signed": a clause on the noun without "that".
        const { surface } = top;
        this.start('relative', p).clause.objects.push(surface);
      } else if (top.surface && top.clause.kind === 'main' && this.units[i - 1]?.is === 'comma' && !opensClause)
        top.clause.posts.push({ preposition: 'beside', object: p });
      else top.surface = p;
    } else if (opensClause) this.newSubject(p, i);
    else top.clause.objects.push(p);
    this.lastNoun = { phrase: p, index: i };
  }

  /** A finite verb comes straight after the noun at `i`, or after what hangs on it. */
  protected finiteAfter(i: number): boolean {
    const next = this.units[i + 1];
    if (next?.is === 'verb') return next.verb.form === 'finite' || (next.verb.form === 'participle' && !this.reduced(i + 1));
    if (this.behindPost(i)) return true;
    if (next?.is === 'adverb' && this.units[i + 2]?.is === 'verb')
      return (this.units[i + 2] as Unit & { is: 'verb' }).verb.form === 'finite';
    return false;
  }

  protected newSubject(p: Phrase, i: number): void {
    const before = this.units[i - 1];
    const inner = this.top;
    while (this.open.length > 1 && this.top.verb && this.top.clause.kind !== 'main') this.open.pop();
    const top = this.top;
    const shared = before?.is === 'conjunction' && !top.verb ? sharesObject(inner.clause, inner.surface) : undefined;
    if (shared) {
      this.start('relative', p).clause.objects.push(shared);
      return;
    }
    const fronted = top.verb && frontedFrom(this.units, i);
    if (fronted !== undefined) {
      const moved = takeFrom(top.clause, fronted);
      this.open = [];
      this.start('main', p, this.conditional).clause.posts.push(...moved);
      return;
    }
    if (
      !top.verb &&
      !top.surface &&
      inner !== top &&
      inner.clause.kind === 'relative' &&
      inner.clause.objects.every((o) => o.kind === 'thing') &&
      among(top.clause)
    ) {
      // "Among those who met Lund | was Berg".
      inner.clause.objects.push(p);
      return;
    }
    if (!top.verb) {
      // "countries fighting the Axis put …": the noun ends the inner clause, the verb goes on with the outer.
      if (top.surface && inner !== top) inner.clause.objects.push(p);
      else top.surface = p;
      return;
    }
    if (before?.is === 'noun') this.start('relative', p);
    else if (
      /^(be|say|tell|announce|note|report|argue|claim|believe|hope|know|learn|write|think)$/.test(top.clause.lemma) &&
      before?.is === 'verb'
    )
      this.start('subordinate', p);
    else {
      this.open = [];
      const nor = before?.is === 'conjunction' && (before as Word).word === 'nor';
      this.start('main', p, this.conditional || nor);
    }
  }

  protected post({ preposition, object }: Post, i: number): void {
    const top = this.top;
    const back = preposition === 'from' && backFrom(this.s, this.units, i);
    const post = { preposition: back ? 'back from' : preposition, object };
    const beside = this.lastNoun;
    const adjacent = beside && beside.index === i - 2;
    // "a grandson of Haakon and brother | to Olav"
    const last = beside?.phrase.members.at(-1);
    if (adjacent) (last?.kind === 'kin' ? last : beside.phrase).posts.push(post);
    const own = adjacent && !top.verb && !/^(in|at|on|during|aboard|near|back from)$/.test(post.preposition);
    if (!own) top.clause.posts.push(post);
  }

  protected relative(unit: Word, i: number): void {
    const preposition = this.preposition;
    this.preposition = undefined;
    const named = antecedent(this.units, i, this.lastNoun?.phrase);
    const next = this.units[i + 1];
    const one = next?.is === 'verb' && /^(is|was|has|lies|lay|stands|sits|belongs)$/.test(textAt(this.s, next.from));
    const nearest = one ? (named?.members.at(-1) ?? named) : named;
    const beside = nearest && unit.word !== 'whose' ? this.predicated(nearest) : nearest;
    const { copula, posts } = this.top.clause;
    const cleft = copula && this.top.surface?.lemma === 'it' ? posts : [];
    const made = this.start('relative');
    // "For Chad it was Horn who signed": what stands with "it was" belongs to what was done.
    made.clause.posts.push(...cleft);
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

  protected subordinate(unit: Word, i: number): void {
    if (unit.word === 'cleft') {
      const { posts, dates, objects } = this.top.clause;
      const made = this.start('subordinate');
      // "It was a giraffe that Ali sent": what was meant is its object.
      if (this.units[i + 1]?.is === 'noun') made.clause.objects.push(...objects.filter((p) => p.kind === 'thing'));
      else if (objects[0]) made.surface = objects[0];
      made.clause.posts.push(...posts);
      made.clause.dates.push(...dates);
      return;
    }
    const conditional = /^(if|unless|provided|lest|provided that|as if|even if|whether)$/.test(unit.word);
    this.start('subordinate', undefined, conditional || this.top.conditional);
    if (conditional && !this.done.some((open) => open.verb)) this.conditional = true;
  }

  protected date(edtf: string | undefined): void {
    if (edtf) this.top.clause.dates.push(edtf);
  }

  protected stop(unit: Unit): void {
    if (/^[–—]$/.test(textAt(this.s, unit.from))) return;
    this.open = [];
    this.conditional = false;
    this.preposition = undefined;
    this.start('main', undefined, false);
    this.lastNoun = undefined;
  }

  protected comma(): void {
    const top = this.top;
    this.preposition = undefined;
    if (top.verb && this.open.length > 1) {
      if (
        top.clause.kind === 'subordinate' ||
        top.clause.kind === 'participle' ||
        top.clause.kind === 'relative' ||
        (top.clause.kind === 'infinitive' && !this.open[0]!.verb)
      ) {
        const below = this.open.at(-2)!;
        if (!below.verb || top.clause.kind === 'relative') this.open.pop();
        else top.closes = true;
        // "Elected to lead the council, | Mora …", "Though he had meant to stay, | Lund …": all close before the subject.
        if (!this.open[0]!.verb && !this.open[0]!.surface) this.open.length = 1;
      }
    }
  }
}
