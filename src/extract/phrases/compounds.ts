import { knownAt } from './known.ts';
import { isProper } from './names.ts';
import { lowerAt, type Sentence, textAt, wordsOf } from './sentence.ts';

const CONNECTORS = new Set(['of', 'for', 'on', 'against', 'to', 'concerning', 'in', 'and', 'the', 'with', 'between']);

/** More words than a name has on either side of its head; without a bound, a long row of capitals would be read again from each of them. */
const LONGEST = 24;

/** What a capitalised name with a head noun in it names. */
export interface Compound {
  from: number;
  to: number;
  type: 'Organization' | 'Agreement' | 'Event' | 'Place' | 'Gift';
  head: number;
  sort?: string;
}

/** "World Trade Organization", "Ministry of Foreign Affairs", "Treaty of Paris", "Yalta Conference", "Blue Room". */
export function compoundAt(s: Sentence, i: number): Compound | undefined {
  let k = i;
  let best: Compound | undefined;
  while (k < s.tokens.length && k - i < LONGEST && (isProper(s, k) || joins(s, k, i))) {
    const type = isProper(s, k) ? headType(s, k) : undefined;
    if (type && (k > i || continues(s, k + 1))) best = { from: i, to: k + 1, head: k, ...type };
    k++;
  }
  if (!best || ofSomeone(s, best)) return undefined;
  if (best.type === 'Event' && genericEvent(wordsOf(s, i, best.to))) return best;
  return { ...best, to: tail(s, best.head + 1, best.type) };
}

/** "Lord Hill", "Sir Rowland Hill", "Mr Church", "Colonel House": whom a title stands before, he is no house. */
function ofSomeone(s: Sentence, { from, to, head }: Compound): boolean {
  const title = lowerAt(s, from).replace(/\.$/, '');
  return (
    to === head + 1 &&
    /^(mr|mrs|ms|miss|dr|sir|lord|lady|dame|madame|baron|baroness|count|countess|viscount|colonel|captain|commodore|admiral|lieutenant|sergeant|professor)$/.test(
      title,
    ) &&
    (to - from === 2 || s.lexicon.given.has(textAt(s, from + 1)))
  );
}

/** "State Visit", "Royal Banquet": capitals that name no one occasion, so that what follows only tells it apart. */
export const genericEvent = (name: string): boolean =>
  /^((state|official|royal|presidential|imperial|working|private|joint|formal|informal|grand|arrival|farewell|welcoming|welcome) )*(visit|dinner|banquet|luncheon|lunch|reception|ceremony|tour|meeting|talks|summit|conference)s?$/i.test(
    name,
  );

/** What joins the capitals of one name before its head: "Trade and Investment Council", "St Peter's Square", "'–'". */
export function joins(s: Sentence, k: number, i: number): boolean {
  if (k === i || !s.tokens[k + 1]?.capital) return false;
  const word = lowerAt(s, k);
  if (word === 'and' || word === '&')
    return (
      /^(Investment|Security|Trade|Technology|Industry|Development|Commerce|Culture|Science|Cooperation|Co-operation|Social|Economic|Friendship|Defen[cs]e|Agriculture|Energy)$/.test(
        textAt(s, k + 1),
      ) || sharesHead(s, k)
    );
  if (word === "'s") return true;
  return /^[–-]$/.test(word) && !s.tokens[k]!.spaced;
}

/** "Security Integration and | Prosperity Agreement": one word before the head that both share, no name of its own. */
function sharesHead(s: Sentence, k: number): boolean {
  const [before, word] = [s.tokens[k - 1]!, s.tokens[k + 1]!];
  if (
    !before.capital ||
    before.pos === 'ADP' ||
    !s.tokens[k + 2]?.capital ||
    !/^(Agreement|Treaty|Pact|Partnership|Organization|Organisation|Administration|Council|Commission|Agency|Authority|Committee|Conference|Community|Board|Fund|Ministry|Department|Bureau|Office|Convention|Protocol|Forum|Initiative|Corporation)$/.test(
      textAt(s, k + 2),
    )
  )
    return false;
  const named = (i: number): boolean => Boolean(knownAt(s, i)) || s.lexicon.given.has(textAt(s, i));
  return (
    !named(k + 1) &&
    !named(k - 1) &&
    /(ment|tion|sion|ity|ance|ence|ship|ness|ure|ics|al|ing|th|ry|cy|ade|ood|ogy|ort|ion|ives?|fare|aid|ports?|relief|trade|growth|health|labou?r|energy|water|peace|space|forests?|fish(eries)?)$/i.test(
      word.text,
    )
  );
}

