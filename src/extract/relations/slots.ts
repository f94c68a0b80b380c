import type { Clause } from '../clauses/index.ts';
import { membersOf, type Phrase, phrase, postsOf } from '../phrases/index.ts';
import { JOURNEY_SLOTS } from './journey-slots.ts';

/** What stands in a slot of the clause; "with.from": what hangs with "from" on what follows "with". */
export function slotPhrases(c: Clause, slot: string): Phrase[] {
  const { base, path } = partsOf(slot);
  if (path.length > 0)
    return path.reduce((found, step) => found.flatMap(membersOf).flatMap((p) => postsOf(p, step)), slotPhrases(c, base));
  const own = NAMED[slot];
  if (own) return own(c);
  return c.posts.filter((post) => post.preposition === slot).map((post) => post.object);
}

const parts = new Map<string, { base: string; path: readonly string[] }>();

function partsOf(slot: string): { base: string; path: readonly string[] } {
  const known = parts.get(slot);
  if (known) return known;
  const [base = '', ...path] = slot.split('.');
  parts.set(slot, { base, path });
  return { base, path };
}

const NAMED: Record<string, (c: Clause) => Phrase[]> = {
  subject: (c) => (c.subject ? [c.subject] : []),
  // Of two who swap: the first, and the other.
  'subject#1': (c) => (c.subject?.members.length === 2 ? c.subject.members.slice(0, 1) : c.subject ? [c.subject] : []),
  'subject#2': (c) => (c.subject?.members.length === 2 ? c.subject.members.slice(1) : []),
  object: (c) => c.objects,
  'object-from': (c) => c.objects.flatMap(ownersOf),
  'subject-from': (c) => (c.subject ? ownersOf(c.subject) : []),
  // "gave each other pens"
  mutual: (c) =>
    [...c.objects, ...c.posts.map((post) => post.object)].some((p) => p.lemma === 'each other') && c.subject ? [c.subject] : [],
  self: (c) => (c.noun ? [c.noun] : []),
  equal: (c) => c.equal,
  ...JOURNEY_SLOTS,
  above: (c) => (c.parent?.subject ? [c.parent.subject] : (c.parent?.objects ?? [])),
  // "…, with Stalin attending", "Seated beside the Emperor was Lund": whom a participle without a subject of its own stands by.
  'stood-by': (c) =>
    c.kind === 'participle' && !c.subject
      ? [...(c.parent?.subject ? [c.parent.subject] : []), ...(c.parent?.objects ?? [])]
      : c.kind === 'participle' && c.parent?.subject && c.parent.subject !== c.subject
        ? [c.parent.subject]
        : [],
  // "George V came to the banquet, seated between …": what the participle's own clause was at.
  'around-at': (c) =>
    c.kind === 'participle'
      ? (c.parent?.posts ?? []).filter(({ preposition }) => /^(at|for|in|to)$/.test(preposition)).map(({ object }) => object)
      : [],
  // "In a side room of the conference, …", "on the steps of the congress".
  room: (c) =>
    c.posts
      .filter(
        ({ preposition, object }) =>
          /^(in|on|outside|behind|inside|onto|into|through|to|from|before)$/.test(preposition) && object.kind === 'thing',
      )
      .map(({ object }) => object),
  // Where the verb itself says that it was: not what an event is on, nor where what is spoken of there is ("opened with a speech on the war in Korea").
  scene: (c) => {
    const inner = new Set(
      [...c.objects, ...c.posts.map(({ object }) => object)].flatMap((p) => (SAYS.test(p.kind) ? inside(p) : [])),
    );
    return c.posts
      .filter(
        ({ preposition, object }) =>
          SCENE.test(preposition) && !inner.has(object) && !(c.subject && object.from > c.subject.from && object.from < c.at),
      )
      .map(({ object }) => object);
  },
  // "In Oslo, Lund spoke": places before the verb, which hang on nothing else.
  fronted: (c) =>
    c.posts
      .filter(
        ({ preposition, object }) =>
          /^(in|at|near|amid|aboard|on)$/.test(preposition) &&
          object.from < c.at &&
          object.from < (c.subject?.from ?? c.objects[0]?.from ?? 0),
      )
      .map(({ object }) => object),
  // "made the emperor a present of a sabre", "sent her a clock as a present": whom the verb names beside the noun.
  dative: (c) => (c.parent?.objects ?? []).filter((p) => p !== c.noun && !c.equal.includes(p)),
  // "laid in the hands of the Shah", "pinned to his tunic", "hung round Lund's neck": they stand for whose they are.
  hands: (c) =>
    c.posts
      .filter(({ preposition, object }) => BESTOWED.test(preposition) && BODY.test(object.lemma))
      .flatMap(({ object }) => bearersOf(object)),
  // "the people of Wales" send as no place does
  'from-people': (c) =>
    c.posts
      .filter(
        ({ preposition }, _, all) => preposition === 'from' && all.filter((post) => post.preposition === 'from').length === 1,
      )
      .filter(({ preposition, object }) => preposition === 'from' && PEOPLE.test(object.lemma))
      .map(({ object }) => object),
  'from-person': (c) =>
    c.posts.filter(({ preposition, object }) => preposition === 'from' && isPerson(object)).map(({ object }) => object),
  'to-person': (c) =>
    c.posts.filter(({ preposition, object }) => preposition === 'to' && isPerson(object)).map(({ object }) => object),
  'to-owner': (c) => c.posts.filter((post) => post.preposition === 'to').flatMap((post) => ownersOf(post.object)),
  'post-to': (c) =>
    c.posts.flatMap((post) => post.object.posts.filter((own) => /^(to|with)$/.test(own.preposition)).map((own) => own.object)),
  'subject-owner': (c) => (c.subject?.possessor ? [c.subject.possessor] : []),
  // "signed by Ivo Horn of Austria", "Ana Mora (Chile)", "the premiers of Chad and Niger", "Peru's Ana Mora": for whom they act.
  home: (c) =>
    [...(c.subject ? [c.subject] : []), ...c.posts.filter((post) => post.preposition === 'with').map((post) => post.object)]
      .flatMap(membersOf)
      .flatMap(homesOf),
  // "Lund's rifle was a present from Berg": Lund has it.
  'owner-now': (c) =>
    c.posts.some(({ preposition }) => /^(from|of|by)$/.test(preposition))
      ? c.equal.flatMap(membersOf).flatMap((p) => (LIKENESS.test(p.lemma) ? [] : (p.possessor ?? [])))
      : [],
  owner: (c) => c.equal.flatMap(membersOf).flatMap((p) => p.possessor ?? []),
  // "Napoleon's marriage", "his marriage": whose the noun itself is, never who took part in it.
  possessor: (c) =>
    c.noun?.possessor ? [c.noun.possessor] : c.subject?.kind === 'pronoun' && c.subject.from === c.noun?.from ? [c.subject] : [],
  // "the wedding presents of Princess Alice", "Nkrumah's presents"
  whose: (c) => (c.noun ? [...(c.noun.possessor ? [c.noun.possessor] : []), ...postsOf(c.noun, 'of')] : []),
};

