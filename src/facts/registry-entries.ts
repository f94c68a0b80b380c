import { type EntityType, type Place, slug } from '../model/index.ts';
import { loadOntology } from '../ontology/index.ts';
import { shown } from '../yaml/index.ts';
import type { LocatedEntry, Report } from './registry.ts';

type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** What is wrong with entries one by one, and with ids that two of them claim. */
export function entryProblems(entries: readonly LocatedEntry[], report: Report, placeOf: PlaceOf): void {
  const typesByName = new Map<string, EntityType[]>();
  for (const { entry } of entries) typesByName.set(slug(entry.name), [...(typesByName.get(slug(entry.name)) ?? []), entry.type]);
  const ids = new Map<string, number>();
  const external = new Map<string, number>();
  const placed = (i: number): string => `in line ${placeOf(['entities', i]).line}`;
  entries.forEach(({ entry, at: i }) => {
    const path = (...keys: PropertyKey[]) => ['entities', i, ...keys];
    const bad = idProblem(entry.id, entry.type);
    if (bad) report('bad-id', bad, path('id'));
    const taken = ids.get(entry.id);
    if (taken === undefined) ids.set(entry.id, i);
    else
      report(
        'same-id',
        `the id ${shown(entry.id)} is taken by the entity ${placed(taken)}; give one of them another id, or make them one`,
        path('id'),
      );
    for (const [system, id] of Object.entries(entry.external ?? {})) {
      if (system === 'wikidata' && !/^Q[1-9]\d*$/.test(id))
        report(
          'bad-external',
          `${shown(id)} is no Wikidata item, expected Q and digits, such as Q56226`,
          path('external', system),
        );
      const other = external.get(`${system} ${id}`);
      if (other === undefined) external.set(`${system} ${id}`, i);
      else
        report(
          'same-external',
          `${system} ${id} is also the entity ${placed(other)}; make them one, or correct the identifier`,
          path('external', system),
        );
    }
    if (entry.type !== 'Person') {
      for (const key of ['gender', 'offices'] as const)
        if (entry[key]) report('not-a-person', `only a Person has "${key}", and this is a ${entry.type}; remove it`, path(key));
    }
    entry.offices?.forEach(({ of }, j) => {
      const types = typesByName.get(slug(of)) ?? [];
      if (types.length > 0 && !types.includes('State') && !types.includes('Organization'))
        report(
          'bad-office',
          `${shown(of)} is a ${types[0]}, expected a State or Organization that has the office`,
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
  return `${shown(id)} is no id of a ${type}, expected ${prefix}/ and lower-case words joined by hyphens: ${hint}`;
}
