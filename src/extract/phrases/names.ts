import { knownAt } from './known.ts';
import { lowerAt, type Sentence, singular, textAt } from './sentence.ts';

const ROMAN = /^(I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI|XXIII)$/;

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
  // "the High Contracting Parties"
  if (/^(High|Contracting|Parties|Party|Powers|States)$/.test(token.text) && contracting(s, i)) return false;
  if (i > 0 && !/^["'“(:]$/.test(s.tokens[i - 1]!.text)) return true;
  if (knownAt(s, i) || s.lexicon.given.has(token.text)) return true;
  if (s.lexicon.surnameFirst.has(token.text) && s.tokens[i + 1]?.capital && s.tokens[i + 1]!.pos === 'PROPN') return true;
  if (token.pos !== 'PROPN') return false;
  if (!s.tokens[i + 1]?.capital && !startsName(s, i)) return false;
  return !isCommon(s, token.lower) || Boolean(s.tokens[i + 1]?.capital);
}

const contracting = (s: Sentence, i: number): boolean => [i - 1, i, i + 1].some((k) => textAt(s, k) === 'Contracting');

/** At the start of a sentence a capital says little: a name is followed by its verb, a possessive or a comma. */
function startsName(s: Sentence, i: number): boolean {
  const next = s.tokens[i + 1];
  if (/(ness|tion|sion|ment|ity|ism|ings?|ance|ence|ship|hood)$/.test(s.tokens[i]!.lower)) return false;
  return (
    next !== undefined &&
    (/^(VERB|AUX|PART|CCONJ|PUNCT)$/.test(next.pos) || next.lower === 'and') &&
    (!/[^s]s$/.test(s.tokens[i]!.lower) || /(us|os|as|is|ez)$/.test(s.tokens[i]!.lower))
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

/** "Valérie d'Ormesson", "Carlo dall'Aglio": a particle that is written together with its name. */
const ELIDED = /^(d|l|de|dell|dall|all|t)'\p{Lu}/u;

/** "the Qianlong | Emperor", "the Meiji emperor": an era that names who reigned in it. Where it ends, or `i` where there is none. */
export function reignName(s: Sentence, i: number): number {
  if (!/^(emperor|empress)$/.test(lowerAt(s, i + 1)) || !s.tokens[i]!.capital || lowerAt(s, i - 1) !== 'the') return i;
  const named = s.lexicon.rulers.reigns(`${textAt(s, i)} Emperor`);
  const era = s.tokens[i + 1]!.capital && !knownAt(s, i) && !NO_ERA.test(textAt(s, i));
  return named || era ? i + 2 : i;
}

/** What stands before an emperor that is no name of his reign. */
const NO_ERA =
  /^(Holy|Great|Old|Young|New|Last|First|Late|Dead|Boy|Child|Puppet|Dowager|Heavenly|Christian|Pagan|Roman|Habsburg|Hapsburg|Hohenzollern|Hohenstaufen|Romanov|Bonaparte|Napoleonic|Manchu|Mongol|Moghul|Mughal|Qajar|Safavid|Osmanli|Latin|Greek|Eastern|Western|Ming|Qing|Song|Tang|Yuan|Han|Sui|Inca|Aztec|Nguyen|Nguyễn|Solomonic|Living|Divine|King|Queen)$/;

/** More words than anyone's name has, the Spanish and the Portuguese included. */
const LONGEST = 16;

/** A run of capitalised words from `i`, with particles and ordinals inside: end exclusive. */
export function personRun(s: Sentence, i: number): number {
  let k = i;
  let given = false;
  if (titled(s, i)) return i;
  while (k < s.tokens.length && k - i < LONGEST) {
    if (k > i && stopsRun(s, k, given)) break;
    if (isProper(s, k) || (k > i && ELIDED.test(textAt(s, k)))) {
      given ||= s.lexicon.given.has(textAt(s, k)) || /^\p{Lu}\.$/u.test(textAt(s, k));
      k++;
      continue;
    }
    const particles = particlesAt(s, k);
    if (particles > k && (k > i || !s.tokens[i]!.capital) && isProper(s, particles)) {
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
  const stop = textAt(s, i + 1) === '.' ? 1 : 0;
  if (s.lexicon.honorifics.has(word) && (stop > 0 || beginsName(s, i + 1))) return true;
  if (manyTitled(s, i)) return true;
  const office = s.lexicon.offices.at(s.tokens, i, (token) => token.lower);
  return (
    office !== undefined &&
    !s.lexicon.surnameFirst.has(textAt(s, i)) &&
    beginsName(s, office.to) &&
    !s.lexicon.given.has(textAt(s, i))
  );
}

/** "Presidents | Reagan and Gorbachev", "Prime Ministers | Chifley and Attlee". */
function manyTitled(s: Sentence, i: number): boolean {
  for (let k = i; k < i + 3 && s.tokens[k]?.capital; k++) {
    const one = singular(lowerAt(s, k));
    if (one === lowerAt(s, k)) continue;
    const title = [...s.tokens.slice(i, k), { ...s.tokens[k]!, lower: one }];
    const office = s.lexicon.offices.at(title, 0, (token) => token.lower);
    return office?.to === title.length && beginsName(s, k + 1);
  }
  return false;
}

/** Whether a name begins here, its particle first where it has one: "President | de Gaulle", "Mr | van Agt". */
export const beginsName = (s: Sentence, k: number): boolean =>
  isProper(s, k) ||
  (/^(d'|de|da|du|dos|van|von|zu|der|den|ten|ter|le|el|al|bin|ibn|ben)$/.test(lowerAt(s, k)) && isProper(s, particlesAt(s, k)));

function stopsRun(s: Sentence, k: number, given: boolean): boolean {
  const word = textAt(s, k);
  if (ROMAN.test(word)) return false;
  // "round the neck of Berg | King Alfonso hung": a title with a name of its own begins another.
  if (TITLES.test(word) && (s.lexicon.given.has(textAt(s, k + 1)) || ROMAN.test(textAt(s, k + 2)))) return true;
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

const TITLES =
  /^(King|Queen|Tsar|Tsarina|Emperor|Empress|Sultan|Prince|Princess|Marshal|General|Pope|Duke|Duchess|Count|Countess|Baron|Baroness|Sir|Khedive|Archduke)$/;

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
