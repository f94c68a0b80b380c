import { type Phrase, singular, textAt, type Unit, type VerbGroup } from '../phrases/index.ts';
import { byFollows, hasPronounAfter, laterFinite, OPENERS, objectFollows, sentFrom, tellerBehind } from './lookahead.ts';
import { fromAbove, governs, notDone } from './modality.ts';

import { OpenClauses } from './open-clauses.ts';

/** "was able to meet", "was pleased to receive": adjectives whose infinitive happened. */
const ENABLED =
  /^(able|glad|happy|pleased|delighted|honoured|honored|privileged|fortunate|lucky|proud|surprised|astonished|relieved|sorry|sad|quick|first|last)$/;

/** "was chosen to lead the council": who is elected or named to an office has it. */
const PUT = /^(elect|re-elect|reelect|choose|appoint|reappoint|name|pick|select|designate|return|call)$/;
const LEAD = /^(lead|head|chair|co-chair|run|preside|govern|direct|rule|represent|succeed|replace|command|serve)$/;

const LEADS = /^(lead|head|chair|command)$/;
/** By what is given changes hands. */
const GIVES = /^(give|present|donate|bequeath|send|deliver|dispatch|despatch|ship|convey|hand|bring|award|forward|make)$/;

/** What a verb group does to the clauses that are open: it fills one, opens one, or hangs one on a noun. */
export class Verbs extends OpenClauses {
  protected verb(verb: VerbGroup, i: number): void {
    const before = this.units[i - 1];
    const preposition = this.preposition;
    this.preposition = undefined;
    const teller = tellerBehind(this.units, i);
    if (teller) {
      this.open = [];
      this.teller = i + 1;
      this.start('main', teller, false);
      this.set(verb);
    } else if (verb.form === 'infinitive') this.infinitive(verb, i);
    else if (verb.form === 'ing') this.ing(verb, i, preposition);
    else if (verb.form === 'participle' && this.reduced(i)) this.participle(verb, i);
    else this.tensed(verb, before, i);
  }

  /** A finite verb, or the auxiliary of a condition ("Had Frederick adhered"). */
  protected tensed(verb: VerbGroup, before: Unit | undefined, i: number): void {
    const turned = verb.form !== 'participle' && this.units[i + 1]?.is === 'noun';
    const inverted = turned && i <= 1 && /^(Had|Should|Were)$/.test(textAt(this.s, verb.from));
    // "would have met him, | had he lived"
    if (turned && !inverted && this.wouldBe(verb, i)) {
      this.start('subordinate', undefined, true);
      return;
    }
    if (inverted) {
      this.top.conditional = true;
      this.conditional = true;
      return;
    }
    this.finite(verb, before, i);
  }

  /** "had", "were" or "should" in the middle of a sentence, with its subject and its verb behind it, after what would have happened. */
  protected wouldBe(verb: VerbGroup, i: number): boolean {
    if (i < 2 || !/^(had|were|should)$/.test(textAt(this.s, verb.from)) || verb.to > verb.from + 1) return false;
    if (!this.done.some(({ clause: { unreal } }) => /^(would|might|could|should|ought|conditional)$/.test(unreal ?? '')))
      return false;
    const later = this.units.slice(i + 2, i + 6).find((unit) => unit.is === 'verb');
    return later !== undefined && !/^(noun|conjunction)$/.test(this.units[i - 1]!.is);
  }

  protected finite(verb: VerbGroup, before: Unit | undefined, i: number): void {
    const coordinated = before?.is === 'conjunction' || before?.is === 'comma';
    const beside = this.lastNoun;
    if (this.top.verb && !coordinated && beside?.index === i - 1 && this.postClause(beside.phrase)) {
      this.set(verb);
      return;
    }
    // "Lund, whom Berg sent to buy grain, went": the comma leads back to the clause that still lacks its verb.
    const waiting = before?.is === 'comma' ? this.open.findIndex((open) => open.surface && !open.verb) : -1;
    if (waiting >= 0 && waiting < this.open.length - 1 && this.top.verb) this.open.length = waiting + 1;
    while (this.open.length > 1 && this.top.verb && (!coordinated || this.top.closes || !this.top.surface)) this.open.pop();
    const top = this.top;
    if (!top.verb) {
      this.set(verb);
      return;
    }
    const surface = top.surface;
    const kind = top.clause.kind;
    const conditional = top.conditional;
    if (this.open.length > 1) this.open.pop();
    else this.open = [];
    this.start(kind, surface, conditional);
    this.set(verb);
  }

