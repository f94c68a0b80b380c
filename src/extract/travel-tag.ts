import type { Token } from '../language/index.ts';
import type { Lexicon } from '../lexicon/index.ts';

/** Words of journeys and of who is first on them that the tagger often mistakes, told by their neighbours. */
export function travelTag(tokens: readonly Token[], i: number, token: Token, lexicon: Lexicon): Token | undefined {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  // "the first former president", "her last foreign tour": it counts what follows.
  if (
    token.pos === 'ADV' &&
    /^(first|last|only)$/.test(token.lower) &&
    (before?.pos === 'DET' || before?.text === "'s" || /^(his|her|their|its)$/.test(before?.lower ?? '')) &&
    (before?.text === "'s" || /^(ADJ|NOUN|PROPN)$/.test(next?.pos ?? ''))
  )
    return { ...token, pos: 'ADJ' };
  // "a warm welcome", "a hasty visit": what an adjective qualifies is no verb.
  if (
    /^(VERB|ADJ)$/.test(token.pos) &&
    /^(welcome|visit|call|stop|return|stay|tour|salute)$/.test(token.lower) &&
    /^(ADJ|ADV)$/.test(before?.pos ?? '') &&
    /^(DET|PRON|PART)$/.test(tokens[i - 2]?.pos ?? '') &&
    !/^(NOUN|PROPN|DET)$/.test(next?.pos ?? '')
  )
    return { ...token, pos: 'NOUN' };
  // "Beijing, Shanghai and Guilin": a city that is a verb, too.
  if (
    token.pos === 'VERB' &&
    i > 0 &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    lexicon.known.at(tokens, i, ({ text }) => text)?.values[0]?.type === 'Place'
  )
    return { ...token, pos: 'PROPN' };
  // "the visiting premier": no one visits him.
  if (token.lower === 'visiting' && before?.pos === 'DET' && /^(ADJ|NOUN|PROPN)$/.test(next?.pos ?? ''))
    return { ...token, pos: 'ADJ' };
  // "…, kneeling at the grave": a participle that moves or stands.
  if (
    /^(NOUN|PROPN)$/.test(token.pos) &&
    (i === 0 || before?.text === ',') &&
    MOVING.test(token.lower) &&
    /^(ADP|PART|ADV)$/.test(next?.pos ?? '')
  )
    return { ...token, pos: 'VERB', lemma: stemOf(token.lower) };
  if (token.pos === 'VERB' && before?.lower === 'in' && /^(disguise|exile|transit|uniform)$/.test(token.lower))
    return { ...token, pos: 'NOUN' };
  return undefined;
}

const MOVING =
  /^(kneeling|standing|sitting|bowing|arriving|travell?ing|journeying|flying|landing|returning|walking|staying|stopping|calling|passing|coming|going|sailing|driving|riding|stepping|waving)$/;

/** "arriving": arrive; "stopping": stop. */
const stemOf = (word: string): string =>
  word
    .replace(/ing$/, '')
    .replace(/^(arriv|com|driv|rid|wav)$/, '$1e')
    .replace(/^(travel|stop|sit|step)[lpt]$/, '$1');
