import { membersOf, type Phrase, postsOf, type Sentence } from '../phrases/index.ts';
import type { Ref } from './book.ts';
import type { Reader } from './refer.ts';
import { statesOf } from './states.ts';

/** An office as a phrase states it: its title and in what it is held. */
export interface OfficeClaim {
  title: string;
  of?: Ref;
  /** The state was said in these very words. */
  explicit: boolean;
  former: boolean;
}

/** Titles that only name a role in a happening, no office. */
const ROLES =
  /^(leader|head|guest|host|founder|successor|predecessor|counterpart|colleague|member|delegate|participant|author|friend|hero|champion|candidate|aide)$/;

/** What an office phrase claims: "the president of Petrobras", "Brazil's Minister of Economy", "secretary of the Security Council". */
export function officeRef(reader: Reader, s: Sentence, p: Phrase): OfficeClaim {
  const title = p.office?.title ?? p.lemma;
  const former = p.office?.former ?? false;
  const bodies = [...postsOf(p, 'of', 'at', 'in', 'to', 'for'), ...(p.possessor ? membersOf(p.possessor) : []), ...p.modifiers]
    .filter(
      (object) => object.kind === 'Organization' || (object.kind === 'name' && /^(of|at|in)$/.test(prepositionOf(p, object))),
    )
    .flatMap((object) => reader.refer(s, object))
    .filter((ref) => ref.type === 'Organization');
  const states = statesOf(p);
  const said = states[0];
  const placed = postsOf(p, 'in')
    .flatMap((object) => membersOf(object))
    .find((object) => object.kind === 'State' && object.form === 'name')?.name;
  const state =
    said ??
    (p.office?.holds !== 'organization' && !/ambassador|envoy|consul|minister to|resident|nuncio|legate/.test(title.toLowerCase())
      ? placed
      : undefined);
  const body = bodies[0];
  if (
    body &&
    !(p.office?.holds === 'state' && /minister|president|king|queen|premier|chancellor/.test(title.toLowerCase()) && state)
  )
    return { title, of: body, explicit: true, former };
  if (state) return { title, of: reader.book.named('State', state, reader.fact), explicit: true, former };
  const its = p.determiner === 'its' || p.determiner === 'their' ? reader.lastBody(s.tokens[p.from]?.start ?? 0) : undefined;
  if (its) return { title, of: its, explicit: true, former };
  return { title, explicit: false, former };
}

const prepositionOf = (p: Phrase, object: Phrase): string =>
  p.posts.find((post) => membersOf(post.object).includes(object))?.preposition ?? '';

/** Whether a title is an office one holds, rather than a role in a happening. */
export const isOffice = (claim: OfficeClaim): boolean =>
  !ROLES.test(claim.title.toLowerCase()) || (claim.of !== undefined && /^(leader|head)$/.test(claim.title.toLowerCase()));