  /** "After Japan had struck": the noun after the preposition turns out to be a subject. */
  protected postClause(p: Phrase): boolean {
    const { posts } = this.top.clause;
    const last = posts.at(-1);
    if (last?.object !== p || !OPENERS.has(last.preposition)) return false;
    // "what Mora did as president of Chile | was to": an office without an article is what he was.
    if (last.preposition === 'as' && p.kind === 'office' && !p.determiner) return false;
    posts.pop();
    this.start('subordinate', p);
    return true;
  }

  protected infinitive(verb: VerbGroup, i: number): void {
    const top = this.top;
    // "the first envoy | ever to set foot there"
    const ever = this.units[i - 1]?.is === 'adverb' && /^(ever|yet)$/.test((this.units[i - 1] as Unit & { word: string }).word);
    const at = ever ? i - 2 : i - 1;
    const beside = this.units[at]?.is === 'noun' ? this.lastNoun?.phrase : undefined;
    const ranked = beside !== undefined && this.ranked(beside, this.units[at]!.to);
    const controlled =
      /^(ask|invite|urge|want|persuade|allow|order|tell|help|get|send|appoint|name|elect|choose|pick|select|designate|instruct|authorize|force|let|beg)$/.test(
        top.clause.lemma,
      );
    const acts = /^(be|become|remain)$/.test(top.clause.lemma) || this.s.lexicon.modality.made_to.has(top.clause.lemma);
    const predicate = beside && top.clause.objects.includes(beside) && acts;
    const subject = beside && (controlled || predicate || ranked) ? this.predicated(beside) : (top.surface ?? beside);
    const before = this.units[i - 1];
    const fortunate =
      top.clause.copula &&
      before?.is === 'adverb' &&
      ENABLED.test((before as Unit & { word: string }).word) &&
      (textAt(this.s, before.from - 1) !== 'too' || /^(only|all)$/.test(textAt(this.s, before.from - 2)));
    const put = PUT.test(top.clause.lemma) && LEAD.test(verb.lemma);
    // "did not fail to see him", "could not refuse to see him".
    const twice = top.clause.unreal === 'negated' && notDone(this.s, top.clause);
    const reason = twice ? undefined : fortunate || put || ranked ? top.clause.unreal : governs(this.s, top.clause, beside, verb);
    top.clause.infinitive = true;
    // "Elected as the first woman to lead the council": whoever was elected leads it.
    const made = this.start('infinitive', put && top.clause.passive ? top.surface : subject);
    this.set(verb);
    if (reason && !made.clause.unreal) made.clause.unreal = reason;
    if (top.clause.unreal && !twice) made.clause.unreal ??= top.clause.unreal;
  }

  /** "Lund, the first Dane | to reach it": it is what makes them the first. */
  protected ranked(beside: Phrase, to: number): boolean {
    const spans = [beside, ...beside.appositions];
    return spans.some(
      (p) =>
        /^(name|Person|office|thing)$/.test(p.kind) &&
        p.determiner === 'the' &&
        this.s.tokens.slice(p.from, Math.max(p.to, to)).some((token) => /^(first|last|only|second|third)$/.test(token.lower)),
    );
  }

  protected ing(verb: VerbGroup, i: number, preposition: string | undefined): void {
    const beside = this.units[i - 1]?.is === 'noun' ? this.lastNoun?.phrase : undefined;
    const fronted = !this.top.verb && !this.top.surface;
    if (fronted) {
      const made = this.start('participle');
      made.closes = true;
      this.set(verb);
      if (preposition === 'without' || preposition === 'instead of') made.clause.unreal = `${preposition} …ing`;
      return;
    }
    const subject = beside && !preposition ? beside : this.top.surface;
    const made = this.start('participle', subject);
    made.closes = true;
    this.set(verb);
    const above =
      made.clause.parent?.unreal && fromAbove(made.clause.parent, preposition, this.units[i - 1]?.is === 'comma', verb);
    // "nothing kept Lund from meeting Berg": he met him.
    const kept = preposition === 'from' && /^negated/.test(made.clause.parent?.unreal ?? '');
    if (/^(without|instead of|from|against)$/.test(preposition ?? '') && !kept) made.clause.unreal = `${preposition} …ing`;
    if (above) made.clause.unreal ??= above;
  }

