import { lowerAt, type Sentence } from './sentence.ts';

/** A verb with its auxiliaries. */
export interface VerbGroup {
  from: number;
  to: number;
  /** Token of the main verb. */
  main: number;
  lemma: string;
  passive: boolean;
  negated: boolean;
  /** would, may, will … or "to be" + infinitive: not said to have happened. */
  modal?: string;
  /** finite: has its own tense; infinitive: "to meet"; ing: "meeting"; participle: "met by". */
  form: 'finite' | 'infinitive' | 'ing' | 'participle';
  copula: boolean;
}

const BE = new Set('be am is are was were been being'.split(' '));
const HAVE = new Set('have has had having'.split(' '));
const DO = new Set('do does did'.split(' '));
const MODALS = new Set('will would shall should may might can could must'.split(' '));
const NEGATIONS = new Set("not n't never hardly scarcely neither nor".split(' '));

/** Adverbs of two words: "was at last admitted". */
const IN_TWO = new Set(
  'at last|at once|at first|at length|at least|in turn|in fact|in private|in public|in secret|of course|by then'.split('|'),
);

/** Verbs that mean another with their particle: "called off his meeting". */
const WITH_PARTICLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'call off': 'cancel',
    'put off': 'postpone',
    'turn down': 'refuse',
    'rule out': 'reject',
  }),
);

/** Reads the verb group that begins at token `i`; undefined where none does. */
export function readVerb(s: Sentence, i: number): VerbGroup | undefined {
  const words: number[] = [];
  let negated = false;
  let modal: string | undefined;
  let to = false;
  let k = i;
  if (lowerAt(s, k) === 'to' && /^(VERB|AUX|ADV)$/.test(s.tokens[k + 1]?.pos ?? '')) {
    to = true;
    k++;
  }
  for (; k < s.tokens.length && k - i < 16; k++) {
    const word = lowerAt(s, k);
    const { pos } = s.tokens[k]!;
    if (NEGATIONS.has(word) && (words.length > 0 || word === 'not' || word === 'never')) negated = true;
    else if (MODALS.has(word) && words.length === 0 && !(word === 'may' && s.tokens[k]!.capital)) {
      if (modal) break;
      modal = word;
    } else if (BE.has(word) || HAVE.has(word) || DO.has(word) || word === 'got' || (pos === 'AUX' && !s.tokens[k]!.capital)) {
      if (words.length > 0 && !isAuxiliary(s, words.at(-1)!)) break;
      words.push(k);
    } else if (word === 'going' && BE.has(lowerAt(s, words.at(-1) ?? -1)) && lowerAt(s, k + 1) === 'to') {
      // "is going to see", "was going to Geneva": not yet.
      modal ??= 'to';
      if (!/^(VERB|AUX)$/.test(s.tokens[k + 2]?.pos ?? '') || s.tokens[k + 2]!.capital) {
        words.push(k++);
        break;
      }
      k++;
    } else if (pos === 'VERB' || verbByShape(s, k, words.length > 0 || modal !== undefined || to)) {
      if (words.length > 0 && !isAuxiliary(s, words.at(-1)!)) break;
      words.push(k);
    } else if (pos === 'ADV' || /^(also|both|then|ever|only|jointly|personally|first|all|each)$/.test(word)) {
      if (words.length === 0 && modal === undefined && !negated && !to) break;
      if (!verbFollows(s, k + 1)) break;
    } else if (words.length > 0 && IN_TWO.has(`${word} ${lowerAt(s, k + 1)}`) && verbFollows(s, k + 2)) {
      k++;
    } else if (
      word === 'to' &&
      words.length > 0 &&
      BE.has(lowerAt(s, words.at(-1)!)) &&
      /^(VERB|AUX)$/.test(s.tokens[k + 1]?.pos ?? '')
    )
      modal = 'to';
    else break;
    const last = words.at(-1);
    if (last === k && !isAuxiliary(s, k) && !BE.has(word)) {
      k++;
      break;
    }
  }
  if (words.length === 0) return undefined;
  return group(s, i, k, words, { negated, modal, to });
}

const isAuxiliary = (s: Sentence, k: number): boolean =>
  BE.has(lowerAt(s, k)) ||
  HAVE.has(lowerAt(s, k)) ||
  DO.has(lowerAt(s, k)) ||
  lowerAt(s, k) === 'got' ||
  MODALS.has(lowerAt(s, k));

