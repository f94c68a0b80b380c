const EXPECTED =
  'expected an EDTF day (2024-09-13), month (2024-09), season (2022-23 is autumn 2022), year (2024) or interval (2024-01-01/2024-09-14, 2011-12/..)';

/** What is wrong with a text that is no EDTF date or interval, and what was expected. */
export function edtfTrouble(text: string): string {
  return `"${text.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 60)}" is no date: ${reason(text)}${EXPECTED}`;
}

function reason(text: string): string {
  const parts = text.split('/');
  for (const part of parts) {
    const said = partReason(part);
    if (said) return `${said}; `;
  }
  if (parts.length === 2 && parts.every((part) => /^\d{4}/.test(part))) return 'it ends before it begins; ';
  return '';
}

function partReason(part: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?[~?%]?$/.exec(part) ?? [];
  if (!year || !month) return undefined;
  if (day ? !isMonth(month) : !isMonth(month) && !/^2[1-4]$/.test(month)) return `there is no month ${month}`;
  if (day && Number(day) > lastDay(Number(year), Number(month))) return `${year}-${month} has no day ${day}`;
  return undefined;
}

const isMonth = (month: string): boolean => /^(0[1-9]|1[0-2])$/.test(month);
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
