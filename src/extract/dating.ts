import type { Fact } from '../model/index.ts';
import type { Clause } from './clauses/index.ts';
import { officeTerm } from './phrases/index.ts';
import type { Analysis } from './statement.ts';

/** When what a fact says took place. */
export interface Dating {
  /** The date of a clause: the fact's own `when`, else the clause's, that of the clause it hangs on, or the only one of the statement. */
  of: (c: Clause) => string | undefined;
  /**
   * Since when or at what time an office is known to be held that the statement only mentions. In news that is the day of publication,
   * which is not said again; a file without one tells of the past, where the office was held when the thing happened.
   */
  held?: string;
}

/** Reads the dates of one fact. A term of office ("president from 1964 to 1985") dates the office and nothing that its holder did. */
export function datingOf(fact: Fact, analyses: readonly Analysis[], published: string | undefined): Dating {
  const terms = new Set(analyses.flatMap(({ sentence, phrases }) => phrases.flatMap((p) => officeTerm(sentence, p) ?? [])));
  const own = (dates: readonly string[] | undefined): string[] => (dates ?? []).filter((date) => !terms.has(date));
  const all = new Set(own(analyses.flatMap((analysis) => analysis.dates.flatMap((date) => date.edtf ?? []))));
  const sole = all.size === 1 ? [...all][0] : undefined;
  const told = new Set(own(analyses.flatMap(({ clauses }) => clauses.filter((c) => !c.unreal).flatMap((c) => c.dates))));
  const held = published ? undefined : (fact.when ?? (told.size === 1 ? [...told][0] : undefined));
  return {
    of: (c) => fact.when ?? own(c.dates)[0] ?? own(c.parent?.dates)[0] ?? sole,
    ...(held && { held }),
  };
}