function verbFollows(s: Sentence, k: number): boolean {
  for (let j = k; j < k + 3; j++) {
    const pos = s.tokens[j]?.pos;
    if (pos === 'VERB' || pos === 'AUX') return true;
    if (pos !== 'ADV') return false;
  }
  return false;
}

/** A word that the tagger took for a noun or adjective, where only a verb can stand. */
function verbByShape(s: Sentence, k: number, afterAuxiliary: boolean): boolean {
  const { pos, capital } = s.tokens[k]!;
  return (
    afterAuxiliary &&
    !capital &&
    (pos === 'ADJ' || pos === 'NOUN') &&
    (/ed$/.test(lowerAt(s, k)) || s.lexicon.irregular.has(lowerAt(s, k)))
  );
}

function group(
  s: Sentence,
  from: number,
  to: number,
  words: number[],
  { negated, modal, to: infinitive }: { negated: boolean; modal: string | undefined; to: boolean },
): VerbGroup {
  const main = words.at(-1)!;
  const before = words.slice(0, -1).map((k) => lowerAt(s, k));
  const word = lowerAt(s, main);
  const be = before.some((w) => BE.has(w) || w === 'got');
  const ing = word.endsWith('ing') && word !== 'bring';
  const copula = BE.has(word) && words.every((k) => isAuxiliary(s, k));
  const passive =
    be &&
    !ing &&
    !copula &&
    lowerAt(s, main - 1) !== 'to' &&
    before.at(-1) !== 'having' &&
    (BE.has(before.at(-1)!) || before.at(-1) === 'got');
  const first = lowerAt(s, words[0]!);
  const form = infinitive
    ? 'infinitive'
    : /ing$/.test(first) && !(first === word && word === 'bring')
      ? 'ing'
      : words.length === 1 && modal === undefined && isParticiple(word, s)
        ? 'participle'
        : 'finite';
  return {
    from,
    to: Math.max(to, main + 1),
    main,
    lemma: WITH_PARTICLE.get(`${lemmaOf(s, main)} ${lowerAt(s, main + 1)}`) ?? lemmaOf(s, main),
    passive,
    negated,
    form,
    copula,
    ...(modal && { modal }),
  };
}

/** A bare -ed form may be finite or a participle; which, its neighbours tell (see units). */
const isParticiple = (word: string, s: Sentence): boolean =>
  (/ed$/.test(word) || s.lexicon.irregular.has(word)) && !BE.has(word) && !HAVE.has(word) && !PAST_ONLY.has(word);

/** Past forms that are no participle, and past forms of verbs without a passive: "after Tubman | came to Accra" is no "Tubman, brought to Accra". */
const PAST_ONLY = new Set(
  (
    'mistook retook partook forsook overtook rewrote oversaw flew overthrew bore forbore swam ran befell bade slew ' +
    'came went flew gave took spoke wrote saw ate chose drove rode began drank became broke fell grew knew threw shook wore drew ' +
    'rose sang sank swam swore tore woke wove strode arose awoke forgave forbade foresaw withdrew undertook overtook underwent did ' +
    'resigned abdicated died perished marched replied objected protested apologised apologized knelt ' +
    'arrived travelled traveled journeyed landed disembarked proceeded hastened departed returned stayed lingered sojourned ' +
    'participated appeared emerged belonged occurred happened conferred dined lunched slept stood sat lay'
  ).split(' '),
);

/** The lemma of a verb form. */
export function lemmaOf(s: Sentence, k: number): string {
  const word = lowerAt(s, k);
  const known = s.lexicon.irregular.get(word);
  if (known) return known;
  if (BE.has(word)) return 'be';
  if (HAVE.has(word)) return 'have';
  if (DO.has(word)) return 'do';
  const { lemma } = s.tokens[k]!;
  if (lemma !== word) return lemma;
  if (/ied$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|ss|x|ck|nt|nd|rt|ct|pt|st|lt|ld|ft|rn|rm|er|en|ph|lk|mp|ain|oy|ay|ow)ed$/.test(word)) return word.slice(0, -2);
  if (/(at|iz|is|ut|id|uc|v|g|c|in|ir|os|ad|ot|um|u|l)ed$/.test(word) && word.length > 6) return word.slice(0, -1);
  return word;
}