  /** A bare participle that hangs on a noun or opens the sentence: "treaties signed by Britain", "Hosted by Merkel, …". */
  protected reduced(i: number): boolean {
    const top = this.top;
    const before = this.units[i - 1];
    if (!top.verb && top.surface && (top.clause.kind === 'relative' || top.clause.kind === 'subordinate')) return false;
    if (!top.verb && !top.surface && before?.is === 'noun') return byFollows(this.units, i) || !objectFollows(this.units, i);
    if (!top.verb && !top.surface)
      return before === undefined || before.is === 'conjunction' || before.is === 'comma' || before.is === 'adverb';
    // "… with a clock and Sadat reciprocated": a noun that the conjunction joins to no other opens a clause.
    const opens = before?.is === 'noun' && this.units[i - 2]?.is === 'conjunction' && top.verb !== undefined;
    if (opens && !byFollows(this.units, i)) return false;
    const later = laterFinite(this.units, i);
    if (before?.is === 'noun' && !top.verb) return later && (byFollows(this.units, i) || !objectFollows(this.units, i));
    const pronoun = before?.is === 'noun' && before.phrase.kind === 'pronoun' ? before.phrase.lemma : '';
    // "before it ended in Rome", "as he walked": no participle hangs on a subject pronoun.
    const opener = this.units[i - 2];
    if (
      /^(he|she|they|it)$/.test(pronoun) &&
      opener?.is === 'preposition' &&
      OPENERS.has((opener as Unit & { word: string }).word)
    )
      return false;
    const they = /^(he|she|they|two|three|four|both)$/.test(pronoun);
    if (they && this.units[i - 2]?.is === 'conjunction') return false;
    if (before?.is === 'noun' && top.verb && hasPronounAfter(this.units, i)) return false;
    if (before?.is === 'noun' && top.verb) return !this.awaitsVerb() || later;
    if (before?.is === 'comma' && !top.verb) return later;
    if (before?.is === 'comma') return byFollows(this.units, i) || !objectFollows(this.units, i);
    return false;
  }

  /** "A delegation led by Lund | met": the clause around this one has its subject and still lacks its verb. */
  protected awaitsVerb(): boolean {
    const outer = this.open.at(-2);
    return this.top.clause.kind !== 'main' && outer !== undefined && outer.surface !== undefined && !outer.verb;
  }

  /** "The garden holds a bronze by Lund, | presented by Berg": of the nouns before the comma, the one that can be given. */
  protected handed(lemma: string): Phrase | undefined {
    const thing = this.top.clause.objects.at(-1);
    return GIVES.test(lemma) && thing?.kind === 'thing' && this.s.lexicon.gifts.has(singular(thing.lemma)) ? thing : undefined;
  }

  protected participle(verb: VerbGroup, i: number): void {
    const { clause: outer, surface } = this.top;
    const last =
      this.units[i - 1]?.is === 'noun' ? this.lastNoun?.phrase : (this.staged(verb, i) ?? this.handed(verb.lemma) ?? surface);
    const beside = LEADS.test(verb.lemma) && last?.kind === 'State' ? (sentFrom(this.units, i) ?? last) : last;
    const made = this.start('participle', beside);
    made.closes = true;
    this.set({ ...verb, passive: true });
    // "Lund had a rug delivered to Berg": it is Lund who sends it.
    if (outer.lemma === 'have' && beside && surface && outer.objects.includes(beside) && GIVES.test(verb.lemma))
      made.clause.subject = surface;
    if (made.clause.parent?.unreal && this.units[i - 1]?.is !== 'noun') made.clause.unreal ??= made.clause.parent.unreal;
  }

  /** "signed at the end of the conference, | held in a palace": nobody is held or convened where a gathering is. */
  protected staged({ lemma }: VerbGroup, i: number): Phrase | undefined {
    if (this.units[i - 1]?.is !== 'comma' || !/^(hold|convene|stage|chair|host|attend|convoke)$/.test(lemma)) return undefined;
    let last = this.lastNoun?.phrase;
    while (last && last.kind !== 'Event') last = last.posts.find(({ preposition }) => preposition === 'of')?.object;
    return last;
  }
}
