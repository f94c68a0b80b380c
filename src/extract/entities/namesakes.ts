import type { Clause } from '../clauses/index.ts';
import { knownAt, located, lowerAt, membersOf, type Phrase, type Sentence, textAt } from '../phrases/index.ts';
import { TRAVEL } from './travel-words.ts';

/**
 * Tells people from the towns and states that are called as they are: "Halifax dined with Berg", "Berg met Salisbury in
 * Berlin". A town does not write or dine; a capital that stands for its state may well meet and receive, so that one only
 * is a person where it bears a name of people and meets a person.
 */
export function namesakes(s: Sentence, clauses: readonly Clause[]): void {
  for (const c of clauses) {
    if (c.by !== 'verb' || c.copula) continue;
    const subjects = c.subject ? membersOf(c.subject) : [];
    const objects = c.objects.flatMap(membersOf);
    const others = [
      ...objects,
      ...c.posts.filter((post) => WITH.test(post.preposition)).flatMap((post) => membersOf(post.object)),
    ];
    const person = others.some((p) => isPerson(p) || (isBorne(p) && isTown(s, p)));
    for (const p of subjects) if (called(s, p) && acts(s, c, p, person)) become(p);
    if (!subjects.some(isPerson)) continue;
    // "Berg met Salisbury", "Berg dined with Hamilton"
    if (MEETS.test(c.lemma)) for (const p of c.objects.slice(0, 1).flatMap(membersOf)) if (called(s, p) && isBorne(p)) become(p);
    for (const { preposition, object } of c.posts)
      if (preposition === 'with' ? COMPANY.test(c.lemma) : preposition === 'to' && REACHES.test(c.lemma))
        for (const p of membersOf(object)) if (mayBe(s, p) && isBorne(p)) become(p);
    // "Hamilton flew to Hamilton"
    if (TRAVEL.test(c.lemma))
      for (const { preposition, object } of c.posts)
        if (/^(to|for|from|through)$/.test(preposition)) for (const p of membersOf(object)) p.placed = true;
  }
}

/** Whether somebody called so does this, rather than the town or the state. */
function acts(s: Sentence, c: Clause, p: Phrase, person: boolean): boolean {
  // "Oruro is far from here, wrote Berg": what stands far from its verb may be no subject of it.
  const near = p.from < c.at && c.at - c.subject!.to <= 3;
  // "Jordan flew blankets to Gaza", "Chad sat on the council": states do so, too.
  if (p.kind === 'State') return near && HUMAN.test(c.lemma);
  if (PRIVATE.test(c.lemma)) return near || isBorne(p);
  if (!SOCIAL.test(c.lemma)) return false;
  // "Melbourne received the Queen": a town may well have guests, a capital talks.
  return isBorne(p) ? person || (isTown(s, p) && !HOSTS.test(c.lemma)) : near && isTown(s, p) && person && !HOSTS.test(c.lemma);
}

/** The name alone, where no place is told by the words around it. */
const called = (s: Sentence, p: Phrase): boolean =>
  mayBe(s, p) && !located(s, p.from) && !/^(of|by|via|into)$/.test(lowerAt(s, p.from - 1));

const mayBe = (s: Sentence, p: Phrase): boolean =>
  p.name !== undefined &&
  !p.determiner &&
  !p.possessor &&
  p.states.length + p.modifiers.length + p.appositions.length === 0 &&
  p.to === p.head + 1 &&
  !p.posts.some(({ preposition }) => preposition === ',' || preposition === 'of') &&
  !/^(–|-|'s)$/.test(textAt(s, p.to)) &&
  (p.kind === 'Place' ? /^(city|region)$/.test(p.form ?? '') : p.kind === 'State' && p.form === 'name' && p.ambiguous === true);

/** A town that is no state's capital: what it "meets" or "writes" is no act of a state. */
const isTown = (s: Sentence, p: Phrase): boolean => p.kind === 'Place' && p.form === 'city' && !s.lexicon.capitals.has(p.name!);

/** Many people bear the name: "Washington", "Florence". */
const isBorne = (p: Phrase): boolean => p.ambiguous === true && p.kind === 'Place';

const isPerson = (p: Phrase): boolean => /^(Person|name|pronoun)$/.test(p.kind);

const become = (p: Phrase): void => {
  Object.assign(p, { kind: 'Person', name: p.said ?? p.name, form: undefined });
};

const WITH = /^(with|to|alongside)$/;

/** What no state does, even in a figure of speech. */
const HUMAN = /^(dine|lunch|breakfast|sup|marry|wed|kneel|smile|laugh|weep|sleep|whisper|nod|sip|eat|dress|stroll|motor)$/;

/** What only people do, neither a town nor a state. */
const PRIVATE =
  /^(dine|lunch|breakfast|sup|fly|ride|stroll|marry|wed|retire|kneel|bow|smile|laugh|weep|sleep|die|embark|disembark|alight|shake|kiss|hug|embrace|whisper|confide|nod|sip|eat|drink|shave|bathe|undress|dress|doze|faint|sit|curtsy|curtsey|salute|sigh|shrug|limp|recall|reminisce|motor|travel|hasten|hurry)$/;

const HOSTS =
  /^(receive|entertain|invite|join|greet|thank|congratulate|land|attend|pay|call|present|admire|address|toast|introduce)$/;

/** What people do, and states by their capitals. */
const SOCIAL =
  /^(meet|visit|write|telephone|phone|ring|receive|thank|congratulate|accompany|escort|converse|chat|confer|correspond|introduce|present|read|attend|arrive|depart|return|sail|journey|speak|talk|toast|reply|cable|telegraph|wire|drive|pay|resign|tour|address|resume|admire|consult|befriend|entertain|invite|walk|step|land)$/;

const MEETS =
  /^(meet|greet|welcome|receive|telephone|phone|ring|congratulate|thank|accompany|escort|introduce|entertain|embrace|invite|consult|toast|kiss|befriend|marry|interview|tell|inform|assure|write|cable|appoint)$/;

/** Behind these, "to" leads to a person, as a rule: "wrote to Halifax", "presented a cup to Florence". */
const REACHES = /^(write|speak|talk|introduce|present|give|hand|bow|propose|confide|reply|apologise|apologize|listen)$/;

const COMPANY = /^(meet|dine|lunch|breakfast|sup|speak|talk|confer|converse|chat|correspond|walk|ride|shake|write|sit|stroll)$/;

/**
 * "Atlanta, Georgia", "Georgia and Alabama": a state's name that one of the United States bears, too, among them or behind
 * one of their towns.
 */
export function homonymousRegion(s: Sentence, p: Phrase): void {
  const parts = membersOf(p);
  if (parts.length > 1 && parts.some((each) => stateOfPlace(s, each, 'region') === 'United States')) parts.forEach(asRegion);
  for (const { preposition, object } of p.posts)
    if (preposition === ',' && object.kind === 'State' && stateOfPlace(s, p, 'city') === 'United States') asRegion(object);
}

/** States of the world that one of the United States is called like. */
const ALSO_AMERICAN = new Set(['Georgia']);

const asRegion = (p: Phrase): void => {
  if (p.kind === 'State' && p.form === 'name' && p.ambiguous && ALSO_AMERICAN.has(p.name ?? ''))
    Object.assign(p, { kind: 'Place', form: 'region' });
};

function stateOfPlace(s: Sentence, p: Phrase, form: 'city' | 'region'): string | undefined {
  if (p.kind !== 'Place') return undefined;
  return knownAt(s, p.core)?.values.find((value) => value.type === 'Place' && value.form === form)?.state;
}
