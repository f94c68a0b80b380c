import type { Token } from '../language/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { travelTag } from './travel-tag.ts';

/** Words that the tagger often mistakes, told by their neighbours. */
export function retag(tokens: readonly Token[], i: number, token: Token, lexicon: Lexicon): Token {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  const tagged = travelTag(tokens, i, token, lexicon);
  if (tagged) return tagged;
  // "Marie Louise married Napoleon": a participle after a name is a verb.
  if (
    token.pos === 'ADJ' &&
    /^[a-z]+ed$/.test(token.text) &&
    before &&
    ((before.capital && before.pos === 'PROPN') || before.lower === 'who')
  )
    return { ...token, pos: 'VERB' };
  // "Putin's presents": what one owns is no verb, though "he's met" is.
  if (token.pos === 'VERB' && before?.text === "'s" && tokens[i - 2]?.pos !== 'PRON' && !/(ing|ed|en)$/.test(token.lower))
    return { ...token, pos: 'NOUN' };
  // "after meeting Lund", "on dining with him": a gerund with what it governs; "the meeting" and "a dining room" are nouns.
  if (token.pos === 'NOUN' && /[a-z]ing$/.test(token.text) && gerund(tokens, i)) return { ...token, pos: 'VERB' };
  // "Closeted with Lund, she": a participle at the head of the sentence.
  if (
    i === 0 &&
    /^\p{Lu}\p{Ll}+ed$/u.test(token.text) &&
    token.pos !== 'VERB' &&
    /^(by|with|in|at|to|on|for|from|as|into)$/.test(next?.lower ?? '') &&
    !lexicon.given.has(token.text)
  )
    return { ...token, pos: 'VERB' };
  // "Kranz drank to him", "Lund bade her farewell": an irregular past right after a name.
  if (
    /^(NOUN|ADJ|PROPN|ADV)$/.test(token.pos) &&
    !token.capital &&
    lexicon.irregular.has(token.lower) &&
    before?.capital &&
    before.pos === 'PROPN' &&
    next &&
    (/^(DET|ADP|PROPN|PRON|PART)$/.test(next.pos) || (next.pos === 'NOUN' && token.lower === 'bade'))
  )
    return { ...token, pos: 'VERB' };
  // "No one thought that …": a past form behind a pronoun.
  if (
    token.pos === 'NOUN' &&
    lexicon.irregular.has(token.lower) &&
    before?.lower === 'one' &&
    /^(no|any|every|some)$/.test(tokens[i - 2]?.lower ?? '')
  )
    return { ...token, pos: 'VERB' };
  // "took leave of him", "paid his respects to her", "had him to lunch".
  if (token.pos === 'VERB' && noun(tokens, i, token)) return { ...token, pos: 'NOUN' };
  // "Chad's initialling of the pact": what one owns, and of what, is a noun.
  if (token.pos === 'VERB' && /ing$/.test(token.lower) && before?.text === "'s" && next?.lower === 'of')
    return { ...token, pos: 'NOUN' };
  // "were presents to the sultan", "Farewell presents came", "a birthday present from Berg".
  if (isPresent(tokens, i, token)) return { ...token, pos: 'NOUN' };
  // "arrived bearing a sword for Lund"
  if (token.pos === 'NOUN' && /^(bearing|carrying|bringing)$/.test(token.lower) && /^(DET|NUM)$/.test(next?.pos ?? ''))
    return { ...token, pos: 'VERB' };
  // "were each given a medal"
  if (
    /^(NOUN|ADJ)$/.test(token.pos) &&
    /^(given|presented|awarded|sent|handed|decorated)$/.test(token.lower) &&
    /^(each|both|all)$/.test(before?.lower ?? '') &&
    tokens[i - 2]?.pos === 'AUX'
  )
    return { ...token, pos: 'VERB' };
  // "The fur coat Lund gave Berg": a base form does not follow a singular noun with its article.
  if (
    token.pos === 'VERB' &&
    token.lower === token.lemma &&
    lexicon.gifts.has(token.lower) &&
    before?.pos === 'NOUN' &&
    /^(a|an|the)$/.test(tokens[i - 2]?.lower ?? '') &&
    !lexicon.irregular.has(token.lower) &&
    !/s$/.test(before.lower)
  )
    return { ...token, pos: 'NOUN' };
  // "with which George VI honoured the defenders".
  if (token.pos === 'NOUN' && /ed$/.test(token.lower) && before?.pos === 'PROPN' && /^(DET|PROPN)$/.test(next?.pos ?? ''))
    return { ...token, pos: 'VERB' };
  if (token.pos === 'VERB' && /-.*[dnt]$/.test(token.lower) && /^(DET|ADJ|NUM)$/.test(before?.pos ?? '') && next?.pos === 'NOUN')
    return { ...token, pos: 'ADJ' };
  // "paid his respects", "made their calls": nor what is his or theirs.
  if (token.pos === 'VERB' && /^(his|their|its)$/.test(before?.lower ?? '') && !/(ing|ed|en|wn|rn|nt|lt)$/.test(token.lower))
    return { ...token, pos: 'NOUN' };
  // "in the south of Chile", "on the south coast".
  if (token.pos === 'ADV' && DIRECTION.test(token.lower) && before?.lower === 'the')
    return { ...token, pos: next?.lower === 'of' ? 'NOUN' : 'ADJ' };
  if (token.pos === 'VERB' && before && DIRECTION.test(before.lower) && /^(coast|bank|shore|face|side|end)$/.test(token.lower))
    return { ...token, pos: 'NOUN' };
  // "at the Torkham crossing"
  if (
    token.pos === 'VERB' &&
    /^(crossing|landing|pass|ford|bridge|dam)$/.test(token.lower) &&
    before?.capital &&
    tokens[i - 2]?.pos === 'DET'
  )
    return { ...token, pos: 'NOUN' };
  // "was chairman of the congress".
  if (
    /^(chairman|chairwoman|chairperson|co-chairman|president|delegate|guest|spokesman)$/.test(token.lower) &&
    next?.lower !== 'the' &&
    /^(AUX|DET|ADJ)$/.test(before?.pos ?? '')
  )
    return { ...token, pos: 'NOUN' };
  // "an agreement on | shared rivers": a participle between preposition and noun.
  if (
    token.pos === 'VERB' &&
    /(ed|en)$/.test(token.lower) &&
    /^(on|about|over|of|for|against|concerning|regarding)$/.test(before?.lower ?? '') &&
    next?.pos === 'NOUN'
  )
    return { ...token, pos: 'ADJ' };
  // "is part of", "a working group".
  if (token.lower === 'part' && next?.lower === 'of') return { ...token, pos: 'NOUN' };
  if (token.lower === 'working' && /^(group|groups|party|lunch|dinner|meeting|visit|session|level)$/.test(next?.lower ?? ''))
    return { ...token, pos: 'ADJ' };
  // "her cousin, Don Álvaro"
  if (token.pos === 'VERB' && token.text === 'Don' && next?.capital) return { ...token, pos: 'PROPN' };
  // "the bureau forms part of the ministry"
  if (/^forms?$/.test(token.lower) && token.pos === 'NOUN' && next?.lower === 'part') return { ...token, pos: 'VERB' };
  // "sent him to Shanghai": a capital behind a preposition is a name.
  if (
    token.pos === 'VERB' &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    i > 1 &&
    /^(to|in|at|from|near)$/.test(before?.lower ?? '') &&
    !before!.capital
  )
    return { ...token, pos: 'PROPN' };
  // "as acting mediator", "the acting president".
  if (token.lower === 'acting' && token.pos === 'VERB' && next && actsFor(tokens, i, lexicon)) return { ...token, pos: 'ADJ' };
  // "… a cousin of George V.": the stop is the sentence's, not an initial's.
  if (/^[VIX]\.$/.test(token.text) && !next && before?.capital && before.pos === 'PROPN')
    return { ...token, text: token.text[0]!, lower: token.lower[0]! };
  return token;
}

