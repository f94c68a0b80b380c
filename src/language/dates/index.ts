import { isEdtf } from '../../model/index.ts';
import type { Token } from '../tokens.ts';
import type { Anchor, Context, Hit } from './context.ts';
import { range } from './ranges.ts';
import { single } from './written.ts';

export { addDays } from './calendar.ts';
export type { Anchor };

/** A date expression: tokens `from` to `to`, end exclusive. */
export interface DateMention {
  from: number;
  to: number;
  /** EDTF text; absent when the words name a time that can't be dated ("later", "the next day" with nothing before it). */
  edtf?: string;
  /** Why the words give no date: an impossible day such as 31 June, or one that may be read in two ways, such as 3/4/2024. */
  trouble?: 'impossible' | 'ambiguous';
}

/**
 * Finds the date expressions of a sentence, left to right, longest first, and puts each into EDTF.
 * @param anchor the day of publication, which "on Friday" is counted from
 * @param told the date that the statement told last before this sentence, which "two days later" is counted from
 */
export function datesOf(tokens: readonly Token[], anchor: Anchor, told?: string): DateMention[] {
  const found: (DateMention & { yearless?: string })[] = [];
  const context: Context = { anchor, ...(told && { told }) };
  for (let i = 0; i < tokens.length; i++) {
    const hit = range(tokens, i, context) ?? single(tokens, i, context);
    if (!hit || hit.to <= i) continue;
    const mention = { from: i, to: hit.to, ...checked(hit), ...(hit.yearless && { yearless: hit.yearless }) };
    found.push(mention);
    if (mention.edtf) context.told = mention.edtf;
    i = hit.to - 1;
  }
  return found.map(({ yearless, ...mention }, k) => {
    const edtf = yearless && !mention.edtf ? yearFromLater(yearless, found.slice(k + 1, k + 4)) : undefined;
    return edtf ? { ...mention, edtf } : mention;
  });
}

function checked(hit: Hit): Pick<DateMention, 'edtf' | 'trouble'> {
  if (hit.trouble) return { trouble: hit.trouble };
  if (hit.edtf === undefined) return {};
  return isEdtf(hit.edtf) ? { edtf: hit.edtf } : { trouble: 'impossible' };
}

/** "On 4 March they met, and they signed on 6 June 1961": the year is told later. */
function yearFromLater(yearless: string, later: readonly DateMention[]): string | undefined {
  const next = later.find((each) => /^\d{4}-(0\d|1[0-2])/.test(each.edtf ?? ''))?.edtf;
  if (!next || yearless.slice(0, 2) > next.slice(5, 7)) return undefined;
  const edtf = `${next.slice(0, 4)}-${yearless}`;
  return isEdtf(edtf) ? edtf : undefined;
}