function headType(s: Sentence, k: number): { type: Compound['type']; sort?: string } | undefined {
  const { lexicon, tokens } = s;
  const word = lowerAt(s, k);
  const event = lexicon.events.at(tokens, k, (token) => token.lower);
  const agreement = lexicon.agreements.at(tokens, k, (token) => token.lower);
  const sort = lexicon.organizations.get(word);
  if (
    /^(medal|prize|award|decoration)$/.test(word) ||
    (/^(order|cross|star|sword|collar|key|knight|dame|companion|chevalier|freedom)$/.test(word) && lowerAt(s, k + 1) === 'of')
  )
    return { type: 'Gift' };
  if (agreement && word !== 'plan' && word !== 'framework' && bindsSides(s, k)) return { type: 'Agreement' };
  if (sort !== undefined && !/^(group|party|guard|staff|house)$/.test(word)) return { type: 'Organization', sort };
  if (event && word !== 'house') return { type: 'Event', sort: event.values[0]!.kind };
  if (lexicon.venues.has(word)) return { type: 'Place' };
  if (sort !== undefined) return { type: 'Organization', sort };
  return undefined;
}

/** An alliance may be a body ("the Atlantic Alliance") or a treaty: "the Franco-Russian alliance", "an alliance with Chad", "the Triple Alliance of 1882"; a partnership with a small letter is none. */
export function bindsSides(s: Sentence, k: number): boolean {
  if (lowerAt(s, k) === 'partnership') return s.tokens[k]!.capital;
  if (!/^(alliance|compromise|capitulation)$/.test(lowerAt(s, k))) return true;
  if (/^(between|with|against|of)$/.test(lowerAt(s, k + 1))) return true;
  if (/^(dual|triple|quadruple|quintuple|holy|defensive|offensive)$/.test(lowerAt(s, k - 1))) return true;
  return [1, 2].some((back) =>
    knownAt(s, k - back)?.values.some((value) => value.type === 'State' && /^(adjective|pair)$/.test(value.form ?? '')),
  );
}

const continues = (s: Sentence, k: number): boolean =>
  /^(of|for|on|against|to|concerning|with)$/.test(lowerAt(s, k)) &&
  (Boolean(s.tokens[k + 1]?.capital) || (lowerAt(s, k + 1) === 'the' && Boolean(s.tokens[k + 2]?.capital)));

/** "of the Ministry of Justice", "of the Foreign Ministry", "of the Department of State" */
function ministry(s: Sentence, of: number): boolean {
  const at = lowerAt(s, of + 1) === 'the' ? of + 2 : of + 1;
  return [at, at + 1].some((k) => s.tokens[k]?.capital && s.lexicon.organizations.get(lowerAt(s, k)) === 'ministry');
}

