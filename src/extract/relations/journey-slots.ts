import type { Clause } from '../clauses/index.ts';
import { type Phrase, postsOf } from '../phrases/index.ts';

/** Where frames of travel look: what a clause says of a journey beside its subject, objects and prepositions. */
export const JOURNEY_SLOTS: Record<string, (c: Clause) => Phrase[]> = {
  // "Travelling in secret, she conferred with him at Naharayim": the journey led where the rest took place.
  'above-place': (c) =>
    c.kind === 'participle' && c.parent && !c.parent.unreal
      ? c.parent.posts.filter(({ preposition }) => /^(in|at|aboard|near)$/.test(preposition)).map(({ object }) => object)
      : [],
  // "Crowds lined the streets of Oslo to greet Lund".
  'above-site': (c) =>
    c.kind === 'infinitive' && c.parent && !c.parent.unreal && GATHER.test(c.parent.lemma)
      ? [
          ...c.parent.objects,
          ...c.parent.posts
            .filter(({ preposition }) => /^(in|at|along|outside|into|to)$/.test(preposition))
            .map(({ object }) => object),
        ]
      : [],
  // "had been to Oslo until Lund came": where it led that was denied of others.
  'until-place': (c) =>
    c.kind === 'subordinate' && c.parent?.unreal
      ? c.parent.posts
          .filter(({ preposition }) => /^(to|in)$/.test(preposition))
          .map(({ object }) => object)
          .concat(c.parent.lemma === 'visit' ? c.parent.objects : [])
      : [],
  // "took her mother along to Oslo", "took Lund with him to Oslo": who takes, goes.
  takers: (c) =>
    c.subject &&
    (c.posts.some(({ preposition, object }) => preposition === 'with' && object.kind === 'pronoun') ||
      c.objects.some(
        (p) =>
          p.kind === 'kin' ||
          /^(his|her|their)$/.test(p.determiner ?? '') ||
          p.appositions.some((each) => each.kind === 'kin') ||
          p.possessor,
      ))
      ? [c.subject]
      : [],
  // "To Oslo came Lund": the subject of a verb that has no object.
  inverted: (c) => (!c.subject && !c.passive && c.by === 'verb' && c.objects.length === 1 ? c.objects : []),
  // "went on with Lund to Oslo"; not "went to Oslo for talks with Lund".
  'with-person': (c) => {
    const hung = [...c.objects, ...c.posts.map(({ object }) => object)].filter(({ kind }) => !/^(Place|State)$/.test(kind));
    return c.posts
      .filter(({ preposition, object }) => preposition === 'with' && /^(name|Person)$/.test(object.kind))
      .map(({ object }) => object)
      .filter((p) => !hung.some(({ posts }) => posts.some(({ object }) => object === p)));
  },
  // "Lund's plane landed in Oslo": who is in it lands, too.
  passengers: (c) => (c.subject?.possessor && CRAFT.test(c.subject.lemma) ? [c.subject.possessor] : []),
  // "His tour took in Rome before it ended in Oslo."
  'tour-owner': (c) => {
    const tour = c.subject?.lemma === 'it' ? c.parent?.subject : c.subject;
    return tour?.possessor && JOURNEYS.test(tour.lemma) ? [tour.possessor] : [];
  },
  // "Oslo was the last stop of Lund's tour", "the destination of his trip": whose journey it was.
  traveller: (c) =>
    c.noun
      ? [...(c.noun.possessor ? [c.noun.possessor] : []), ...postsOf(c.noun, 'of', 'on', 'in')].flatMap((p) =>
          JOURNEYS.test(p.lemma) ? [...(p.possessor ? [p.possessor] : []), ...postsOf(p, 'of', 'by')] : [p],
        )
      : [],
};

const GATHER = /^(line|gather|assemble|throng|crowd|pack|flock|turn|mass|fill|jam|pour|swarm|wait|queue|take)$/;
const CRAFT =
  /^(plane|aircraft|aeroplane|airplane|airliner|jet|helicopter|train|motorcade|cavalcade|convoy|car|limousine|coach|carriage|ship|yacht|frigate|cruiser|liner|galley|boat|barge|vessel|squadron|flight|party|entourage|retinue|cortège|cortege|caravan)$/;
const JOURNEYS = /^(tour|trip|journey|visit|swing|travels|itinerary|pilgrimage|voyage|progress|mission|odyssey|expedition)$/;
