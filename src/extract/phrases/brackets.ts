import { ofPhrases } from './of-phrases.ts';
import { type Phrase, phrase } from './phrase.ts';
import { isNoun } from './row.ts';
import { lowerAt, type Sentence, wordsOf } from './sentence.ts';
import type { Unit } from './units.ts';

/** More units than a bracket has that only says who or what a name is. */
const LONGEST = 8;

/** "Antonio Palocci (Economy)", "Kaja Kallas (prime minister of Estonia)", "Asia-Pacific Economic Cooperation (APEC)": hung on the name before it. */
export function brackets(s: Sentence, units: Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const near = units[i]!.is === 'open' ? units.slice(i + 1, i + 2 + LONGEST).findIndex((unit) => unit.is === 'close') : -1;
    const close = near < 0 ? -1 : i + 1 + near;
    const last = out.at(-1);
    if (units[i]!.is === 'open' && close > i && isNoun(last)) {
      const inner =
        portfolio(s, last.phrase, units[i]!.to, units[close]!.from) ?? ofPhrases(units.slice(i + 1, close)).find(isNoun)?.phrase;
      if (inner) last.phrase.appositions.push(inner);
      // "the Boundary Protocol (Oman–Yemen)"
      if (inner?.name && last.phrase.kind === 'Agreement' && inner.kind === 'State')
        last.phrase.states.push(...inner.states, inner.name);
      i = close;
      continue;
    }
    out.push(units[i]!);
  }
  return out;
}

/** "Lund (Foreign Affairs)", "Mora (Trade and Industry)": the field of a minister stands for the office. */
function portfolio(s: Sentence, host: Phrase, from: number, to: number): Phrase | undefined {
  if (!/^(name|Person)$/.test(host.kind) || to <= from) return undefined;
  const start = lowerAt(s, from) === 'the' ? from + 1 : from;
  const fields = wordsOf(s, start, to)
    .toLowerCase()
    .split(/ ?, and | ?[,&] | and /);
  if (!fields.every((field) => s.lexicon.portfolios.has(field))) return undefined;
  const title = `Minister of ${wordsOf(s, from, to)}`;
  return phrase('office', from, to, from, 'minister', { office: { title, holds: 'state', former: false } });
}
