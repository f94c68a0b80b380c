import { isMake, type Phrase, type Sentence, singular } from '../phrases/index.ts';

/** Nouns that say that something is given, not what. */
const UNNAMED = /^(gift|present|souvenir|token|memento|keepsake|offering|giveaway|thing|item|object|surprise|what)$/;

export const isUnnamed = (p: Phrase): boolean => UNNAMED.test(singular(p.lemma)) && p.kind === 'thing';

/** How sure one can be that a phrase names something to give: an award, a thing by its own words, any thing, or nothing of the kind. */
export type Givable = 'award' | 'thing' | 'perhaps' | undefined;

/** What the words of a phrase say of whether it can be given as a present. */
export function givable(s: Sentence, p: Phrase): Givable {
  const noun = singular(p.lemma);
  const fits = p.kind === 'thing' || /^(name|Event|Organization|Place)$/.test(p.kind);
  if (!fits) return undefined;
  if (isAward(s, p, noun)) return 'award';
  // "spectacles" are no spectacle.
  if (p.kind === 'thing' && s.lexicon.gifts.has(s.tokens[p.head]?.lower ?? '')) return 'thing';
  if (p.kind !== 'thing' || s.lexicon.notGifts.has(noun) || s.lexicon.notGifts.has(p.lemma)) return undefined;
  // "credentials" are one word for one thing, plural as they look.
  if (s.lexicon.notGifts.has(s.tokens[p.head]?.lower ?? '')) return undefined;
  if (s.lexicon.notGifts.has(`${s.tokens[p.head - 1]?.lower} ${noun}`)) return undefined;
  if (isMake(s, p)) return 'thing';
  if (listed(s, p, noun) || wrought(s, p) || branded(s, p, noun)) return 'thing';
  return ABSTRACT.test(noun) ? undefined : 'perhaps';
}

/** Endings of what one can't hold in one's hands. */
const ABSTRACT = /(ness|tion|sion|ity|ance|ence|ism|hood|dom|cy|acy|ure)$/;

/** "tea set", "chess board": the lexicon has the noun alone or with the words before it. */
function listed(s: Sentence, p: Phrase, noun: string): boolean {
  const { gifts } = s.lexicon;
  if (gifts.has(noun) || gifts.has(p.lemma)) return true;
  let text = noun;
  for (let k = p.head - 1; k >= Math.max(p.core, p.head - 2); k--) {
    text = `${s.tokens[k]!.lower} ${text}`;
    if (gifts.has(text)) return true;
  }
  return (
    /(box|case|pot|stick|watch|ware|cup|piece|board|cloth|skin|bowl|jug|sword|coat|glass|work|stone|gown|knife)$/.test(noun) &&
    noun.length > 6
  );
}

/** "a case of Riesling", "two bottles of Burgundy": what it holds is a name. */
const branded = (s: Sentence, p: Phrase, noun: string): boolean =>
  s.lexicon.sets.has(noun) &&
  p.posts.some(({ preposition, object }) => preposition === 'of' && /^(name|Place)$/.test(object.kind));

/** "four alabaster columns", "a silver-mounted hood", "a shawl of finest wool": what it is made of says that it is a thing. */
function wrought(s: Sentence, p: Phrase): boolean {
  const { materials } = s.lexicon;
  for (let k = p.core; k < p.head; k++) if (materials.has(s.tokens[k]!.lower)) return true;
  return p.posts.some(
    ({ preposition, object }) => preposition === 'of' && object.kind === 'thing' && materials.has(object.lemma),
  );
}

function isAward(s: Sentence, p: Phrase, noun: string): boolean {
  // One receives an order; orders are obeyed.
  if (noun === 'order' && p.plural) return false;
  if (s.lexicon.awards.has(noun) || s.lexicon.awards.has(p.name ?? '')) return true;
  const words = (p.name ?? '').toLowerCase().split(' ');
  return words.some((word) => /^(medal|order|cross|prize|award|decoration|knight|dame|companion|freedom)$/.test(word));
}
