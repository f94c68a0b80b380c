import type { Clause } from '../clauses/index.ts';
import { DELEGATION, type Reader } from '../entities/index.ts';
import { membersOf, type Phrase, type Sentence } from '../phrases/index.ts';
import { partOf } from './belonging.ts';
import type { Add } from './found.ts';

/** What clauses say of bodies that no role can hold: "has a Trusteeship Council", "set up the board as an arm of the ministry". */
export function clauseBodies(reader: Reader, s: Sentence, c: Clause, add: Add): void {
  const whole = c.subject;
  if (whole && HAS.test(c.lemma) && !c.passive && owns(whole))
    for (const part of [
      ...c.objects,
      ...c.posts.flatMap(({ preposition, object }) => (preposition === 'of' && c.lemma === 'consist' ? [object] : [])),
    ].flatMap(membersOf))
      if (part.kind === 'Organization' && part.name && (c.lemma !== 'have' || /^(a|an|its|their)$/.test(part.determiner ?? '')))
        for (const body of reader.refer(s, part))
          for (const of of reader.refer(s, whole))
            if (body.type === 'Organization' && /^(Organization|State)$/.test(of.type)) add('PART_OF', body, of);
  // "Among the organs of the league is the court."
  if (c.copula)
    for (const { preposition, object } of c.posts)
      if (/^among(st)?$/.test(preposition))
        for (const part of [...(whole ? [whole] : []), ...c.objects].flatMap(membersOf)) partOf(reader, s, part, object, add);
  if (whole && /^(form|constitute|become|remain|make)$/.test(c.lemma))
    for (const piece of c.objects.filter((object) => object.lemma === 'part'))
      for (const part of membersOf(whole)) partOf(reader, s, part, piece, add);
  if (FOUNDS.test(c.lemma))
    for (const { preposition, object } of c.posts)
      if (preposition === 'as')
        for (const body of c.objects.flatMap(membersOf)) if (body.kind === 'Organization') partOf(reader, s, body, object, add);
}

/** "the creation of the corps as an agency of the ministry" */
export function nounBodies(reader: Reader, s: Sentence, p: Phrase, posts: readonly Phrase['posts'][number][], add: Add): void {
  if (
    !/^(creation|establishment|foundation|founding|formation|setting-up|constitution|reconstitution|reorganisation|reorganization|designation)$/.test(
      p.lemma,
    )
  )
    return;
  const bodies = posts.flatMap(({ preposition, object }) => (preposition === 'of' ? membersOf(object) : []));
  for (const { preposition, object } of posts)
    if (preposition === 'as') for (const body of bodies) partOf(reader, s, body, object, add);
}

const HAS = /^(have|comprise|consist|contain|encompass|possess)$/;
const FOUNDS =
  /^(create|establish|set|found|form|constitute|reconstitute|organi[sz]e|reorgani[sz]e|charter|launch|conceive|designate|serve|function|act|operate|begin|start|raise)$/;

const owns = (p: Phrase): boolean =>
  p.members.length === 0 && (p.kind === 'State' || (p.kind === 'Organization' && !DELEGATION.has(p.lemma)));
