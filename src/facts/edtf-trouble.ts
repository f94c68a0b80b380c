import { isEdtf, spanOf } from '../model/index.ts';
import { shown } from '../yaml/index.ts';

const EXPECTED =
  'expected an EDTF day (2024-09-13), month (2024-09), season (2022-23 is autumn 2022), year (2024) or interval (2024-01-01/2024-09-14, 2011-12/..)';

/** What is wrong with a text that is no EDTF date or interval, and what was expected. */
export function edtfTrouble(text: string): string {
  const reason = reasonOf(text);
  const meant = intended(text);
  return `${shown(text)} is no date${reason ? ` (${reason})` : ''}, ${EXPECTED}${meant ? `; did you mean ${meant}?` : ''}`;
}

function reasonOf(text: string): string | undefined {
  const parts = text.split('/');
  const wrong = parts.map(calendarReason).find((reason) => reason !== undefined);
  if (wrong) return wrong;
  return parts.length === 2 && parts.every((part) => spanOf(part)) ? 'it ends before it begins' : undefined;
}

function calendarReason(part: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?[~?%]?$/.exec(part) ?? [];
  if (!year || isEdtf(part)) return undefined;
  return day && isEdtf(`${year}-${month}`) && Number(month) <= 12
    ? `${year}-${month} has no day ${day}`
    : `there is no month ${month}`;
}

/** The date that was probably meant by one written year first with other separators or without leading noughts. */
function intended(text: string): string | undefined {
  const shape = /^\d{8}$/.test(text) ? /^(....)(..)(..)$/ : /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/;
  const [, year, month, day] = shape.exec(text) ?? [];
  const written = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
  return isEdtf(written) ? written : undefined;
}
