import type { Lexicon } from '../../lexicon/index.ts';
import { membersOf, type Phrase, postsOf, type Sentence, wordsOf } from '../phrases/index.ts';
import type { Ref } from './book.ts';
import type { Reader } from './refer.ts';
import { realmOf } from './ruling.ts';
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

/** Those whom a state or body sends to another: what follows "to" or "in" is where they are, not whom they serve. */
const SENT =
  /ambassador|envoy|consul|minister plenipotentiary|minister to|resident|nuncio|legate|emissary|representative|delegate|observer|attaché|attache|chargé|charge d|plenipotentiary|high commissioner|counsellor|counselor/;

/** What an office phrase claims: "the president of Petrobras", "Brazil's Minister of Economy", "secretary of the Security Council". */
export function officeRef(reader: Reader, s: Sentence, p: Phrase): OfficeClaim {
  const title = p.office?.title ?? p.lemma;
  const former = p.office?.former ?? false;
  const lower = title.toLowerCase();
  const sent = SENT.test(lower);
  const noble = nobleTitle(s, p);
  if (noble) return { title: noble, explicit: false, former };
  const claim = (of: Ref): OfficeClaim => ({ title, of: headed(reader, lower, of), explicit: true, former });
  const state = statesOf(p)[0] ?? (sent ? undefined : placedIn(p));
  const body = bodiesOf(reader, s, p, sent && state !== undefined)[0];
  if (body && !(state && p.office?.holds === 'state' && /minister|president|king|queen|premier|chancellor/.test(lower)))
    return claim(body);
  if (state) return claim(reader.book.named('State', state, reader.fact));
  const its =
    p.determiner === 'its' || p.determiner === 'their'
      ? reader.lastBody(s.tokens[p.from]?.start ?? 0, sent ? s : undefined)
      : undefined;
  if (its) return claim(its);
  const master = sent && p.possessor ? masterOf(reader, s, p.possessor) : lordOf(reader, s, p);
  if (master) return claim(master);
  // "the Shah's grand vizier" is not the sultan's
  return p.office?.of && !p.possessor
    ? claim(reader.book.named('State', p.office.of, reader.fact))
    : { title, explicit: false, former };
}

/** "the Duke of Wellington", "the Princess of Wales": a title that names its holder, where its land is no state of his. */
export function nobleTitle(s: Sentence, p: Phrase): string | undefined {
  const title = p.office?.title ?? '';
  const [land, ...more] = postsOf(p, 'of');
  if (p.kind !== 'office' || p.plural || !land?.name || more.length > 0 || statesOf(p).length > 0) return undefined;
  if (!NOBLE.test(title) && !(/^(Prince|Princess)$/.test(title) && PRINCES.test(land.name))) return undefined;
  return /^(Place|name|Person)$/.test(land.kind) ? `${title} of ${wordsOf(s, land.from, land.to)}` : undefined;
}

const NOBLE = /^(Duke|Duchess|Earl|Count|Countess|Marquis|Marquess|Marquise|Marchioness|Viscount|Viscountess|Baron|Baroness)$/;
const PRINCES = /^(Wales|Orange|Asturias|Piedmont|Condé|Conti|Beira|Girgenti|Turn and Taxis)$/;

/** The bodies that an office's words name. `sender`: the state that sends is named, so a body after "to" is only where one is sent. */
function bodiesOf(reader: Reader, s: Sentence, p: Phrase, sender: boolean): Ref[] {
  const after = sender
    ? ['of']
    : SENT.test(p.office?.title.toLowerCase() ?? p.lemma)
      ? ['of', 'at', 'in', 'for']
      : ['of', 'at', 'in', 'to', 'for', 'from'];
  return [...postsOf(p, ...after), ...(p.possessor ? membersOf(p.possessor) : []), ...p.modifiers]
    .filter(
      (object) => object.kind === 'Organization' || (object.kind === 'name' && /^(of|at|in|)$/.test(prepositionOf(p, object))),
    )
    .flatMap((object) => reader.refer(s, object))
    .filter((ref) => ref.type === 'Organization');
}

