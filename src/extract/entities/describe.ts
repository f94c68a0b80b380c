import { type Phrase, type Sentence, wordsOf } from '../phrases/index.ts';
import type { Ref } from './book.ts';

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');
const SEASON_NAMES: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/** An EDTF text in words, to the month: "June 2024", "autumn 2022", "1867", "the 1990s"; the told end of an open interval. */
export function inWords(edtf: string): string {
  const told = edtf.split('/').find((end) => /^\d/.test(end)) ?? '';
  const [year = '', month] = told.replace(/[~?%]$/, '').split('-');
  if (year.endsWith('XX')) return year === '20XX' ? '21st century' : `${Number(year.slice(0, 2)) + 1}th century`;
  if (year.endsWith('X')) return `the ${year.slice(0, 3)}0s`;
  if (!month) return year;
  return `${SEASON_NAMES[month] ?? MONTH_NAMES[Number(month) - 1] ?? ''} ${year}`.trim();
}

/** The thing in the statement's words, without determiner, possessor and states, with the phrases that say what it is about or made of. */
export function described(
  s: Sentence,
  p: Phrase,
  prepositions: readonly string[],
  nameOf: (object: Phrase, preposition: string) => string | null | undefined,
  depth = 0,
): string {
  let text = wordsOf(s, p.core, p.head + 1);
  let end = p.head + 1;
  for (const post of [...p.posts].sort((a, b) => a.object.from - b.object.from)) {
    if (!prepositions.includes(post.preposition) || post.object.from < end) continue;
    if (post.object.from - end > 3 || depth > 3) break;
    const name = nameOf(post.object, post.preposition);
    if (name === null) break;
    text += ` ${post.preposition} ${name ?? described(s, { ...post.object, core: afterDeterminer(post.object) }, prepositions, nameOf, depth + 1)}`;
    end = post.object.to;
  }
  return text;
}

const afterDeterminer = (p: Phrase): number =>
  p.determiner && /^(a|an)$/.test(p.determiner) && p.from < p.head ? p.from + 1 : p.from;

/** Surnames joined by a dash for two, a list for more. */
export function partiesInWords(refs: readonly Ref[], surname: (ref: Ref) => string): string {
  const names = refs.map(surname);
  if (names.length <= 2) return names.join('–');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
