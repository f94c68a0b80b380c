import type { Token } from '../tokens.ts';
import { ordinalOf, YEAR } from './calendar.ts';
import type { Hit } from './context.ts';

const DECADE = /^(?:mid-)?(1[0-9]{2}|20[0-9])0s$/;
const CIRCA = /^(about|around|circa|c\.|ca\.|c|ca|roughly|approximately)$/;

/** "1867", "in 1867", "mid-1961", "the 1990s", "about 1905", "in the 18th century". */
export function yearOnly(t: readonly Token[], i: number): Hit | undefined {
  const near = CIRCA.test(t[i]!.lower) ? (t[i + 1]?.text === '.' ? 2 : 1) : 0;
  const at = i + near;
  const word = t[at]?.text ?? '';
  const decade = DECADE.exec(word);
  if (decade) return { to: at + 1, edtf: `${decade[1]}X` };
  const mid = /^(?:early|mid|late)-(\d{4})$/.exec(t[at]?.lower ?? '');
  if (mid && YEAR.test(mid[1]!)) return { to: at + 1, edtf: mid[1]! };
  if (!YEAR.test(word)) return near === 0 ? century(t, i) : undefined;
  if (near === 0 && !yearContext(t, at)) return undefined;
  if (near > 0 && !nothingCounted(t, at)) return undefined;
  return { to: at + 1, edtf: near > 0 ? `${word}~` : word };
}

/** "in the 18th century", "during the late nineteenth century"; not "a saddle of the nineteenth century". */
function century(t: readonly Token[], i: number): Hit | undefined {
  if (
    t[i]!.lower !== 'the' ||
    !/^(in|during|throughout|since|until|by|from|to|before|after|early|late)$/.test(t[i - 1]?.lower ?? '')
  )
    return undefined;
  const at = i + (/^(early|late|mid)$/.test(t[i + 1]?.lower ?? '') ? 2 : 1);
  const number = ordinalOf((t[at]?.lower ?? '').replace(/^(early|mid|late)-/, ''));
  if (number === undefined || number < 11 || number > 21 || !/^century$/.test(t[at + 1]?.lower ?? '')) return undefined;
  return { to: at + 2, edtf: `${number - 1}XX` };
}

/** Words before a number that name one of a series: "Resolution 1441", "Route 1962", "Room 1204". */
const SERIES =
  /^(resolution|resolutions|route|highway|flight|number|numbers|no|nos|nr|room|article|articles|rule|section|paragraph|unit|model|type|boeing|airbus|apollo|page|pages|directive|regulation|decree|order|psalm|case|docket|bulletin|document|regiment|battalion|squadron|brigade|platform|bus|train|line|channel|version|lot|item|asteroid|train|gate|suite|building|block|plot|code|pin|extension)$/;

const BEFORE =
  /^(in|of|since|until|till|by|from|after|before|during|about|around|circa|c\.|early|late|mid|between|and|\(|,|–|-|year|to|through|throughout|spring|summer|autumn|winter|christmas|for)$/;

/** A bare number of four digits is a year after a preposition of time, a comma or bracket; not before a noun ("1500 men"), nor in a series. */
function yearContext(t: readonly Token[], at: number): boolean {
  const [before, next] = [t[at - 1]?.lower ?? '', t[at + 1]];
  if (SERIES.test(before) || (/^(and|,|to|–|-)$/.test(before) && SERIES.test(t[at - 3]?.lower ?? ''))) return false;
  if (/^(to|for)$/.test(before) && /00$/.test(t[at]!.text)) return false;
  if (before === 'for' && next && next.pos !== 'PUNCT') return false;
  if (BEFORE.test(before)) return nothingCounted(t, at);
  if (at === 0) return next?.text === ',' || next?.pos === 'VERB';
  return !next || next.pos === 'PUNCT';
}

/** "in 1961 talks began", but "in 1500 villages", "between 1200 and 1400 tonnes". */
function nothingCounted(t: readonly Token[], at: number): boolean {
  const next = t[at + 1];
  const round = /00$/.test(t[at]!.text);
  if (next?.pos === 'NOUN') return t[at - 1]?.lower === 'in' && !round;
  if (round && next?.pos === 'ADJ' && t[at + 2]?.pos === 'NOUN') return false;
  const other = /^(and|or|to|–|-)$/.test(next?.lower ?? '') && /^\d+$/.test(t[at + 2]?.text ?? '');
  return !(other && t[at + 3]?.pos === 'NOUN' && !/^(in)$/.test(t[at - 1]?.lower ?? ''));
}