const DIRECTION = /^(north|south|east|west|(north|south)-?(east|west))$/;
/** "acting" before an office, with at most three words of its title between. */
const actsFor = (tokens: readonly Token[], i: number, lexicon: Lexicon): boolean =>
  [1, 2, 3, 4].some(
    (n) =>
      lexicon.offices.at(tokens, i + n, (token) => token.lower) !== undefined &&
      tokens.slice(i + 1, i + n).every(({ pos }) => /^(NOUN|ADJ|PROPN)$/.test(pos)),
  );

/** Occasions before "presents", which are then no verb: "Wedding presents came from all over the world". */
const OCCASION =
  /^(wedding|farewell|birthday|christmas|easter|coronation|parting|state|official|diplomatic|anniversary|jubilee|christening|engagement|leaving|lavish|costly|personal|royal|imperial|papal|new-year|other|further|more|many|various)$/;

/** "presents" and "gift" as nouns, however they were tagged. */
function isPresent(tokens: readonly Token[], i: number, token: Token): boolean {
  if (!/^(presents|gifts|present|gift)$/.test(token.lower) || token.pos === 'NOUN') return false;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (!before) return false;
  const occasion = OCCASION.test(before.lower) && !/^(DET|PROPN|PRON)$/.test(next?.pos ?? '');
  if (token.pos !== 'VERB') return occasion && token.lower === 'present';
  if (occasion || /^(AUX|DET|NUM|ADJ|ADP)$/.test(before.pos)) return true;
  // "exchanged presents": no second verb follows a past form.
  if (before.pos === 'VERB' && /(ed|t|ng|n|ve)$/.test(before.lower)) return true;
  return before.pos === 'NOUN' && !/^(DET|PROPN|PRON)$/.test(next?.pos ?? '');
}
/** A verb's form that can only be a noun here. */
function noun(tokens: readonly Token[], i: number, token: Token): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (/^(party|parties)$/.test(token.lower) || (token.lower === 'undersigned' && before?.lower === 'the')) return true;
  // "was host in Oslo to": a form that no passive has.
  if (token.lower === 'host')
    return /^(is|was|were|be|been|as)$/.test(before?.lower ?? '') && /^(to|in|at|on|for)$/.test(next?.lower ?? '');
  if (token.lower === 'leave')
    return /^(took|take|takes|taken|taking|his|their)$/.test(before?.lower ?? '') && next?.lower === 'of';
  if (/^(his|their|its)$/.test(before?.lower ?? ''))
    return !/(ing|ed|en)$/.test(token.lower) && /^(ADP|PART|PUNCT)$/.test(next?.pos ?? 'PUNCT');
  return (
    /^(lunch|dinner|supper|breakfast|tea|coffee)$/.test(token.lower) &&
    before?.lower === 'to' &&
    (/^(PROPN|PRON)$/.test(tokens[i - 2]?.pos ?? '') || /^(taken|treated|invited|asked)$/.test(tokens[i - 2]?.lower ?? '')) &&
    /^(ADP|PUNCT)$/.test(next?.pos ?? 'PUNCT')
  );
}

/** A form in -ing behind a preposition or at the head of its clause, with an object or partner of its own. */
function gerund(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  // "never forgot meeting Lund", "risked seeing her"
  const governed = before?.pos === 'VERB' && (next?.pos === 'PROPN' || /^(him|her|them)$/.test(next?.lower ?? ''));
  if (before && !governed && !/^(after|before|on|upon|by|without|since|while|when|besides|in|of|from|,)$/.test(before.lower))
    return false;
  if (
    /^(morning|evening|building|wedding|king|spring|string|thing|hearing|briefing|training|beginning|ending|painting|being|nothing|something|everything|anything)$/.test(
      tokens[i]!.lower,
    )
  )
    return false;
  if (!next || next.text === "'s") return false;
  if (/^(him|her|them|his|their|both|each)$/.test(next.lower)) return true;
  if (next.lower === 'with') return /^(after|before|on|upon|without|since|while)$/.test(before?.lower ?? '');
  return next.capital || (next.pos === 'DET' && before !== undefined && before.lower !== ',');
}
