import { loadLexicon } from '../lexicon/index.ts';
import type { RegistryEntry } from '../model/index.ts';
import { type Cluster, Clusters } from './cluster.ts';
import type { Mention } from './mentions.ts';
import { isKnown, nameKey, stateNamed } from './names.ts';
import type { Rules } from './rules.ts';

/** Why names are one that a curator wrote under `same`. */
const SAID = 'the registry says "same"';

/** States by the registry's view, then by the lexicon's: a renamed state is one with its successor. */
export function resolveStates(mentions: readonly Mention[], rules: Rules): Cluster[] {
  const clusters = new Clusters();
  for (const mention of mentions) {
    const own = mention.ref.name;
    const entry = rules.entry('State', own);
    const name = entry ? own : (loadLexicon().states.get(own)?.successor ?? own);
    const heir = entry ?? rules.entry('State', name);
    const because = name === own ? `"${own}" is a name of it in the registry` : `${own} is a former name of ${name}`;
    if (heir) clusters.registered(heir, mention, because);
    else
      clusters.put(
        rules.gathered(name) ?? nameKey(name),
        mention,
        rules.gathered(name) ?? name,
        rules.gathered(name) ? SAID : name === own ? 'same state' : because,
      );
  }
  return clusters.all;
}

/** Places by name, a city under any of its names; namesakes in different states stay apart. */
export function resolvePlaces(mentions: readonly Mention[], rules: Rules): Cluster[] {
  const clusters = new Clusters();
  const states = new Map<string, Set<string>>();
  const told = new Map<string, Set<string>>();
  const cityOf = (name: string): string => {
    const city = loadLexicon().cityNames.get(name) ?? name;
    return city === name || rules.apart(city, name) ? name : city;
  };
  for (const mention of mentions) {
    const state = stateOf(mention);
    const key = nameKey(cityOf(mention.ref.name));
    if (state) states.set(key, (states.get(key) ?? new Set()).add(state));
    told.set(key, (told.get(key) ?? new Set()).add(mention.ref.name));
  }
  for (const mention of mentions) {
    const { name } = mention.ref;
    const entry = owner(mention, rules);
    if (entry) {
      clusters.registered(entry.entry, mention, entry.because);
      continue;
    }
    const gathered = rules.gathered(name);
    const state = stateOf(mention);
    const city = cityOf(name);
    const key = nameKey(city);
    // Where the name lies in several states, one that is not said to lie in any is none of them.
    const apart = (states.get(key)?.size ?? 0) > 1 ? (state ?? `in ${mention.article.id}`) : '';
    const more = apart && state ? { of: state } : {};
    // "Constantinople" keeps its name where nobody calls it Istanbul.
    const shown = told.get(key)!.size > 1 ? city : name;
    const because = gathered ? SAID : city === name ? 'same name' : `${name} is another name of ${city}`;
    clusters.put(gathered ?? `${key} ${apart}`, mention, gathered ?? shown, because, more);
  }
  return clusters.all;
}

/** The state that a place is said to lie in. */
const stateOf = ({ ref, found }: Mention): string | undefined =>
  ref.state ??
  found.find((each) => each.type === 'LOCATED_IN' && each.source === ref && each.target.type === 'State')?.target.name;

/** Organizations by name and state; "the parliament" of one article is not that of another unless both say whose. */
export function resolveOrganizations(mentions: readonly Mention[], rules: Rules): Cluster[] {
  const clusters = new Clusters();
  const registry = bodiesOf(rules);
  for (const mention of mentions) {
    const { name } = mention.ref;
    const { core, state } = bodyName(name, mention.ref.state);
    const entry = registry.get(`${core}|${state}`);
    const found = entry
      ? { entry, because: `"${name}" of ${state} is a name of it in the registry` }
      : owner(mention, rules, state);
    if (found) {
      clusters.registered(found.entry, mention, found.because);
      continue;
    }
    const gathered = rules.gathered(name);
    const generic = isGeneric(name, state);
    const where = generic && !state ? mention.article.id : '';
    const full = generic && state && core === nameKey(name) ? `${name} of ${withArticle(state)}` : name;
    const key = generic ? `${core} ${state ?? ''} ${where}` : nameKey(name);
    clusters.put(gathered ?? key, mention, gathered ?? full, gathered ? SAID : 'same name', { ...(state && { of: state }) });
  }
  return clusters.all;
}

function owner(mention: Mention, rules: Rules, state?: string): { entry: RegistryEntry; because: string } | undefined {
  const { ref, type } = mention;
  for (const name of [ref.name, ...ref.aliases]) {
    const entry = rules.entry(type, name);
    if (!entry || (name !== ref.name && nameKey(name).split('-').length < 2)) continue;
    // "Security Council" is short for one body only where nothing says whose it is.
    const short = nameKey(name) !== nameKey(entry.name) && nameKey(entry.name).includes(nameKey(name));
    if (type === 'Organization' && state && short && hasCommonHead(name)) continue;
    return { entry, because: `"${name}" is a name of it in the registry` };
  }
  return undefined;
}

type Bodies = ReadonlyMap<string, RegistryEntry>;

/** The registry's bodies by name without state, and state: "Russian Security Council" and "Security Council of Russia" are one. */
function bodiesOf(rules: Rules): Bodies {
  const bodies = new Map<string, RegistryEntry>();
  for (const entry of rules.entries) {
    if (entry.type !== 'Organization') continue;
    for (const name of [entry.name, ...entry.aliases]) {
      const { core, state } = bodyName(name);
      if (state) bodies.set(`${core}|${state}`, entry);
    }
  }
  return bodies;
}

/** A body's name without the state in it, and that state. */
function bodyName(name: string, state?: string): { core: string; state?: string } {
  const words = name.split(' ');
  const stateAt = (from: number): { state: string; to: number } | undefined => {
    for (let to = Math.min(words.length, from + 4); to > from; to--) {
      const state = stateNamed(words.slice(from, to).join(' '));
      if (state) return { state, to };
    }
    return undefined;
  };
  const first = stateAt(0);
  if (first && first.to < words.length && (!state || state === first.state))
    return { core: nameKey(words.slice(first.to).join(' ')), state: first.state };
  const of = words.lastIndexOf('of');
  const from = of > 0 && words[of + 1] === 'the' ? of + 2 : of + 1;
  const last = of > 0 && from < words.length ? stateAt(from) : undefined;
  if (last?.to === words.length && (!state || state === last.state))
    return { core: nameKey(words.slice(0, of).join(' ')), state: last.state };
  return { core: nameKey(name), ...(state && { state }) };
}

const GENERIC = new Set('ministry parliament military council court agency bank'.split(' '));

/** Whether every state may have a body of that name; one that the lexicon knows by this very name is one of its kind. */
function isGeneric(name: string, state: string | undefined): boolean {
  if (isKnown('Organization', name, state !== undefined)) return false;
  return name[0] === name[0]!.toLowerCase() || hasCommonHead(name);
}

/** A common noun of government begins or ends it: ministry, council, army. */
function hasCommonHead(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const { organizations } = loadLexicon();
  const kinds = [words.at(-1)!, words[0]!, words.slice(-2).join(' ')].map((noun) => organizations.get(noun));
  return kinds.some((kind) => kind !== undefined && GENERIC.has(kind));
}

const withArticle = (state: string): string =>
  /^(United|Netherlands|Philippines|Soviet|Confederate|Maldives|Bahamas|Holy See|Ottoman)|(Republic|Islands|Empire|Union)\b/.test(
    state,
  )
    ? `the ${state}`
    : state;
