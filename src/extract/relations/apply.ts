import type { Clause } from '../clauses/index.ts';
import type { Reader, Ref } from '../entities/index.ts';
import { membersOf, postsOf, type Sentence } from '../phrases/index.ts';
import type { Found } from './found.ts';
import type { Frame, Frames } from './frame.ts';
import { fillRoles } from './roles.ts';

/** What one clause tried: for `check --trace`. */
export interface Trial {
  frame: string;
  clause: Clause;
  fired: boolean;
  why: string;
  /** What was found for each role, where the frame got so far. */
  roles?: ReadonlyMap<string, readonly Ref[]>;
}

/** Applies every frame that a clause triggers, and gives the relations it yields. */
export function applyFrames(
  reader: Reader,
  frames: Frames,
  s: Sentence,
  c: Clause,
  when: string | undefined,
  trials?: Trial[],
): Found[] {
  const found: Found[] = [];
  for (const frame of triggered(frames, s, c)) {
    const say = (fired: boolean, why: string, roles?: ReadonlyMap<string, readonly Ref[]>): void => {
      // What any verb may do is no news where it was not done.
      if (fired || !frame.verbs?.includes('*'))
        trials?.push({ frame: frame.frame, clause: c, fired, why, ...(roles && { roles }) });
    };
    if (c.unreal) {
      say(false, c.unreal);
      continue;
    }
    const titles = new Map<string, string>();
    const roles = fillRoles(reader, s, c, frame, when, titles);
    const missing = (frame.needs ?? []).filter((role) => !roles.get(role)?.length);
    if (missing.length > 0) {
      say(false, `nothing for ${missing.join(', ')}`, roles);
      continue;
    }
    const made = yielded(reader, frame, roles, whereOf(reader, s, c), when, titles.get(frame.frame));
    say(made.length > 0, made.length > 0 ? made.map((f) => f.type).join(', ') : 'no pair of fillers', roles);
    found.push(...made);
  }
  return found;
}

function triggered(frames: Frames, s: Sentence, c: Clause): Frame[] {
  if (c.by === 'noun') return frames.nouns.get(c.lemma) ?? [];
  const hits = (frames.verbs.get(c.lemma) ?? []).filter(({ rest }) =>
    rest[0] === 'together'
      ? s.tokens.slice(c.at + 1, c.at + 16).some((token) => token.lower === 'together')
      : rest.every(
          (word, k) =>
            s.tokens[c.at + 1 + k]?.lower === word ||
            (k === 0 && s.tokens[c.at + 2]?.lower === word && rest.length === 1 && s.tokens[c.at + 1]?.pos === 'ADV'),
        ),
  );
  const longest = Math.max(0, ...hits.map((hit) => hit.rest.length));
  const own = hits
    .filter((hit) => hit.rest.length === longest && !(hit.frame.unless === 'infinitive' && c.infinitive))
    .map((hit) => hit.frame);
  return [...own, ...(c.copula ? [] : (frames.verbs.get('*') ?? []).map((hit) => hit.frame))];
}

/** Where it happened: the most specific place named with the clause. */
export function whereOf(reader: Reader, s: Sentence, c: Clause): Ref | undefined {
  const places = c.posts
    .filter((post) => /^(in|at|aboard|on|near|inside|outside|to)$/.test(post.preposition))
    .flatMap((post) => membersOf(post.object).slice(0, 1))
    .flatMap((p) => (p.kind === 'thing' ? postsOf(p, 'of', 'in') : [p]))
    .flatMap((p) => (p.kind === 'Place' || p.kind === 'State' || p.kind === 'name' ? reader.refer(s, p) : []))
    .filter((ref) => ref.type === 'Place' || ref.type === 'State');
  return places.find((ref) => ref.type === 'Place') ?? places[0];
}

/** A parliament that approves an agreement does not become a side of it. */
const LEGISLATURE = /\b(senate|congress|parliament|house of|duma|assembly|committee|bundestag|knesset|diet)\b/i;

function yielded(
  reader: Reader,
  frame: Frame,
  roles: Map<string, Ref[]>,
  where: Ref | undefined,
  when: string | undefined,
  title: string | undefined,
): Found[] {
  const found: Found[] = [];
  for (const { source, type, target } of frame.yields) {
    // Two ministers who meet a third are not said to have met each other.
    if (source === target && source !== 'guests' && found.some((each) => each.type === type)) continue;
    const [sources, targets] = [roles.get(source) ?? [], roles.get(target) ?? []];
    for (const [i, a] of sources.entries())
      for (const [k, b] of targets.entries()) {
        if (a === b || (source === target && k <= i)) continue;
        if (!reader.allows(type, a, b) || (type === 'PARTY_TO' && LEGISLATURE.test(a.name))) continue;
        const located =
          where && where !== b && where !== a && /^(MET|SIGNED|GAVE|RECEIVED|ATTENDED)$/.test(type) ? { where } : {};
        const office =
          type === 'HOLDS_OFFICE'
            ? { title: title ?? frame.title ?? 'head' }
            : type === 'RELATIVE_OF' && frame.title
              ? { title: frame.title }
              : {};
        found.push({
          type,
          source: a,
          target: b,
          fact: reader.fact,
          ...located,
          ...office,
          ...(when && !/^(PART_OF|LOCATED_IN|RELATIVE_OF)$/.test(type) && { when }),
        });
      }
  }
  return found;
}
