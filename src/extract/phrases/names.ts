import type { Known } from '../../lexicon/index.ts';
import { lowerAt, type Sentence, textAt } from './sentence.ts';

const ROMAN = /^(I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI|XXIII)$/;
const CONNECTORS = new Set(['of', 'for', 'on', 'against', 'to', 'concerning', 'in', 'and', 'the', 'with', 'between']);

/** Whether token `i` begins with a capital for more than its place in the sentence. */
export function isProper(s: Sentence, i: number): boolean {
  const token = s.tokens[i];
  if (!token?.capital || s.dates.has(i)) return false;
  if (token.text === 'I')
    return (
      (i > 0 &&
        s.tokens[i - 1]!.capital &&
        s.tokens[i - 1]!.pos === 'PROPN' &&
        !/^(VERB|AUX)$/.test(s.tokens[i + 1]?.pos ?? '')) ||
      (i > 0 && s.tokens[i - 1]!.capital && !s.tokens[i - 1]!.text.endsWith('.'))
    );
  if (
    /^(The|A|An|Mr|He|She|They|It|His|Her|Their|Asian|African|European|Arab|Western|Eastern|Northern|Southern|Christian|Muslim|Catholic|Jewish|Islamic|Christmas|Easter|Allied|Caribbean|Pacific-rim)$/.test(
      token.text,
    ) &&
    !s.tokens[i + 1]?.capital
  )
    return false;
  if (i > 0 && !/^["'“(:]$/.test(s.tokens[i - 1]!.text)) return true;
  if (knownAt(s, i) || s.lexicon.given.has(token.text)) return true;
  if (token.pos !== 'PROPN') return false;
  if (!s.tokens[i + 1]?.capital && !startsName(s, i)) return false;
  return !isCommon(s, token.lower) || Boolean(s.tokens[i + 1]?.capital);
}

/** At the start of a sentence a capital says little: a name is followed by its verb, a possessive or a comma. */
function startsName(s: Sentence, i: number): boolean {
  const next = s.tokens[i + 1];
  if (/(ness|tion|sion|ment|ity|ism|ings?|ance|ence|ship|hood)$/.test(s.tokens[i]!.lower)) return false;
  return (
    next !== undefined &&
    (/^(VERB|AUX|PART|CCONJ|PUNCT)$/.test(next.pos) || next.lower === 'and') &&
    !/[^s]s$/.test(s.tokens[i]!.lower)
  );
}

function isCommon(s: Sentence, word: string): boolean {
  const { lexicon } = s;
  const one = word.replace(/s$/, '');
  return (
    [word, one].some(
      (w) =>
        lexicon.organizations.has(w) ||
        lexicon.kin.has(w) ||
        lexicon.gifts.has(w) ||
        lexicon.awards.has(w) ||
        lexicon.venues.has(w),
    ) || eventWord(s, word)
  );
}

const eventWord = (s: Sentence, word: string): boolean =>
  s.lexicon.events.at([{ lower: word } as never], 0, (token) => token.lower) !== undefined;

/** What the lexicon knows by the name at token `i`: the longest match, every meaning. */
export function knownAt(s: Sentence, i: number): { to: number; values: Known[] } | undefined {
  return s.lexicon.known.at(s.tokens, i, (token) => token.text) ?? pairAt(s, i);
}

/** "Russian-Korean", "Franco-German": the adjectives of two states in one word. */
function pairAt(s: Sentence, i: number): { to: number; values: Known[] } | undefined {
  const token = s.tokens[i];
  if (!token?.capital || !/^\p{Lu}\p{L}+[-–]\p{Lu}\p{L}+$/u.test(token.text)) return undefined;
  const values = token.text.split(/[-–]/).map((text) => {
    const at = s.lexicon.known.at([{ ...token, text: PREFIXES[text] ?? text }], 0, (each) => each.text);
    return at?.values.find((value) => value.type === 'State' && value.form !== 'capital');
  });
  return values.every((value) => value !== undefined)
    ? { to: i + 1, values: values.map((value) => ({ ...value!, form: 'pair' })) }
    : undefined;
}

const PREFIXES: Record<string, string> = {
  Anglo: 'British',
  Franco: 'French',
  Sino: 'Chinese',
  Russo: 'Russian',
  Indo: 'Indian',
  Italo: 'Italian',
  Austro: 'Austrian',
  Greco: 'Greek',
  Americano: 'American',
};

/** A run of capitalised words from `i`, with particles and ordinals inside: end exclusive. */
export function personRun(s: Sentence, i: number): number {
  let k = i;
  let given = false;
  if (titled(s, i)) return i;
  while (k < s.tokens.length) {
    if (k > i && stopsRun(s, k, given)) break;
    if (isProper(s, k)) {
      given ||= s.lexicon.given.has(textAt(s, k)) || /^\p{Lu}\.$/u.test(textAt(s, k));
      k++;
      continue;
    }
    const particles = particlesAt(s, k);
    if (particles > k && k > i && isProper(s, particles)) {
      k = particles;
      continue;
    }
    if (
      lowerAt(s, k) === 'the' &&
      k > i &&
      /^(Great|Terrible|Elder|Younger|Conqueror|Magnificent|Good|Bold|Pious|Fat|Bald|Lion)$/.test(textAt(s, k + 1))
    ) {
      k += 2;
      break;
    }
    break;
  }
  return withSuffix(s, i, k);
}

/** A title before a name is no part of it: "President | Jefferson", "Mrs | Nixon"; "St" is: "St. Petersburg". */
function titled(s: Sentence, i: number): boolean {
  const word = lowerAt(s, i).replace(/\.$/, '');
  if (/^(st|saint|sainte|santa|san|são)$/.test(word)) return false;
  if (s.lexicon.honorifics.has(word) && (isProper(s, i + 1) || textAt(s, i + 1) === '.')) return true;
  const office = s.lexicon.offices.at(s.tokens, i, (token) => token.lower);
  return (
    office !== undefined &&
    !s.lexicon.surnameFirst.has(textAt(s, i)) &&
    isProper(s, office.to) &&
    !s.lexicon.given.has(textAt(s, i))
  );
}

function stopsRun(s: Sentence, k: number, given: boolean): boolean {
  const word = textAt(s, k);
  if (ROMAN.test(word)) return false;
  if (
    s.lexicon.offices.at(s.tokens, k, (token) => token.lower) &&
    !(given && !isProper(s, k + 1)) &&
    s.tokens[k]!.capital &&
    !/^(General|Khan|Bey|Pasha|Marshal|King|Prince|Shah|Bush)$/.test(word)
  )
    return true;
  if (/^(Deputy|Vice|Foreign|Defen[cs]e|Finance)$/.test(word)) return true;
  const known = knownAt(s, k);
  if (!known || given) return false;
  return known.values.some(
    (value) => (value.type === 'State' && !value.ambiguous && value.form !== 'people') || value.type === 'Organization',
  );
}

function particlesAt(s: Sentence, k: number): number {
  let j = k;
  while (j < k + 3 && s.lexicon.particles.has(lowerAt(s, j)) && !s.tokens[j]!.capital) j++;
  if (j > k && lowerAt(s, k) === 'the') return k;
  return j;
}

/** ", Jr." and "III" belong to the name. */
function withSuffix(s: Sentence, i: number, k: number): number {
  if (k === i) return k;
  const at = textAt(s, k) === ',' ? k + 1 : k;
  if (/^(Jr|Sr|Jnr|Snr)\.?$/.test(textAt(s, at)))
    return at + 1 + (textAt(s, at + 1) === '.' && !/\.$/.test(textAt(s, at)) && at + 2 < s.tokens.length ? 1 : 0);
  return k;
}

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
  while (k < s.tokens.length && (isProper(s, k) || joins(s, k, i))) {
    const type = isProper(s, k) ? headType(s, k) : undefined;
    if (type && (k > i || continues(s, k + 1))) best = { from: i, to: k + 1, head: k, ...type };
    k++;
  }
  if (!best) return undefined;
  return { ...best, to: tail(s, best.head + 1, best.type) };
}

/** What joins the capitals of one name before its head: "Trade and Investment Council", "St Peter's Square", "'–'". */
function joins(s: Sentence, k: number, i: number): boolean {
  if (k === i || !s.tokens[k + 1]?.capital) return false;
  const word = lowerAt(s, k);
  if (word === 'and' || word === '&')
    return /^(Investment|Security|Trade|Technology|Industry|Development|Commerce|Culture|Science|Cooperation|Co-operation|Social|Economic|Friendship|Defen[cs]e|Agriculture|Energy)$/.test(
      textAt(s, k + 1),
    );
  if (word === "'s") return true;
  return /^[–-]$/.test(word) && !s.tokens[k]!.spaced;
}

function headType(s: Sentence, k: number): { type: Compound['type']; sort?: string } | undefined {
  const { lexicon, tokens } = s;
  const word = lowerAt(s, k);
  const event = lexicon.events.at(tokens, k, (token) => token.lower);
  const agreement = lexicon.agreements.at(tokens, k, (token) => token.lower);
  const sort = lexicon.organizations.get(word);
  if (
    /^(medal|prize|award|decoration)$/.test(word) ||
    (/^(order|cross|star|sword|collar|key)$/.test(word) && lowerAt(s, k + 1) === 'of')
  )
    return { type: 'Gift' };
  if (agreement && word !== 'plan' && word !== 'framework') return { type: 'Agreement' };
  if (sort !== undefined && !/^(group|party|guard|staff|house)$/.test(word)) return { type: 'Organization', sort };
  if (event && word !== 'house') return { type: 'Event', sort: event.values[0]!.kind };
  if (lexicon.venues.has(word)) return { type: 'Place' };
  if (sort !== undefined) return { type: 'Organization', sort };
  return undefined;
}

const continues = (s: Sentence, k: number): boolean =>
  /^(of|for|on|against|to|concerning|with)$/.test(lowerAt(s, k)) &&
  (Boolean(s.tokens[k + 1]?.capital) || (lowerAt(s, k + 1) === 'the' && Boolean(s.tokens[k + 2]?.capital)));

/** "of Foreign Affairs", "on the Non-Proliferation of Nuclear Weapons", "for Economic Co-operation and Development". */
function tail(s: Sentence, from: number, type: Compound['type']): number {
  let end = from;
  let k = from;
  let first = true;
  while (k < s.tokens.length) {
    if (isProper(s, k) && k > from) {
      if (first === false && startsParent(s, k, from)) break;
      k++;
      end = k;
      continue;
    }
    const word = lowerAt(s, k);
    if (!CONNECTORS.has(word)) break;
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
    const state = knownAt(s, word === 'of' && lowerAt(s, k + 1) === 'the' ? k + 2 : k + 1);
    if (state && end > from && word === 'of' && state.values.some((v) => v.type === 'State' && v.form === 'name')) break;
    if (
      state &&
      type === 'Organization' &&
      word === 'of' &&
      !/^(university|bank|institute|academy|society|archives|church|museum|college|school|library)$/.test(lowerAt(s, from - 1)) &&
      state.values.some((v) => v.type === 'State')
    )
      break;
    if (state && type === 'Agreement' && word === 'for' && state.values.some((v) => v.type === 'State')) break;
    if (state && type === 'Agreement' && word === 'of' && state.values.every((v) => v.type === 'State' && v.form === 'name'))
      break;
    first = false;
    k++;
  }
  return end;
}

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

const headless = (s: Sentence, k: number): boolean => !s.lexicon.given.has(textAt(s, k - 1));
