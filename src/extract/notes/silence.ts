import type { FactRead } from '../file.ts';

/** Why no relation was read in a statement, as far as its clauses tell; in few words. */
export function silence({ analyses, trials }: FactRead): string {
  const clauses = analyses.flatMap((analysis) => analysis.clauses).filter((c) => c.lemma !== '');
  const unreal = clauses.find((c) => c.unreal && trials.some((trial) => trial.clause === c));
  if (unreal) return `"${unreal.lemma}" is not said to have happened (${unreal.unreal})`;
  const nearly = trials.find((trial) => !trial.fired && [...(trial.roles?.values() ?? [])].some((refs) => refs.length > 0));
  if (nearly) return `"${nearly.clause.lemma}" as ${nearly.frame}: ${nearly.why}`;
  const verbs = [...new Set(clauses.filter((c) => c.by === 'verb' && !c.copula).map((c) => `"${c.lemma}"`))];
  if (verbs.length === 0) return 'no verb in it says that something happened';
  return `${verbs.slice(0, 3).join(', ')}: nothing that makes a relation of what is named`;
}
