import type { Build } from '../../src/model/index.ts';
import { loadOntology } from '../../src/ontology/index.ts';

/** What every build promises, whatever it was built from: the broken promises, one line each. */
export function unsound({ facts, entities, relations }: Build): string[] {
  const broken: string[] = [];
  const promise = (holds: boolean, text: string): void => {
    if (!holds) broken.push(text);
  };
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const standing = new Map(facts.map((fact) => [fact.key, /accepted|disputed/.test(fact.status)]));
  for (const { id, evidence, aliases, name, type } of [
    ...entities,
    ...relations.map((r) => ({ ...r, aliases: [], name: ' ' })),
  ]) {
    promise(evidence.length > 0 && evidence.every((key) => standing.get(key) === true), `${id} rests on facts that stand`);
    promise(isSorted(evidence) && isSorted(aliases), `${id} is sorted`);
    promise(!(aliases as string[]).includes(name), `${id} is no alias of itself`);
    promise(type !== undefined && name !== '', `${id} has a type and a name`);
  }
  promise(isSorted(entities.map(({ id }) => id)) && isSorted(relations.map(({ id }) => id)), 'ids are sorted and unique');
  for (const { id, type, source, target, where, status, evidence } of relations) {
    const { source: from, target: to, symmetric } = loadOntology().relations[type];
    const [a, b, place] = [byId.get(source), byId.get(target), where === undefined ? undefined : byId.get(where)];
    promise(
      a !== undefined && from.includes(a.type) && b !== undefined && to.includes(b.type),
      `${id} has ends that its type allows`,
    );
    promise(source !== target && (!symmetric || source < target), `${id} runs between two, the lesser id first`);
    promise(where === undefined || place?.type === 'Place' || place?.type === 'State', `${id} is at a place`);
    const disputed = evidence.every((key) => facts.some((fact) => fact.key === key && fact.status === 'disputed'));
    promise((status === 'disputed') === disputed, `${id} is disputed when all its facts are`);
  }
  return broken;
}

const isSorted = (texts: readonly string[]): boolean => texts.every((text, i) => i === 0 || texts[i - 1]! < text);
