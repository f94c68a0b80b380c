/** Dates in words and figures, put into EDTF: written, counted from the publication, or from what was told before. */
import { isEdtf } from '../../model/index.ts';
import type { Token } from '../tokens.ts';
import { monthNamed, ordinalOf, weekdayNamed } from './calendar.ts';
import type { Anchor, Context, Hit } from './context.ts';
import { FIRST_WORDS } from './feasts.ts';
import type { DateMention } from './mention.ts';
import { offsets } from './offset.ts';
import { range } from './ranges.ts';
import { single } from './written.ts';

export { addDays } from './calendar.ts';
export type { Anchor, DateMention };

/**
 * Finds the date expressions of a sentence, left to right, longest first, and puts each into EDTF.
 * @param anchor the day of publication, which "on Friday" is counted from
 * @param told the date that the statement told last before this sentence, which "two days later" is counted from
 */
export function datesOf(tokens: readonly Token[], anchor: Anchor, told?: string): DateMention[] {
  const found: (DateMention & { yearless?: string })[] = [];
  const context: Context = { anchor, ...(told && { told }) };
  for (let i = 0; i < tokens.length; i++) {
    if (!begins(tokens[i]!)) continue;
    // Anywhere else, one date is what a stretch looks for first.
    const hit = range(tokens, i, context) ?? (STRETCH.test(tokens[i]!.lower) ? single(tokens, i, context) : undefined);
    if (!hit || hit.to <= i) continue;
    const mention = { from: i, to: hit.to, ...checked(hit), ...(hit.yearless && { yearless: hit.yearless }) };
    found.push(mention);
    if (mention.edtf) context.told = mention.edtf;
    i = hit.to - 1;
  }
  const dated = found.map(({ yearless, ...mention }, k) => {
    const edtf = yearless && !mention.edtf ? yearFromLater(yearless, found.slice(k + 1, k + 4)) : undefined;
    return edtf ? { ...mention, edtf } : mention;
  });
  return [...dated, ...offsets(tokens, dated)].sort((a, b) => a.from - b.from);
}

const WORDS = new Set(
  (
    'since before after until till by from between about around circa c c. ca ca. roughly approximately the early late mid end beginning ' +
    'middle start close opening last this next that today tonight yesterday tomorrow a an one two three four five six seven eight nine ' +
    'ten eleven twelve thirteen fourteen fifteen spring summer autumn fall winter'
  ).split(' '),
);

/** Whether a date may begin with the token: most words are passed over without a look at the forms. */
const begins = ({ text, lower, capital }: Token): boolean =>
  WORDS.has(lower) ||
  (capital && (monthNamed(lower.replace('.', '')) > 0 || weekdayNamed(lower) !== undefined || FIRST_WORDS.has(lower))) ||
  /\d/.test(text) ||
  /^(mid|early|late)-/.test(lower) ||
  ordinalOf(lower) !== undefined;

/** Words at which a stretch of time may fail and a date begin all the same. */
const STRETCH = /^(since|from|between|before|after|until|till|by)$/;

function checked(hit: Hit): Pick<DateMention, 'edtf' | 'impossible' | 'ambiguous'> {
  if (hit.trouble) return { [hit.trouble]: true };
  if (hit.edtf === undefined) return {};
  return isEdtf(hit.edtf) ? { edtf: hit.edtf } : { impossible: true };
}

/** "On 4 March they met, and they signed on 6 June 1961": the year is told later. */
function yearFromLater(yearless: string, later: readonly DateMention[]): string | undefined {
  const next = later.find((each) => /^\d{4}-(0\d|1[0-2])/.test(each.edtf ?? ''))?.edtf;
  if (!next || yearless.slice(0, 2) > next.slice(5, 7)) return undefined;
  const edtf = `${next.slice(0, 4)}-${yearless}`;
  return isEdtf(edtf) ? edtf : undefined;
}
