import type { Token } from '../tokens.ts';
import { addMonths, fullYear, monthAt, monthNamed, monthYear, SEASONS } from './calendar.ts';
import { type Context, type Hit, yearAfter, yearOf } from './context.ts';
import { shiftedMonth } from './relative.ts';

const PART = /^(early|late|mid|end|beginning|middle|start|close|opening)$/;

/** Past "early", "the end of", "mid". */
function partOf(t: readonly Token[], i: number): number {
  const at = t[i]?.lower === 'the' && PART.test(t[i + 1]?.lower ?? '') ? i + 1 : i;
  if (!PART.test(t[at]?.lower ?? '')) return i;
  return at + (/^(of|in|-)$/.test(t[at + 1]?.lower ?? '') ? 2 : 1);
}

/** "June 1961", "early June", "mid-June", "last June", "June of this year", "about June 1961". */
export function monthOnly(t: readonly Token[], i: number, context: Context): Hit | undefined {
  const { anchor, told } = context;
  const near = /^(about|around|circa)$/.test(t[i]!.lower) ? 1 : 0;
  const part = partOf(t, i + near);
  let at = part;
  const shift = /^(last|this|next)$/.test(t[at]?.lower ?? '') ? t[at++]!.lower : undefined;
  const mid = /^mid-\p{Lu}/u.test(t[at]?.text ?? '');
  const month = mid ? monthNamed(t[at]!.lower.slice(4)) : monthAt(t, at);
  if (!month || t[at]!.pos === 'AUX') return undefined;
  const dot = t[at + 1]?.text === '.' && /^\d{4}$/.test(t[at + 2]?.text ?? '') ? 1 : 0;
  const year = yearAfter(t, at + 1 + dot);
  if (year) return { to: year.to, edtf: `${monthYear(year.year, month)}${near ? '~' : ''}` };
  // "every September", "that June" with nothing told before it: a time, but no date.
  if (/^(every|each|that|one)$/.test(t[at - 1]?.lower ?? '') && at === i) return { to: at + 1 };
  const certain = mid || part > i + near || shift !== undefined;
  if (!certain && !bareMonth(t, at)) return undefined;
  if (shift) return { to: at + 1, ...(anchor && { edtf: shiftedMonth(month, shift, anchor) }) };
  const of = t[at + 1]?.lower === 'of' ? `${t[at + 2]?.lower} ${t[at + 3]?.lower}` : '';
  if (/^(this|last|next) year$/.test(of)) {
    const years = of.startsWith('this') ? 0 : of.startsWith('last') ? -1 : 1;
    return { to: at + 4, ...(anchor && { edtf: monthYear(fullYear(anchor) + years, month) }) };
  }
  if (/^(that|the) (year|same)$/.test(of)) {
    const to = of === 'the same' ? at + 5 : at + 4;
    return { to, ...(told && /^\d{4}/.test(told) && { edtf: monthYear(fullYear(told), month) }) };
  }
  const y = yearOf(t, at + 1, month, context);
  const sign = near ? '~' : '';
  return y === undefined
    ? { to: at + 1, yearless: monthYear(2000, month).slice(5) }
    : { to: at + 1, edtf: monthYear(y, month) + sign };
}

const ALSO_NAMES = /^(April|May|June|August|March|Jan)$/;

/** A month without its year says when after a word of time ("in June") or before a noun ("his June visit"); else it is a name or a verb. */
function bareMonth(t: readonly Token[], at: number): boolean {
  const [before, next] = [t[at - 1], t[at + 1]];
  const word = before?.lower ?? '';
  const { text } = t[at]!;
  // "April Glaspie", "August Bebel": a first name; but "In August Sadat flew home".
  const named = ALSO_NAMES.test(text) && next?.capital && next.pos === 'PROPN' && !monthAt(t, at + 1);
  if (/^(in|during|since|throughout|through|early|late|mid|until|till)$/.test(word)) return true;
  if (/^(by|from|before|after|between|to|and|or|,|–|-|\()$/.test(word)) {
    if (named) return false;
    if (text !== 'May' && text !== 'March') return true;
    return !next || !/^(VERB|AUX)$/.test(next.pos) ? /^(by|from|before|after)$/.test(word) || besideMonth(t, at) : false;
  }
  if (word === 'of') return text !== 'May' && !named;
  const attributive = next && /^(NOUN)$/.test(next.pos) && !next.capital;
  return Boolean(attributive && before && (/^(DET|PRON|ADJ)$/.test(before.pos) || before.text === "'s" || before.text === "'"));
}

const besideMonth = (t: readonly Token[], at: number): boolean =>
  Boolean(monthAt(t, at - 2) || (/^(to|and|or|–|-)$/.test(t[at + 1]?.lower ?? '') && monthAt(t, at + 2)));

/** "autumn 2022", "the fall of 2022", "last autumn", "this summer". */
export function seasonOf(t: readonly Token[], i: number, { anchor }: Context): Hit | undefined {
  let at = i;
  while (/^(early|late|the|mid)$/.test(t[at]?.lower ?? '') && at < i + 3) at++;
  const shift = /^(last|this|next)$/.test(t[at]?.lower ?? '') ? t[at++]!.lower : undefined;
  const word = t[at]?.lower ?? '';
  const season = Object.hasOwn(SEASONS, word.replace(/^mid-/, '')) ? SEASONS[word.replace(/^mid-/, '')] : undefined;
  if (season === undefined || (word === 'fall' && t[at]!.pos === 'VERB')) return undefined;
  const year = yearAfter(t, at + 1);
  // "the fall of 1989" may be of a wall: only without a thing that falls.
  if (year) return { to: year.to, edtf: `${year.year}-${season}` };
  const ofYear = t[at + 1]?.lower === 'of' && t[at + 3]?.lower === 'year' ? t[at + 2]!.lower : '';
  if (/^(this|last)$/.test(ofYear) && anchor)
    return { to: at + 4, edtf: `${fullYear(anchor) - (ofYear === 'last' ? 1 : 0)}-${season}` };
  if (!shift || !anchor) return undefined;
  return { to: at + 1, edtf: shifted(season, shift, anchor) };
}

/** The season that is on, the last one that is over, or the next to begin; winter is named by the year of its December. */
function shifted(season: number, shift: string, anchor: string): string {
  const start = [3, 6, 9, 12][season - 21]!;
  const month = anchor.slice(0, 7);
  const year = fullYear(anchor);
  const began = (y: number): string => monthYear(y, start);
  if (shift === 'next') return `${began(year) > month ? year : year + 1}-${season}`;
  if (shift === 'this') return `${began(year) <= month ? year : season === 24 ? year - 1 : year}-${season}`;
  return `${addMonths(began(year), 3) <= month ? year : year - 1}-${season}`;
}
