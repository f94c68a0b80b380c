import type { Token } from '../tokens.ts';
import { addDays, DASH, DAY, dayOf, fullYear, isoDay, lastWeekday, monthAt, YEAR } from './calendar.ts';
import { type Context, type Hit, yearAfter, yearOf } from './context.ts';
import { monthEnd, single } from './written.ts';

/** One date or a stretch: "3 June 1961", "from 4 to 11 February 1945", "between 1964 and 1985", "since 2011", "before 1914", "11 and 12 October 1986", "1914–18". */
export function range(t: readonly Token[], i: number, context: Context): Hit | undefined {
  const word = t[i]!.lower;
  if (word === 'since') return since(t, i, context);
  const bound = bounded(t, i, context);
  if (bound) return bound;
  const opens = word === 'from' || word === 'between';
  const at = opens ? i + 1 : i;
  const days = dayRange(t, at, context) ?? gluedDays(t, at, context);
  if (days) return days;
  const short = shortYears(t, at, opens);
  if (short) return short;
  const first = single(t, at, context);
  if (!first) return undefined;
  const joint = t[first.to]?.lower ?? '';
  const fits = opens
    ? /^(to|until|till|through|and)$/.test(joint) || DASH.test(joint)
    : /^(to|through)$/.test(joint) || (DASH.test(joint) && !t[first.to]!.spaced);
  if (!fits) return opens ? undefined : first;
  const named = t.slice(at, first.to).some((token) => YEAR.test(token.text));
  const second = single(t, first.to + 1, named && first.edtf ? { anchor: undefined, told: first.edtf } : context);
  if (!second?.edtf) return opens ? undefined : first;
  const start = named ? first : single(t, at, { anchor: `${second.edtf.slice(0, 4)}-12-31` });
  const from = /^\d{4}/.test(second.edtf) ? (weekdayBefore(t, at, first, second) ?? start?.edtf) : undefined;
  if (!from) return opens ? undefined : first;
  return { to: second.to, edtf: `${from.split('/')[0]}/${second.edtf.split('/').at(-1)}` };
}

/** "from Monday to Wednesday": the Monday before that Wednesday; undefined for other dates. */
function weekdayBefore(t: readonly Token[], at: number, first: Hit, second: Hit): string | undefined {
  if (!first.edtf || !/day$/.test(t[at]!.lower) || first.to > at + 2 || !/^\d{4}-\d\d-\d\d$/.test(second.edtf ?? ''))
    return undefined;
  if (!/^\d{4}-\d\d-\d\d$/.test(first.edtf)) return undefined;
  return lastWeekday(addDays(second.edtf!, -1), new Date(`${first.edtf}T00:00:00Z`).getUTCDay());
}

