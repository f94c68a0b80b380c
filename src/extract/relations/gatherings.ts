import type { Clause } from '../clauses/index.ts';
import type { Reader, Ref } from '../entities/index.ts';
import { lowerAt, type Phrase, postsOf, type Sentence } from '../phrases/index.ts';
import { eventOf } from './events.ts';

/** The gathering that a phrase names, that it is a part or the fringe of, or that "it" means. */
export function gatheringOf(reader: Reader, s: Sentence, p: Phrase, when: string | undefined): Ref[] {
  if (p.kind === 'pronoun' && PRONOUN.test(p.lemma)) return gatheringBefore(reader, p.from);
  const inner = innermost(p);
  return inner?.kind === 'Event' && gathering(inner) ? [eventOf(reader, s, inner, undefined, when) ?? []].flat() : [];
}

/** The gathering last spoken of before a token. */
function gatheringBefore(reader: Reader, at: number): Ref[] {
  const before = reader.eventBefore(at);
  return before && !/^(visit|call)$/.test(before.happening?.sort ?? '') ? [before] : [];
}

/** "The conference opened, and Facta took the chair": the gathering spoken of; "there", where the clause says so. */
export function toldBefore(reader: Reader, s: Sentence, c: Clause, source: string): Ref | undefined {
  if (source === 'there' && ![1, 2, 3].some((k) => lowerAt(s, c.at + k) === 'there')) return undefined;
  return source === 'there' || source === 'spoken of' ? gatheringBefore(reader, c.at)[0] : undefined;
}

const PRONOUN = /^(it|which|that|this)$/;

/** Many come to it: a conference or ceremony, talks; a mere visit or call only with a name of its own. */
const gathering = (p: Phrase): boolean =>
  p.name !== undefined || !/^(visit|call)$/.test(p.sort ?? '') || postsOf(p, 'of').some((each) => each.kind === 'Organization');

/** "the opening session of the Congress of Paris": the named event; "a side room of the climate conference", "most of the talks": the whole. */
function innermost(p: Phrase): Phrase | undefined {
  const whole = postsOf(p, 'of', 'at', 'in', 'to').find((each) => each.kind === 'Event');
  if (p.kind === 'Event') return whole && (whole.name || PARTS.test(p.lemma)) ? whole : p;
  if (p.kind !== 'pronoun' && !PARTS.test(p.lemma)) return undefined;
  return whole ?? postsOf(p, 'of').flatMap((each) => innermost(each) ?? [])[0];
}

/** "The funeral of Lund": he is not among the mourners. */
export const mourned = (who: Ref, { happening, name }: Ref): boolean =>
  /^(funeral|state funeral|burial|obsequies|requiem|memorial service|interment|cremation|exequies)$/.test(
    happening?.lemma ?? '',
  ) && [who.name, ...who.aliases].some((own) => / of /.test(name) && name.endsWith(` ${own}`));

const PARTS =
  /^(sideline|margin|fringe|opening|closing|close|start|beginning|end|day|hour|week|month|session|sitting|round|room|corridor|lobby|table|seat|place|chair|stage|guest|those|rest|remainder|part|leg|phase|half|whole|most|all|much|bulk|duration|finale|climax|heart|centre|center|head|side|front|back|row|door|entrance|floor|rostrum|podium|platform|dais|wing|backdrop|edge|course|middle|midst|setting|scene|venue|success|failure|gallery|pew|box|stand|hall|antechamber|foyer|anteroom|terrace|garden|steps|tribune|bench|bar|cloakroom)s?$/;
