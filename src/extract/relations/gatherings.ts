import type { Reader, Ref } from '../entities/index.ts';
import { type Phrase, postsOf, type Sentence } from '../phrases/index.ts';
import { eventOf } from './events.ts';

/** The gathering that a phrase names, that it is a part or the fringe of, or that "it" means. */
export function gatheringOf(reader: Reader, s: Sentence, p: Phrase, when: string | undefined): Ref[] {
  if (p.kind === 'pronoun') {
    const before = /^(it|which|that|this)$/.test(p.lemma) ? reader.eventBefore(p.from) : undefined;
    return before && !/^(visit|call)$/.test(before.happening?.sort ?? '') ? [before] : [];
  }
  const inner = innermost(p);
  return inner.kind === 'Event' && gathering(inner) ? [eventOf(reader, s, inner, undefined, when) ?? []].flat() : [];
}

/** Many come to it: a conference or ceremony, talks; a mere visit or call only with a name of its own. */
const gathering = (p: Phrase): boolean =>
  p.name !== undefined || !/^(visit|call)$/.test(p.sort ?? '') || postsOf(p, 'of').some((each) => each.kind === 'Organization');

/** "the opening session of the Congress of Paris": the named event; "a side room of the climate conference": the conference. */
function innermost(p: Phrase): Phrase {
  const of = postsOf(p, 'of', 'at').find((each) => each.kind === 'Event' && (each.name || PARTS.test(p.lemma)));
  return of ?? p;
}

const PARTS =
  /^(sideline|sidelines|margin|margins|fringe|fringes|opening|closing|close|start|beginning|end|day|session|sitting|round|room|corridor|lobby|table|seat|place|chair|stage|guest|those|rest|remainder|part|leg|phase|half)s?$/;