/** "1914–18", "1914-18" behind a word of time or in brackets. */
function shortYears(t: readonly Token[], at: number, opens: boolean): Hit | undefined {
  if (!opens && !/^(in|of|during|\(|,|years|period|the)$/.test(t[at - 1]?.lower ?? '')) return undefined;
  const glued = /^(1\d{3}|20\d\d)[-–](\d\d|\d{4})$/.exec(t[at]?.text ?? '');
  const apart =
    YEAR.test(t[at]?.text ?? '') &&
    DASH.test(t[at + 1]?.text ?? '') &&
    !t[at + 1]!.spaced &&
    /^\d\d$/.test(t[at + 2]?.text ?? '');
  if (!glued && !apart) return undefined;
  const from = glued ? glued[1]! : t[at]!.text;
  const last = glued ? glued[2]! : t[at + 2]!.text;
  const until = last.length === 4 ? last : `${from.slice(0, 2)}${last}`;
  if (until <= from || Number(until) - Number(from) > 99 || (last.length === 2 && Number(last) <= 12 && glued)) return undefined;
  return { to: glued ? at + 1 : at + 3, edtf: `${from}/${until}` };
}

/** "4 to 11 February 1945", "11–12 October 1986", "February 4 to 11, 1945", "23/24 August 1939". */
function dayRange(t: readonly Token[], i: number, context: Context): Hit | undefined {
  const joined = (k: number): boolean => /^(to|and|through|until|[-–—])$/.test(t[k]?.lower ?? '');
  const glued = /^(\d{1,2})[-–/](\d{1,2})$/;
  const compact = glued.exec(t[i]?.text ?? '');
  if (compact) {
    const month = monthAt(t, i + 1);
    return month ? twoDays(t, monthEnd(t, i + 1), Number(compact[1]), Number(compact[2]), month, context) : undefined;
  }
  const first = t[i]?.lower === 'the' ? i + 1 : i;
  if (DAY.test(t[first]?.text ?? '') && joined(first + 1)) {
    const second = first + (t[first + 2]?.lower === 'the' ? 3 : 2);
    const of = t[second + 1]?.lower === 'of' ? 1 : 0;
    const month = DAY.test(t[second]?.text ?? '') ? monthAt(t, second + 1 + of) : 0;
    if (month) return twoDays(t, monthEnd(t, second + 1 + of), dayOf(t[first]!), dayOf(t[second]!), month, context);
  }
  const month = monthAt(t, i);
  if (!month) return undefined;
  const day = monthEnd(t, i);
  if (DAY.test(t[day]?.text ?? '') && joined(day + 1) && DAY.test(t[day + 2]?.text ?? ''))
    return twoDays(t, day + 3, dayOf(t[day]!), dayOf(t[day + 2]!), month, context);
  const [, a, b] = glued.exec(t[day]?.text ?? '') ?? [];
  return a && b ? twoDays(t, day + 1, Number(a), Number(b), month, context) : undefined;
}

/** "30 June–2 July 1961", where the dash holds month and day together. */
function gluedDays(t: readonly Token[], i: number, context: Context): Hit | undefined {
  const [, name = '', day] = /^(\p{Lu}\p{L}+)[-–](\d{1,2})$/u.exec(t[i + 1]?.text ?? '') ?? [];
  const from = day && DAY.test(t[i]?.text ?? '') ? monthAt([{ ...t[i + 1]!, text: name, lower: name.toLowerCase() }], 0) : 0;
  const month = from ? monthAt(t, i + 2) : 0;
  if (!from || !month) return undefined;
  const year = yearAfter(t, i + 3);
  const y = year?.year ?? yearOf(t, i + 3, month, context);
  const to = year?.to ?? i + 3;
  if (y === undefined) return { to };
  return { to, edtf: `${isoDay(from > month ? y - 1 : y, from, dayOf(t[i]!))}/${isoDay(y, month, Number(day))}` };
}

function twoDays(t: readonly Token[], at: number, from: number, to: number, month: number, context: Context): Hit | undefined {
  if (from >= to) return undefined;
  const year = yearAfter(t, at);
  const y = year?.year ?? yearOf(t, at, month, context);
  if (y === undefined) return { to: year?.to ?? at };
  return { to: year?.to ?? at, edtf: `${isoDay(y, month, from)}/${isoDay(y, month, to)}` };
}

/** "before 1914", "after 3 June 1961", "until 2014", "by 1867": a time with one end. */
function bounded(t: readonly Token[], i: number, context: Context): Hit | undefined {
  const word = t[i]!.lower;
  if (!/^(before|after|until|till|by)$/.test(word)) return undefined;
  // "two years after 1961" is counted from it; "shortly after" and "the day before" are not its.
  if (/^(days?|weeks?|months?|years?)$/.test(t[i - 1]?.lower ?? '')) return undefined;
  const hit = single(t, i + 1, context);
  if (!hit?.edtf || hit.edtf.includes('/') || hit.edtf.includes('X')) return undefined;
  // "before the next day", "by Thursday": the end told in words stays what it is.
  if (
    !t.slice(i + 1, hit.to).some((token) => YEAR.test(token.text)) &&
    !t.slice(i + 1, hit.to).some((_, k) => monthAt(t, i + 1 + k))
  )
    return undefined;
  return { to: hit.to, edtf: word === 'after' ? `${hit.edtf}/..` : `../${hit.edtf}` };
}

function since(t: readonly Token[], i: number, context: Context): Hit | undefined {
  const { anchor } = context;
  const words = t.slice(i + 1, i + 6).map((token) => token.lower);
  const [, phrase = '', unit = ''] =
    /^((?:the )?(?:beginning|start) of (?:the|this) (year|month|week))\b/.exec(words.join(' ')) ?? [];
  if (anchor && phrase) {
    const first =
      unit === 'year' ? `${fullYear(anchor)}-01-01` : unit === 'month' ? `${anchor.slice(0, 7)}-01` : lastWeekday(anchor, 1);
    return { to: i + 1 + phrase.split(' ').length, edtf: `${first}/${anchor}` };
  }
  const start = /^((?:the )?(?:beginning|start) of) \S/.exec(words.join(' '))?.[1];
  const hit = single(
    t,
    i + 1 + (start && YEAR.test(words[start.split(' ').length] ?? '') ? start.split(' ').length : 0),
    context,
  );
  if (!hit?.edtf) return undefined;
  const from = hit.edtf.split('/')[0]!;
  const open = from === '..' || !anchor || from > anchor;
  return { to: hit.to, edtf: `${from}/${open ? '..' : anchor}` };
}
