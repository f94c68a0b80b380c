import { placeIn } from '../../facts/index.ts';
import type { Fact, Problem, Relation } from '../../model/index.ts';
import type { ReadFile } from '../mentions.ts';
import { warning } from './warning.ts';

/** What the reading of the statements itself has to tell: each thing once a file, where it is first met. */
export function readingNotes(files: readonly ReadFile[]): Problem[] {
  return files.flatMap(({ file, notes }) => {
    const told = new Map<string, { problem: Problem; also: string[] }>();
    for (const fact of file.facts)
      for (const { code, message, at } of notes?.get(fact.id)?.notes ?? []) {
        const before = code === 'unread-name' ? told.get(message) : undefined;
        if (before) {
          if (!before.also.includes(fact.id)) before.also.push(fact.id);
          continue;
        }
        const place = at === undefined ? fact.place : placeIn(fact, at);
        told.set(code === 'unread-name' ? message : `${fact.id} ${at} ${message}`, {
          problem: { ...warning(code, message, fact), ...(place && { place }) },
          also: [],
        });
      }
    return [...told.values()].map(({ problem, also }) =>
      also.length > 0 ? { ...problem, message: `${problem.message} (also in ${also.join(', ')})` } : problem,
    );
  });
}

/** Accepted facts that no relation rests on, with why, but for those where an ambiguous name is told already. */
export function factsWithoutRelation(
  files: readonly ReadFile[],
  relations: readonly Relation[],
  ambiguous: readonly Problem[],
): Problem[] {
  const used = new Set(relations.flatMap((relation) => relation.evidence));
  const told = new Set(ambiguous.map((problem) => problem.fact));
  const silent = (fact: Fact): boolean => fact.status === 'accepted' && !used.has(fact.key) && !told.has(fact.key);
  return files.flatMap(({ file, notes }) =>
    file.facts.filter(silent).map((fact) => {
      const why = notes?.get(fact.id)?.silence;
      const text = `no relation rests on this fact${why ? ` (${why})` : ''}; reword it, add "relations", or leave it as context`;
      return warning('fact-without-relation', text, fact);
    }),
  );
}
