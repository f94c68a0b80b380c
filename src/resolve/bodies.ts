import { loadLexicon } from '../lexicon/index.ts';
import type { RegistryEntry } from '../model/index.ts';
import { type Cluster, Clusters } from './cluster.ts';
import type { Mention } from './mentions.ts';
import { ascending, isKnown, nameKey } from './names.ts';
import type { Rules } from './rules.ts';

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
        name === own ? 'same state' : because,
      );
  }
  return clusters.all;
}

/** Places by name; namesakes in different states stay apart. */
export function resolvePlaces(mentions: readonly Mention[], rules: Rules): Cluster[] {
  const clusters = new Clusters();
  const states = new Map<string, string[]>();
  for (const { ref } of mentions)
    if (ref.state)
      states.set(nameKey(ref.name), [...new Set([...(states.get(nameKey(ref.name)) ?? []), ref.state])].sort(ascending));
  for (const mention of mentions) {
    const { name, state } = mention.ref;
    const entry = owner(mention, rules);
    const known = states.get(nameKey(name)) ?? [];
    // Where the name lies in several states, one that is not said to lie in any is none of them.
    const apart = known.length > 1 ? (state ?? `in ${mention.article.id}`) : '';
    if (entry) clusters.registered(entry.entry, mention, entry.because);
    else
      clusters.put(`${rules.gathered(name) ?? nameKey(name)} ${apart}`, mention, rules.gathered(name) ?? name, 'same name', {
        ...(apart && state && { of: state }),
      });
  }
  return clusters.all;
}

/** Organizations by name and state; "the parliament" of one article is not that of another unless both say whose. */
export function resolveOrganizations(mentions: readonly Mention[], rules: Rules): Cluster[] {
  const clusters = new Clusters();
  const registry = bodiesOf(rules);
  for (const mention of mentions) {
    const { ref } = mention;
    const entry = owner(mention, rules, registry);
    if (entry) {
      clusters.registered(entry.entry, mention, entry.because);
      continue;
    }
    const { core, state } = bodyName(ref.name, ref.state);
    const gathered = rules.gathered(ref.name);
    const generic = isGeneric(ref.name);
    const whose = state && generic ? state : '';
    const where = generic && !state ? mention.article.id : '';
    const name = gathered ?? (whose && core === nameKey(ref.name) ? `${ref.name} of ${withArticle(whose)}` : ref.name);
    clusters.put(gathered ?? `${generic ? core : nameKey(ref.name)} ${whose} ${where}`, mention, name, 'same name', {
      ...(state && { of: state }),
    });
  }
  return clusters.all;
}

function owner(mention: Mention, rules: Rules, bodies?: Bodies): { entry: RegistryEntry; because: string } | undefined {
  const { ref, type } = mention;
  const found = (entry: RegistryEntry, name: string) => ({ entry, because: `"${name}" is a name of it in the registry` });
  if (bodies && ref.state) {
    const { core, state } = bodyName(ref.name, ref.state);
    const entry = bodies.get(`${core}|${state}`);
    if (entry) return found(entry, `${ref.name}, ${ref.state}`);
  }
  for (const name of [ref.name, ...ref.aliases]) {
    const entry = rules.entry(type, name);
    if (!entry || (name !== ref.name && nameKey(name).split('-').length < 2)) continue;
    // "Security Council" is short for one body only where nothing says whose it is.
    const short = nameKey(name) !== nameKey(entry.name) && nameKey(entry.name).includes(nameKey(name));
    if (type === 'Organization' && ref.state && short && isGeneric(name)) continue;
    return found(entry, name);
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
  const { known } = loadLexicon();
  const stateAt = (from: number): { state: string; to: number } | undefined => {
    const hit = known.at(words.map((text) => ({ text })) as never, from, (token) => token.text);
    const value = hit?.values.find((each) => each.type === 'State' && !/capital|government/.test(each.form));
    return hit && value ? { state: value.name, to: hit.to } : undefined;
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

/** Whether every state may have a body of that name: a common noun of government, in few words or in lower case. */
function isGeneric(name: string): boolean {
  if (isKnown('Organization', name)) return false;
  const words = name.toLowerCase().split(' ');
  if (name[0] === words[0]![0]) return true;
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