/** "of Foreign Affairs", "on the Non-Proliferation of Nuclear Weapons", "for Economic Co-operation and Development". */
export function tail(s: Sentence, from: number, type: Compound['type']): number {
  let end = from;
  let k = from;
  let first = true;
  while (k < s.tokens.length && k - from < LONGEST) {
    if (isProper(s, k) && k > from) {
      if (first === false && startsParent(s, k, from)) break;
      k++;
      end = k;
      continue;
    }
    const word = lowerAt(s, k);
    if (!CONNECTORS.has(word)) break;
    // "Archives Service | of the Ministry of Justice": a ministry is a body of its own.
    const parent = word === 'of' ? lowerAt(s, lowerAt(s, k + 1) === 'the' ? k + 2 : k + 1) : '';
    if (type === 'Organization' && /^(ministry|department|foreign|state)$/.test(parent) && ministry(s, k)) break;
    if (
      word === 'in' ||
      (word === 'to' && type !== 'Agreement') ||
      (word === 'with' && type !== 'Agreement' && type !== 'Gift') ||
      (word === 'between' && type !== 'Agreement')
    )
      break;
    if (word === 'and' && !joinsTail(s, k, end > from)) break;
    if ((type === 'Place' || type === 'Gift') && word !== 'of' && word !== 'the' && !(type === 'Gift' && word === 'with')) break;
    if (type === 'Agreement' && (word === 'between' || word === 'with' || word === 'to')) break;
    if (word === 'on' && /^(easter|christmas|good|new|boxing)$/.test(lowerAt(s, k + 1))) break;
    if (word === 'for' && /^(senate|congress|parliament|house)$/.test(lowerAt(s, from - 1))) break;
    const state = knownAt(s, word === 'of' && lowerAt(s, k + 1) === 'the' ? k + 2 : k + 1);
    if (state && end > from && word === 'of' && state.values.some((v) => v.type === 'State' && v.form === 'name')) break;
    if (
      state &&
      type === 'Organization' &&
      word === 'of' &&
      !/^(university|bank|institute|academy|society|archives|church|museum|college|school|library)$/.test(lowerAt(s, from - 1)) &&
      state.values.some((v) => v.type === 'State' || (v.type === 'Organization' && /^(the)$/.test(lowerAt(s, k + 1))))
    )
      break;
    if (type === 'Place' && word === 'of' && end === from && inBuilding(s, from - 1, k + 1)) break;
    if (state && type === 'Agreement' && word === 'for' && state.values.some((v) => v.type === 'State')) break;
    if (state && type === 'Agreement' && word === 'of' && state.values.every((v) => v.type === 'State' && v.form === 'name'))
      break;
    first = false;
    k++;
  }
  return end;
}

/** "the East Room | of the White House": a room of a building has a name of its own; a Hall of Mirrors and a Church of the Nativity are one name. */
function inBuilding(s: Sentence, head: number, k: number): boolean {
  const at = lowerAt(s, k) === 'the' ? k + 1 : k;
  if (!ROOMS.test(lowerAt(s, head)) || !s.tokens[at]?.capital) return false;
  const known = knownAt(s, at);
  if (
    known?.values.some(({ type, form }) => type === 'Place' && (form === 'venue' || form === 'city')) &&
    lowerAt(s, known.to) !== "'s"
  )
    return true;
  if (known?.values.some(({ form }) => form === 'government')) return true;
  let to = at;
  while (to < at + 4 && s.tokens[to]?.capital && isProper(s, to)) to++;
  const last = lowerAt(s, to - 1);
  return to > at && (BUILDINGS.test(last) || (BUILDINGS.test(lowerAt(s, at)) && to > at + 1));
}

const ROOMS =
  /^(room|hall|chamber|salon|saloon|library|gallery|chapel|garden|gardens|gate|courtyard|court|terrace|ballroom|wing|cabinet|office|lounge|suite|tower|staircase|theatre|theater|auditorium|pavilion|annex|annexe|crypt|lawn|balcony|cellar|portico|apartments|apartment|annexe)$/;
const BUILDINGS =
  /^(palace|palais|palazzo|castle|château|chateau|schloss|house|hotel|hôtel|kremlin|cathedral|abbey|church|mosque|temple|monastery|basilica|villa|manor|mansion|lodge|embassy|legation|residence|ministry|parliament|university|museum|library|theatre|theater|fortress|fort|citadel|academy|institute|station|airport|capitol|guildhall|alcázar|serail|seraglio|saray)$/;

function startsParent(s: Sentence, k: number, from: number): boolean {
  return (
    k > from + 2 &&
    lowerAt(s, k - 1) === 'of' &&
    Boolean(knownAt(s, k)?.values.some((value) => value.type === 'State' && value.form === 'name'))
  );
}

/** "and" inside a name joins two things of one field, not two names: "Science and Technology", "Friendship and Cooperation". */
function joinsTail(s: Sentence, k: number, begun: boolean): boolean {
  if (!begun || !isProper(s, k + 1)) return false;
  if (knownAt(s, k + 1) || s.lexicon.given.has(textAt(s, k + 1))) return false;
  if (s.lexicon.offices.at(s.tokens, k + 1, (token) => token.lower)) return false;
  return !isProper(s, k + 2) || headless(s, k + 2);
}

export const headless = (s: Sentence, k: number): boolean => !s.lexicon.given.has(textAt(s, k - 1));
