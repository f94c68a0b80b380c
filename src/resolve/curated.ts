import { type Found, personWords, type Ref, standsFor } from '../extract/index.ts';
import { loadLexicon } from '../lexicon/index.ts';
import { type CuratedRelation, ENTITY_TYPES, type EntityType, type Fact, type Problem } from '../model/index.ts';
import { loadOntology } from '../ontology/index.ts';
import { differenceOf } from './curated-difference.ts';
import type { ReadFile } from './mentions.ts';
import { isKnown, nameKey, stateNamed } from './names.ts';
import type { Rules } from './rules.ts';

/**
 * Puts a curator's own reading of a fact in the place of the extractors'. What only a misread statement named goes with
 * it; what the curator names is found in the file, then in the registry, and made where neither knows it.
 */
export function withCurated({ file, reading, ...more }: ReadFile, rules: Rules): { read: ReadFile; findings: Problem[] } {
  const curated = file.facts.filter((fact) => fact.relations && /^(accepted|disputed)$/.test(fact.status));
  if (curated.length === 0) return { read: { file, reading, ...more }, findings: [] };
  const refs = [...reading.refs];
  const findings: Problem[] = [];
  let found = [...reading.found];
  for (const fact of curated) {
    const read = found.filter((each) => each.fact === fact.id);
    const own = fact.relations!.flatMap((relation) => curatedFound(relation, fact, refs, rules));
    found = [...found.filter((each) => each.fact !== fact.id), ...own];
    const difference = differenceOf(read, own, rules);
    if (difference)
      findings.push({
        code: 'curated-differs',
        message: difference,
        severity: 'warning',
        ...(fact.place && { place: fact.place }),
        fact: fact.key,
      });
    const ends = new Set(own.flatMap((each) => [each.source, each.target, ...(each.where ? [each.where] : [])]));
    for (const end of ends) end.facts.add(fact.id);
    for (const ref of refs)
      if (ref.facts.has(fact.id) && !ends.has(ref) && ref.facts.size === 1 && !rules.entry(ref.type, ref.name))
        ref.facts.delete(fact.id);
  }
  return { read: { file, reading: { ...reading, refs, found }, ...more }, findings };
}

function curatedFound(relation: CuratedRelation, fact: Fact, refs: Ref[], rules: Rules): Found[] {
  const kind = loadOntology().relations[relation.type];
  const end = (name: string, types: readonly EntityType[]): Ref => named(name, types, refs, rules);
  return [
    {
      type: relation.type,
      source: end(relation.source, kind.source),
      target: end(relation.target, kind.target),
      fact: fact.id,
      ...((relation.when ?? (kind.kind === 'happening' ? fact.when : undefined)) && { when: relation.when ?? fact.when }),
      ...(relation.where && { where: end(relation.where, ['Place', 'State']) }),
      ...(relation.title && { title: relation.title }),
    },
  ];
}

function named(name: string, types: readonly EntityType[], refs: Ref[], rules: Rules): Ref {
  const key = nameKey(name);
  const fits = (ref: Ref): boolean => types.includes(ref.type);
  const known =
    refs.find((ref) => fits(ref) && nameKey(ref.name) === key) ??
    refs.find((ref) => fits(ref) && [...ref.aliases].some((alias) => nameKey(alias) === key));
  if (known) return known;
  const words = personWords(name);
  const bearers = refs.filter((ref) => fits(ref) && ref.type === 'Person' && standsFor(words, ref.words));
  if (bearers.length === 1) return bearers[0]!;
  const type = typeOf(name, types, rules);
  const state = type === 'State' && !rules.entry(type, name) ? stateNamed(name) : undefined;
  if (state !== undefined && state !== name) return named(state, ['State'], refs, rules);
  const ref: Ref = { type, name, aliases: new Set(), facts: new Set(), words, offices: [] };
  refs.push(ref);
  return ref;
}

/** The type that the registry or the lexicon gives a name, or the relation forces; a name of two or more words may be a person's. */
function typeOf(name: string, types: readonly EntityType[], rules: Rules): EntityType {
  const registered = rules.owners(name).find((entry) => types.includes(entry.type));
  if (registered) return registered.type;
  const known = ENTITY_TYPES.find((type) => types.includes(type) && isKnown(type, name));
  if (known) return known;
  const words = name.toLowerCase().split(' ');
  const { organizations } = loadLexicon();
  if (types.includes('Organization') && words.some((word) => organizations.has(word))) return 'Organization';
  return types.includes('Place') && !types.includes('Person') ? 'Place' : types[0]!;
}
