import { type Fact, spanOf } from '../model/index.ts';
import type { Clause } from './clauses/index.ts';
import type { Years } from './entities/index.ts';
import { membersOf, officeTerm } from './phrases/index.ts';
import type { Analysis } from './statement.ts';

/** When what a fact says took place. */
export interface Dating {
  /** The date of a clause: the fact's own `when`, else the clause's, that of the clause it hangs on, or the only one of the statement. */
  of: (c: Clause) => string | undefined;
  /** The date of the happening that a clause of a noun names. */
  ofHappening: (c: Clause) => string | undefined;
  /**
   * Since when or at what time an office is known to be held that the statement only mentions. In news that is the day of publication,
   * which is not said again; a file without one tells of the past, where the office was held when the thing happened.
   */
  held?: string;
  /** When it happened as a whole, as far as it has one date: its own, the only one in it, the article's where it has none. */
  day?: string;
  /** The first and the last year of all its dates, else of the article's; none where nothing tells. */
  years?: Years;
}

/** Reads the dates of one fact. A term of office ("president from 1964 to 1985") dates the office and nothing that its holder did. */
export function datingOf(fact: Fact, analyses: readonly Analysis[], published: string | undefined): Dating {
  const terms = new Set(analyses.flatMap(({ sentence, phrases }) => phrases.flatMap((p) => officeTerm(sentence, p) ?? [])));
  const own = (dates: readonly string[] | undefined): string[] => (dates ?? []).filter((date) => !terms.has(date));
  const all = new Set(own(analyses.flatMap((analysis) => analysis.dates.flatMap((date) => date.edtf ?? []))));
  const sole = all.size === 1 ? [...all][0] : undefined;
  const told = new Set(own(analyses.flatMap(({ clauses }) => clauses.filter((c) => !c.unreal).flatMap((c) => c.dates))));
  const held = published ? undefined : (fact.when ?? (told.size === 1 ? [...told][0] : undefined));
  const day = fact.when ?? sole ?? (all.size === 0 ? published : undefined);
  const years = yearsOf(fact.when ? [fact.when] : all.size > 0 ? [...all] : published ? [published] : []);
  const of = (c: Clause): string | undefined => fact.when ?? own(c.dates)[0] ?? own(c.parent?.dates)[0] ?? sole;
  return {
    of,
    ofHappening: (c) => fact.when ?? heldOn(c, of(c)),
    ...(held && { held }),
    ...(day && { day }),
    ...(years && { years }),
  };
}

/** From the first year of these dates to the last. */
export function yearsOf(dates: readonly string[]): Years | undefined {
  const years = dates.flatMap((date) => {
    const span = spanOf(date);
    return [span?.earliest, span?.latest].flatMap((end) => (end ? [Number(end.slice(0, 4))] : []));
  });
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined;
}

/**
 * When a gathering was held, by a date that another verb tells. One of several days lasts longer than what someone does there on a day
 * ("left the summit on 9 June"): it is dated to the month, unless the day is its own ("the summit of 9 June", "was held on 9 June").
 */
function heldOn(c: Clause, when: string | undefined): string | undefined {
  const [verb, noun] = [c.parent, c.noun];
  if (noun?.kind !== 'Event' || !LASTS.test(noun.lemma) || /^(press|news)/.test(noun.lemma) || noun.dates.length > 0) return when;
  const subjects = verb?.subject ? membersOf(verb.subject) : [];
  const own = verb && (verb.passive || HOLDS.test(verb.lemma) || subjects.includes(noun) || verb.subject === noun);
  return !own && /^\d{4}-\d\d-\d\d$/.test(when ?? '') ? when!.slice(0, 7) : when;
}

/** Gatherings that last for days. */
const LASTS = /(^|[ -])(summit|conference|congress|assembly|forum|plenum|synod|convention|council|retreat|symposium|session)$/;
/** Who holds a gathering says when it was. */
const HOLDS = /^(hold|host|convene|open|stage|call|organize|organise|chair|close|have|conduct|begin|start|inaugurate|be)$/;