/** Who heads a ministry is its state's minister; who serves at an embassy serves the state that sent it. */
export function headed(reader: Reader, title: string, of: Ref): Ref {
  const serves = of.type === 'Organization' && of.state !== undefined;
  const ministry = /^(head|chief|minister|acting head|deputy minister|secretary)$/.test(title) && MINISTRY.test(of.name);
  return serves && (ministry || MISSION.test(of.name)) ? reader.book.named('State', of.state!, reader.fact) : of;
}

const MISSION = /^(embassy|legation|consulate|high commission|consulate-general|permanent mission|nunciature)\b/i;
const MINISTRY = /\b(ministry|state department|foreign office|department of state)\b/i;

/** "prime minister in New Zealand". */
const placedIn = (p: Phrase): string | undefined =>
  p.office?.holds === 'organization'
    ? undefined
    : postsOf(p, 'in').find((object) => object.kind === 'State' && object.form === 'name')?.name;

/** "King Kalākaua's envoy": he serves what his master does. */
const masterOf = (reader: Reader, s: Sentence, master: Phrase): Ref | undefined =>
  reader.refer(s, master).flatMap((ref) => {
    const titles = master.appositions.flatMap((p) => (p.kind === 'office' && p.office ? [p.office.title] : []));
    return [...ref.offices.flatMap(({ of }) => of ?? []), ...titles.flatMap((title) => realmOf(reader, ref, title) ?? [])];
  })[0];

/** "Mora and his vice-president, Vega": the state of him whom they serve, where that is known. */
function lordOf(reader: Reader, s: Sentence, p: Phrase): Ref | undefined {
  if (!/^(his|her)$/.test(p.determiner ?? '') || p.office?.holds === 'organization') return undefined;
  const at = s.tokens[p.from]?.start ?? 0;
  const gender = p.determiner === 'his' ? 'male' : 'female';
  const lord = reader.seen.findLast(
    ({ ref, at: there }) => there < at && ref.type === 'Person' && (ref.gender ?? gender) === gender,
  )?.ref;
  return lord?.offices.findLast(({ of }) => of?.type === 'State')?.of;
}

/** "the doge of Venice", "king of Hawaii": a name that is a city's or region's today was a state's then. */
export function reigned(lexicon: Lexicon, p: Phrase): void {
  if (p.kind !== 'office' || !REIGNING.test(p.office?.title.toLowerCase() ?? '')) return;
  for (const object of postsOf(p, 'of')) {
    const state = object.kind === 'Place' && object.name ? lexicon.formerStates.get(object.name) : undefined;
    if (state) Object.assign(object, { kind: 'State', name: state, form: 'name' });
  }
}

const REIGNING =
  /king|queen|doge|elector|emperor|empress|sultan|shah|khan|amir|emir|bey|dey|nawab|nizam|maharaja|raja|tsar|grand duke|grand duchess|grand prince|hospodar|voivode|stadtholder|regent|president|prime minister|chancellor|ambassador|envoy|minister|consul|negus|mwami|oba/;

const prepositionOf = (p: Phrase, object: Phrase): string =>
  p.posts.find((post) => membersOf(post.object).includes(object))?.preposition ?? '';

/** "an honorary member of the academy": an honour, no office. */
const HONOUR = /^honorary (life )?(member|fellow|citizen|doctor|graduate|professor|guest|alumnus|freeman)\b/i;

/** Whether a title is an office one holds, rather than a role in a happening. */
export const isOffice = (claim: OfficeClaim): boolean =>
  !HONOUR.test(claim.title) &&
  (!ROLES.test(claim.title.toLowerCase()) || (claim.of !== undefined && /^(leader|head)$/.test(claim.title.toLowerCase())));
