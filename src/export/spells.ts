import { type Span, spanOf } from '../model/index.ts';

/**
 * The spells of several EDTF texts: whole days, sorted, merged where they overlap or one begins the day after another ends
 * (Gephi takes a day for the instant at its start, and would show a hole between them).
 * Texts that are no EDTF are passed over.
 */
export const spellsOf = (whens: readonly string[]): Span[] => mergeSpells(whens.map(spanOf).filter((span) => span !== undefined));

/** The same days in as few spells as can be; none when they are all time, for what is always there needs no spell. */
export function mergeSpells(spells: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const spell of [...spells].sort(byStart)) {
    const last = merged.at(-1);
    if (!last || (last.latest !== undefined && (spell.earliest ?? '') > dayAfter(last.latest))) merged.push({ ...spell });
    else if (spell.latest === undefined) delete last.latest;
    else if (last.latest !== undefined && spell.latest > last.latest) last.latest = spell.latest;
  }
  return merged.filter(({ earliest, latest }) => earliest !== undefined || latest !== undefined);
}

function byStart(a: Span, b: Span): number {
  const [x, y] = [a.earliest ?? '', b.earliest ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}

function dayAfter(day: string): string {
  if (day === '9999-12-31') return day;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
