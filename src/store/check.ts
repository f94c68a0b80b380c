import { type Build, DragomanError, type Problem } from '../model/index.ts';
import type { Ontology } from '../ontology/index.ts';

/** Refuses a build that no store can hold: an id twice, an end that is missing, ends that the ontology does not allow. */
export function checkBuild(build: Build, ontology: Ontology): void {
  const problems: Problem[] = [];
  const say = (message: string) => problems.push({ code: 'broken-build', message, severity: 'error' });
  const types = new Map(build.entities.map(({ id, type }) => [id, type]));
  for (const id of twice(build.entities.map(({ id }) => id))) say(`Two entities have the id "${id}".`);
  for (const id of twice(build.relations.map(({ id }) => id))) say(`Two relations have the id "${id}".`);
  for (const key of twice(build.facts.map(({ key }) => key))) say(`Two facts have the key "${key}".`);
  for (const id of twice(build.articles.map(({ id }) => id))) say(`Two articles have the id "${id}".`);
  for (const { id, type, source, target } of build.relations) {
    const kind = ontology.relations[type];
    for (const [end, allowed] of [
      [source, kind.source],
      [target, kind.target],
    ] as const) {
      const found = types.get(end);
      if (!found) say(`The relation "${id}" ends at "${end}", which is no entity of the build.`);
      else if (!allowed.includes(found)) say(`The relation "${id}" can't end at "${end}": a ${found} is not allowed there.`);
    }
  }
  if (problems.length > 0) throw new DragomanError(problems);
}

function twice(keys: string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.has(key) || !seen.add(key));
}
