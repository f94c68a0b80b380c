import { membersOf, type Phrase, postsOf } from '../phrases/index.ts';

/** The states that a phrase belongs to: before its head, as possessor, after "of". */
export function statesOf(p: Phrase): string[] {
  const own = [...p.states];
  const from = (q: Phrase): void => {
    for (const member of membersOf(q)) {
      if (member.kind === 'State' && member.name) own.push(member.name);
      else if (
        /^(government|people|republic|kingdom|state|empire|nation|country|realm|monarchy|federation|confederation|regime|crown|throne|armed force)$/.test(
          member.lemma,
        )
      )
        own.push(...statesOf(member));
    }
  };
  if (p.possessor) from(p.possessor);
  for (const object of postsOf(p, 'of')) from(object);
  return [...new Set(own)];
}

/** Names of old states that mean a later one from its founding on. */
const LATER: Readonly<Record<string, { since: number; name: string }>> = { Korea: { since: 1948, name: 'South Korea' } };

/** "the President of Korea" in 1965 is South Korea's: a state's name as its time has it. */
export function ofItsTime(p: Phrase, years: readonly [number, number] | undefined): void {
  const later = p.kind === 'State' && p.said ? LATER[p.said] : undefined;
  if (later && years && years[0] >= later.since) p.name = later.name;
}
