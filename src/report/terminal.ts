import stringWidth from 'string-width';
import type { CentralityReport } from '../analysis/index.ts';
import { number } from './text.ts';

/** The first ten actors by betweenness as a table of plain text, without control characters that a terminal would obey. */
export function toTerminal({ actors }: CentralityReport): string {
  const rows = actors
    .slice(0, 10)
    .map((actor) => [
      String(actor.ranks.betweenness),
      actor.name.replace(/\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' '),
      actor.type,
      number(actor.betweenness),
      number(actor.pagerank),
      number(actor.strength),
      String(actor.degree),
    ]);
  const all = [['#', 'actor', 'type', 'betweenness', 'pagerank', 'strength', 'degree'], ...rows];
  const widths = all[0]!.map((_, i) => Math.max(...all.map((row) => stringWidth(row[i]!))));
  const pad = (cell: string, i: number) => {
    const space = ' '.repeat(widths[i]! - stringWidth(cell));
    return i === 1 || i === 2 ? cell + space : space + cell;
  };
  return all.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