/** "Lund's statue": he made it, or it shows him; he need not have it. */
const LIKENESS = /^(statue|bust|portrait|likeness|sculpture|painting|mural|mosaic|monument|memorial|fresco|tapestry)s?$/;
const BESTOWED = /^(in|into|to|on|onto|upon|at|from|round|around|about|over|under|across|beside|before)$/;
const BODY =
  /^(hands?|keeping|care|neck|breast|chest|lapel|lapels|shoulders?|head|coat|tunic|jacket|uniform|finger|wrist|arms?|feet|foot|waist|side|brow|throat|collar|sash|dress|bosom|belt)$/;
const PEOPLE = /^(person|people|nation|government|citizen|child|children|women|woman|student|parliament)s?$/;

const isPerson = (p: Phrase): boolean =>
  membersOf(p).every((each) => /^(name|Person|pronoun)$/.test(each.kind) || (each.kind === 'office' && !each.plural));

/** Whose hands or neck it is; "his neck". */
const bearersOf = (p: Phrase): Phrase[] => [
  ...(p.possessor ? [p.possessor] : []),
  ...postsOf(p, 'of'),
  ...(/^(his|her|their)$/.test(p.determiner ?? '')
    ? [phrase('pronoun', p.from, p.from + 1, p.from, p.determiner!.replace('his', 'him').replace('their', 'them'))]
    : []),
];

const SCENE = /^(in|at|aboard|on|on board|near|outside|into|inside|beside|above|amid|among)$/;
/** What may have a place of its own behind it that is not the clause's. */
const SAYS = /^(thing|Agreement|Organization|kin|office)$/;

/** What hangs on a phrase, and on that in turn; a few steps are as far as anyone goes. */
const inside = (p: Phrase, depth = 0): Phrase[] =>
  depth > 3 ? [] : p.posts.flatMap(({ object }) => [object, ...inside(object, depth + 1)]);

/** Whose a message is: "a letter from Lund", "the greetings of Lund", "Lund's note", "a note signed by Lund". */
const ownersOf = (p: Phrase): Phrase[] =>
  membersOf(p).flatMap((each) => [
    ...(each.possessor ? [each.possessor] : []),
    ...each.posts.filter((post) => /^(from|of|by)$/.test(post.preposition)).map((post) => post.object),
  ]);

/** The state of a person or office, as its own words say. */
const homesOf = (p: Phrase): Phrase[] =>
  /^(name|Person|office)$/.test(p.kind)
    ? [
        ...(p.possessor ? [p.possessor] : []),
        ...postsOf(p, 'of', ...(p.kind === 'office' ? [] : ['from'])),
        ...(p.kind === 'office' ? [] : p.appositions.filter((each) => each.kind === 'State')),
      ]
    : [];

/** "the French and German premiers": the states that the adjectives of a subject say it serves. */
export const servedBy = (c: Clause): string[] =>
  (c.subject ? membersOf(c.subject) : []).flatMap((p) => (/^(name|Person|office)$/.test(p.kind) ? p.states : []));
