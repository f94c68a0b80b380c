/** What is odd about a statement's text as a whole, so that little can be read from it. */
export interface Oddity {
  code: 'markup' | 'not-english' | 'long-sentence' | 'control-characters';
  /** One sentence that a curator can act on. */
  message: string;
  /** The character where it shows, from 0. */
  at: number;
}

/** `<b>`, `</a>`, `<img src="x">`, `&amp;`, `&#8217;`. */
const MARKUP = /<\/?[a-z][^<>]{0,500}>|<!--|&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});/i;
const CONTROL = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** More characters than anyone reads in one breath; a sentence of the longest fact files has half of them. */
const LONG = 700;

/** What is odd about a statement, worst first; undefined for ordinary English. */
export function oddityOf(statement: string): Oddity | undefined {
  const markup = MARKUP.exec(statement);
  if (markup)
    return {
      code: 'markup',
      message: `the statement looks like HTML (${shown(markup[0])}), which is passed over; write plain text`,
      at: markup.index,
    };
  if (!isEnglish(statement))
    return { code: 'not-english', message: 'the statement does not look like English, the only language that is read', at: 0 };
  const control = CONTROL.exec(statement);
  if (control)
    return {
      code: 'control-characters',
      message: `the statement holds a character that can't be seen (${code(control[0])}), which is taken for a space; delete it`,
      at: control.index,
    };
  const long = longSentence(statement);
  if (long)
    return {
      code: 'long-sentence',
      message: `the statement goes on for ${long.length.toLocaleString('en-US')} characters without a full stop, and its end is seldom read right; make several facts of it`,
      at: long.at,
    };
  return undefined;
}

const shown = (tag: string): string => (tag.length > 20 ? `${tag.slice(0, 19)}…` : tag);
const code = (character: string): string => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

function longSentence(text: string): { at: number; length: number } | undefined {
  let at = 0;
  for (const part of text.split(/(?<=[.!?])\s/)) {
    if (part.length > LONG) return { at, length: part.length };
    at += part.length + 1;
  }
  return undefined;
}

const ENGLISH = new Set(
  'the a an and or of in on at to with by for from that who which was were is are be been had has have his her their its he she they it as after before during not between into would will signed met'.split(
    ' ',
  ),
);
/** Small words of other languages that are no English word and in no name. */
const FOREIGN = new Set(
  'le les des du une est avec dans pour sur par aux et qui que été sont ses il elle der die das und mit ist nicht wurde dem den ein eine von zum zur bei auf el los las una con para por fue en y su del se al il gli della delle nel che è sono ha i og och med til av på een het op voor não uma em os as dos da do com ao é foi um w z na do nie jest się'.split(
    ' ',
  ),
);

/** Whether a text can be English: mostly Latin letters, and no more small words of other languages than English ones. */
function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 4 && latin < letters * 0.6) return false;
  const words = text.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  let [english, foreign] = [0, 0];
  for (const word of words) {
    if (ENGLISH.has(word)) english++;
    else if (FOREIGN.has(word)) foreign++;
  }
  return foreign < 2 || foreign <= english;
}
