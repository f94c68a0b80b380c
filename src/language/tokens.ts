import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { plain } from './plain.ts';

/** A word or mark of a statement. */
export interface Token {
  text: string;
  lower: string;
  /** Universal part-of-speech tag, as wink-nlp's English model gives it. */
  pos: string;
  lemma: string;
  /** Character offsets in the statement, end exclusive. */
  start: number;
  end: number;
  /** Whether white space stands before it. */
  spaced: boolean;
  /** Whether it begins with an upper-case letter. */
  capital: boolean;
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;
const HYPHEN = /^[-‐‑–]$/;
const WORD = /^[\p{L}\p{N}]/u;

/** Statements longer than this are read up to it. */
const LONGEST = 20_000;

/** More than any word or address that stands in a text; the tokeniser's time grows with the square of such runs. */
const LONG_RUN = /[!-~]{250}(?=[!-~])/g;

/**
 * Splits a statement into sentences of tokens with tag, lemma and offsets. Hyphenated words ("Jong-un", "twenty-four") are one token;
 * an en dash between names ("Polish–Romanian") stays a token of its own.
 */
export function sentencesOf(statement: string): Token[][] {
  const text = plain(statement.slice(0, LONGEST));
  const doc = nlp.readDoc(text.replace(LONG_RUN, '$& '));
  const collection = doc.tokens();
  const words = collection.out(its.value as never) as string[];
  const tags = collection.out(its.pos as never) as string[];
  const lemmas = collection.out(its.lemma as never) as (string | undefined)[];
  const ends = sentenceEnds(doc);
  const sentences: Token[][] = [[]];
  let offset = 0;
  let closed = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const start = text.indexOf(word, offset);
    offset = start + word.length;
    const sentence = sentences[sentences.length - 1]!;
    const bare = OWNED.exec(word)?.[1];
    if (bare) {
      const owner = make(bare, /^\p{Lu}/u.test(bare) ? 'PROPN' : 'NOUN', bare, start, start === 0 || text[start - 1] === ' ');
      if (!rejoin(sentence, owner)) sentence.push(owner);
      sentence.push(make("'s", 'PART', "'s", owner.end, false));
    }
    const token = make(word, tags[i]!, lemmas[i] ?? word, start, start === 0 || text[start - 1] === ' ');
    // "King Olav V.": at the very end the full stop is the sentence's own.
    if (i === words.length - 1 && /^[IVX]\.$/.test(word) && sentence.at(-1)?.capital) {
      sentence.push(make(word[0]!, 'PROPN', word[0]!, start, true), make('.', 'PUNCT', '.', start + 1, false));
    } else if (!bare && !rejoin(sentence, token)) sentence.push(token);
    if (i === ends[closed]) {
      closed++;
      if (!ABBREVIATION.test(sentence.at(-2)?.text ?? '') || sentence.at(-1)?.text !== '.') sentences.push([]);
    }
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** At the end of a sentence the tokeniser leaves "Lund's" whole, and from then on everywhere. */
const OWNED = /^(.*\p{L})'s$/u;

const ABBREVIATION = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Prof|Sen|Rep|Gov|Jr|Sr|No|vs)$/u;

function sentenceEnds(doc: ReturnType<typeof nlp.readDoc>): number[] {
  const ends: number[] = [];
  const spans = doc.sentences().out(its.span as never) as unknown as [number, number][];
  for (const [, end] of spans) ends.push(end);
  return ends;
}

function make(text: string, pos: string, lemma: string, start: number, spaced: boolean): Token {
  const article = ARTICLE.test(text);
  const capital = article || /^[\p{Lu}\p{Lt}]/u.test(text);
  return {
    text,
    lower: text.toLowerCase(),
    pos: article ? 'PROPN' : pos,
    lemma: lemma.toLowerCase(),
    start,
    end: start + text.length,
    spaced,
    capital,
  };
}

/** An article that leans on a name is part of it: "al-Said", "d'Estaing", "ash-Sharif". */
const ARTICLE = /^(?:[aeu][dlnrstz]|ash|esh|d'|l'|abu|ibn|bin)[-']?(?<=[-'])\p{Lu}/u;

/** Joins `token` to the word before it where only a hyphen stands between them, and full stops to initials. */
function rejoin(sentence: Token[], token: Token): boolean {
  const last = sentence.at(-1);
  if (!last || token.spaced) return false;
  if (/^[-‐‑]$/.test(last.text) && sentence.length > 1 && WORD.test(token.text) && !last.spaced) {
    const before = sentence.at(-2)!;
    if (!WORD.test(before.text)) return false;
    sentence.splice(-2, 2, merge(before, last.text, token));
    return true;
  }
  if (/\p{L}$/u.test(last.text) && /^\p{L}/u.test(token.text) && !/^(n't|not)$/.test(token.lower) && !joined(last, token)) {
    sentence.splice(-1, 1, merge(last, '', token));
    return true;
  }
  // "Catherine de' Medici"
  if (token.text === "'" && last.text === 'de') {
    sentence.splice(-1, 1, merge(last, '', token));
    return true;
  }
  if (token.text === '.' && /^\p{Lu}$/u.test(last.text)) {
    sentence.splice(-1, 1, make(`${last.text}.`, 'PROPN', last.lemma, last.start, last.spaced));
    return true;
  }
  if (/^[-‐‑]?[\p{L}]/u.test(token.text) && HYPHEN.test(token.text[0]!) && token.text.length > 1 && WORD.test(last.text)) {
    sentence.splice(-1, 1, merge(last, '', token));
    return true;
  }
  return false;
}

/** "cannot", "gonna": words that the tokeniser splits on purpose. */
const joined = (last: Token, token: Token): boolean =>
  /^(can|gon|wan|got)$/.test(last.lower) && /^(not|na|ta)$/.test(token.lower);

function merge(before: Token, hyphen: string, after: Token): Token {
  const text = `${before.text}${hyphen}${after.text}`;
  const pos = before.capital ? 'PROPN' : after.pos;
  return make(text, pos, text, before.start, before.spaced);
}
