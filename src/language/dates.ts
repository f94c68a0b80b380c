import { isEdtf } from '../model/index.ts';
import { addDays, dayOf, isoDay, MONTHS, SMALL_NUMBERS } from './calendar.ts';
import { type Anchor, DASH, DAY, type Hit, nearestYear, single, YEAR, yearAfter } from './single-dates.ts';
import type { Token } from './tokens.ts';

export type { Anchor };

/** A date expression: tokens `from` to `to`, end exclusive. */
export interface DateMention {
  from: number;
  to: number;
  /** EDTF text; absent when the words name a time that can't be dated ("later", "the next day" with nothing before it). */
  edtf?: string;
  /** The words say an impossible day, such as 31 June. */
  impossible?: boolean;
  /** "since", "until", "from … to": a stretch of time. */
  interval: boolean;
}

/** Finds the date expressions of a sentence, left to right, longest first, and puts each into EDTF. */
export function datesOf(tokens: readonly Token[], anchor: Anchor): DateMention[] {
  const found: DateMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hit = range(tokens, i, anchor) ?? following(tokens, i, found.at(-1)?.edtf) ?? single(tokens, i, anchor);
    if (!hit || hit.to <= i) continue;
    const bad = hit.impossible || (hit.edtf !== undefined && !isEdtf(hit.edtf));
    found.push({
      from: i,
      to: hit.to,
      interval: hit.interval ?? false,
      ...(bad ? { impossible: true } : hit.edtf && { edtf: hit.edtf }),
    });
    i = hit.to - 1;
  }
  return found;
}

/** "from 4 to 11 February 1945", "between 1964 and 1985", "since 2011", "11 and 12 October 1986", "6 to 15 July". */
function range(t: readonly Token[], i: number, anchor: Anchor): Hit | undefined {
  const word = t[i]!.lower;
  if (word === 'since') return since(t, i, anchor);
  const opens = word === 'from' || word === 'between';
  const at = opens ? i + 1 : i;
  const days = dayRange(t, at, anchor);
  if (days) return days;
  const first = single(t, at, anchor);
  if (!first) return undefined;
  const joint = t[first.to]?.lower ?? '';
  const fits = opens ? /^(to|until|till|and)$/.test(joint) : joint === 'to' || (DASH.test(joint) && !t[first.to]!.spaced);
  const second = fits ? single(t, first.to + 1, anchor) : undefined;
  if (!second?.edtf) return undefined;
  const named = t.slice(at, first.to).some((token) => YEAR.test(token.text));
  const start = named ? first : single(t, at, `${second.edtf.slice(0, 4)}-12-31`);
  if (!start?.edtf) return undefined;
  return { to: second.to, edtf: `${start.edtf}/${second.edtf}`, interval: true };
}

/** "4 to 11 February 1945", "11–12 October 1986", "February 4 to 11, 1945", "23 and 25 June 1967". */
function dayRange(t: readonly Token[], i: number, anchor: Anchor): Hit | undefined {
  const joined = (k: number): boolean => /^(to|and|through|until|[-–—])$/.test(t[k]?.lower ?? '');
  const compact = /^(\d{1,2})[-–](\d{1,2})$/.exec(t[i]?.text ?? '');
  if (compact) {
    const month = MONTHS[t[i + 1]?.lower.replace('.', '') ?? ''];
    if (month) return twoDays(t, i + 2, Number(compact[1]), Number(compact[2]), month, anchor);
    return undefined;
  }
  if (DAY.test(t[i]?.text ?? '') && joined(i + 1) && DAY.test(t[i + 2]?.text ?? '')) {
    const month = MONTHS[t[i + 3]?.lower.replace('.', '') ?? ''];
    if (month) return twoDays(t, i + 4, dayOf(t[i]!), dayOf(t[i + 2]!), month, anchor);
  }
  const month = MONTHS[t[i]?.lower.replace('.', '') ?? ''];
  if (month && DAY.test(t[i + 1]?.text ?? '') && joined(i + 2) && DAY.test(t[i + 3]?.text ?? ''))
    return twoDays(t, i + 4, dayOf(t[i + 1]!), dayOf(t[i + 3]!), month, anchor);
  if (month && /^\d{1,2}[-–]\d{1,2}$/.test(t[i + 1]?.text ?? '')) {
    const [a = '', b = ''] = t[i + 1]!.text.split(/[-–]/);
    return twoDays(t, i + 2, Number(a), Number(b), month, anchor);
  }
  return undefined;
}

function twoDays(t: readonly Token[], at: number, from: number, to: number, month: number, anchor: Anchor): Hit | undefined {
  if (from >= to) return undefined;
  const year = yearAfter(t, at);
  const y = year?.year ?? nearestYear(month, anchor);
  if (y === undefined) return { to: year?.to ?? at };
  return { to: year?.to ?? at, edtf: `${isoDay(y, month, from)}/${isoDay(y, month, to)}`, interval: true };
}

/** "the next day", "the day after", "two days later", counted from the date named before it. */
function following(t: readonly Token[], i: number, before: string | undefined): Hit | undefined {
  const words = t.slice(i, i + 4).map((token) => token.lower);
  const [first = '', second = '', third = ''] = words;
  const from = before && /^\d{4}-\d\d-\d\d$/.test(before) ? before : undefined;
  const shifted = (to: number, days: number): Hit => ({ to, ...(from && { edtf: addDays(from, days) }) });
  if (first === 'the' && /^(next|following)$/.test(second) && third === 'day') return shifted(i + 3, 1);
  if (first === 'the' && second === 'day' && third === 'before') return shifted(i + 3, -1);
  if (first === 'the' && second === 'day' && third === 'after') return shifted(i + 3, 1);
  const count = SMALL_NUMBERS[first];
  if (count !== undefined && /^days?$/.test(second) && third === 'later') return shifted(i + 3, count);
  return undefined;
}

function since(t: readonly Token[], i: number, anchor: Anchor): Hit | undefined {
  const rest = t.slice(i + 1, i + 6).map((token) => token.lower);
  if (anchor && /^(the )?(beginning|start) of (the|this) year/.test(rest.join(' ')))
    return { to: i + 1 + (rest[0] === 'the' ? 5 : 4), edtf: `${anchor.slice(0, 4)}-01-01/${anchor}`, interval: true };
  const hit = single(t, i + 1, anchor);
  if (!hit?.edtf) return undefined;
  return { to: hit.to, edtf: `${hit.edtf.split('/')[0]}/${anchor ?? '..'}`, interval: true };
}
