import type { Clause } from '../clauses/index.ts';
import type { Reader, Ref } from '../entities/index.ts';
import { membersOf, postsOf, type Sentence } from '../phrases/index.ts';
import { apartFrom, partners, remember, share } from './exchange.ts';
import type { Found } from './found.ts';
import type { Frame, Frames } from './frame.ts';
import { mourned } from './gatherings.ts';
import { otherwise } from './giving.ts';
import { strange } from './home.ts';
import { apart, inPerson } from './media.ts';
import { isHopeless } from './plan.ts';
import { fillRoles } from './roles.ts';
import { triggered } from './triggers.ts';

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
    const not = frame.despite?.includes(c.unreal ?? '') ? undefined : (c.unreal ?? otherwise(s, c, frame));
    if (not) {
      note(trials, frame, c, false, not);
      continue;
    }
    if (frame.verbs?.includes('*') && isHopeless(c, frame)) continue;
    // "gave way to Rabin as prime minister": the office is not the subject's, too.
    const told = frame.yields[0]?.type;
    if (frame.verbs?.includes('*') && told !== 'ATTENDED' && found.some((each) => each.type === told)) continue;
    const titles = new Map<string, string>();
    const held = new Set<string>();
    const roles = fillRoles(reader, s, c, frame, when, titles, held);
    if (frame.roles.parties) partners(reader, roles);
    apartFrom(c, roles, held);
    const missing = (frame.needs ?? []).filter((role) => !roles.get(role)?.length && !(role === 'receiver' && held.has(role)));
    if (missing.length > 0) {
      note(trials, frame, c, false, `nothing for ${missing.join(', ')}`, roles);
      continue;
    }
    remember(reader, roles);
    const made = yielded(reader, s, c, frame, roles, whereOf(reader, s, c), when, titles.get(frame.frame));
    if (made.some((each) => each.type === 'MET') && apart(s, c)) {
      note(trials, frame, c, false, 'they were apart', roles);
      found.push(...made.flatMap((each) => called(reader, each)));
      continue;
    }
    if (frame.unsure && inPerson(s, c)) for (const each of made) if (each.type === 'CALLED') each.type = 'MET';
    note(trials, frame, c, made.length > 0, made.length > 0 ? made.map((f) => f.type).join(', ') : 'no pair of fillers', roles);
    found.push(...made);
  }
  return found;
}

/** Notes what became of a frame; what any verb may do is no news where it was not done. */
function note(
  trials: Trial[] | undefined,
  { frame, verbs }: Frame,
  clause: Clause,
  fired: boolean,
  why: string,
  roles?: Trial['roles'],
): void {
  if (trials && (fired || !verbs?.includes('*'))) trials.push({ frame, clause, fired, why, ...(roles && { roles }) });
}

/** Who "met" by telephone only spoke. */
function called(reader: Reader, { where: _, ...met }: Found): Found[] {
  return reader.allows('CALLED', met.source, met.target) ? [{ ...met, type: 'CALLED' }] : [];
}

/** Where it happened: the most specific place named with the clause. */
export function whereOf(reader: Reader, s: Sentence, c: Clause): Ref | undefined {
  const places = c.posts
    .filter((post) => /^(in|at|aboard|on|near|inside|outside|to|there)$/.test(post.preposition))
    .flatMap((post) => membersOf(post.object).slice(0, 1))
    .flatMap((p) => (p.kind === 'thing' ? postsOf(p, 'of', 'in') : [p]))
    .flatMap((p) =>
      p.kind === 'Place' || p.kind === 'State' || p.kind === 'name' || p.lemma === 'there' ? reader.refer(s, p) : [],
    )
    .filter((ref) => ref.type === 'Place' || ref.type === 'State');
  return places.find((ref) => ref.type === 'Place') ?? places[0];
}

/** A parliament that approves an agreement does not become a side of it. */
const LEGISLATURE = /\b(senate|congress|parliament|house of|duma|assembly|committee|bundestag|knesset|diet)\b/i;

/** "met each other as well as Stalin". */
const mutual = (c: Clause): boolean =>
  [...c.objects, ...c.posts.map((post) => post.object)].flatMap(membersOf).some((p) => p.lemma === 'each other');

function yielded(
  reader: Reader,
  s: Sentence,
  c: Clause,
  frame: Frame,
  roles: Map<string, Ref[]>,
  where: Ref | undefined,
  when: string | undefined,
  title: string | undefined,
): Found[] {
  const found: Found[] = [];
  for (const { source, type, target } of frame.yields) {
    // Two ministers who meet a third are not said to have met each other.
    if (source === target && source !== 'guests' && !mutual(c) && found.some((each) => each.type === type)) continue;
    const [sources, targets] = [roles.get(source) ?? [], roles.get(target) ?? []];
    const pairs = share(reader, s, type, sources, targets);
    for (const { a, b, i, k } of pairs) {
      if (a === b || (source === target && k <= i)) continue;
      if (frame.away && type === 'VISITED' && (!strange(reader, a, b, frame.away) || apart(s, c))) continue;
      if (
        !reader.allows(type, a, b) ||
        (type === 'ATTENDED' && mourned(a, b)) ||
        (type === 'PARTY_TO' && LEGISLATURE.test(a.name))
      )
        continue;
      const located = where && where !== b && where !== a && /^(MET|SIGNED|GAVE|RECEIVED|ATTENDED)$/.test(type) ? { where } : {};
      const office =
        type === 'HOLDS_OFFICE'
          ? { title: title ?? frame.title ?? 'head' }
          : type === 'RELATIVE_OF' && (title ?? frame.title)
            ? { title: (title ?? frame.title)! }
            : {};
      found.push({
        type,
        source: a,
        target: b,
        fact: reader.fact,
        ...located,
        ...office,
        ...(source === target && { among: true }),
        ...(frame.unsure && { unsure: true }),
        ...(when && !/^(PART_OF|LOCATED_IN|RELATIVE_OF)$/.test(type) && { when }),
      });
    }
  }
  return found;
}
