import { type EntityType, type Place, placeText, type RegistryEntry, slug } from '../model/index.ts';
import { loadOntology } from '../ontology/index.ts';
import type { Report } from './registry.ts';

type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** What is wrong with entries one by one, and with ids that two of them claim. */
export function entryProblems(entries: readonly RegistryEntry[], report: Report, placeOf: PlaceOf): void {
  const types = new Map(entries.map(({ name, type }) => [slug(name), type]));
  const ids = new Map<string, number>();
  const external = new Map<string, number>();
  const at = (i: number): string => placeText(placeOf(['entities', i]));
  entries.forEach((entry, i) => {
    const path = (...keys: PropertyKey[]) => ['entities', i, ...keys];
    const bad = idProblem(entry.id, entry.type);
    if (bad) report('bad-id', bad, path('id'));
    const taken = ids.get(entry.id);
    if (taken === undefined) ids.set(entry.id, i);
    else
      report(
        'same-id',
        `the id "${entry.id}" is taken by the entity at ${at(taken)}; give one of them another id, or make them one`,
        path('id'),
      );
    for (const [system, id] of Object.entries(entry.external ?? {})) {
      if (system === 'wikidata' && !/^Q[1-9]\d*$/.test(id))
        report('bad-external', `"${id}" is no Wikidata item, expected Q and digits, such as Q56226`, path('external', system));
      const other = external.get(`${system} ${id}`);
      if (other === undefined) external.set(`${system} ${id}`, i);
      else
        report(
          'same-external',
          `${system} ${id} is also the entity at ${at(other)}; make them one, or correct the identifier`,
          path('external', system),
        );
    }
    if (entry.type !== 'Person') {
      for (const key of ['gender', 'offices'] as const)
        if (entry[key]) report('not-a-person', `only a Person has "${key}", and this is a ${entry.type}; remove it`, path(key));
    }
    entry.offices?.forEach(({ of }, j) => {
      const type = types.get(slug(of));
      if (type && type !== 'State' && type !== 'Organization')
        report(
          'bad-office',
          `"${of}" is a ${type}, expected a State or Organization that has the office`,
          path('offices', j, 'of'),
        );
    });
  });
}

/** What is wrong with an id, if anything. */
export function idProblem(id: string, type: EntityType): string | undefined {
  const { prefix } = loadOntology().entities[type];
  const [first, rest = '', ...more] = id.split('/');
  if (first === prefix && more.length === 0 && rest === slug(rest)) return undefined;
  const hint = `"${prefix}/${slug(first === prefix ? [rest, ...more].join(' ') : rest || id)}"`;
  return `"${id}" is no id of a ${type}, expected ${prefix}/ and lower-case words joined by hyphens: ${hint}`;
}
