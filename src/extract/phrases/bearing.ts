import type { Token } from '../../language/index.ts';

/**
 * Whether a token is the surname of someone whose full name stands elsewhere in the file, though it is a word as well:
 * "Ban gave Xi a book", "in Berlin May saw Merkel"; not "Long talks followed", "the Church", "King George".
 */
export function bearsSurname(tokens: readonly Token[], i: number, surnames: ReadonlySet<string>): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token?.capital || !surnames.has(token.text)) return false;
  if (before && (/^(DET|NUM|ADJ)$/.test(before.pos) || (before.capital && before.pos !== 'ADP') || /^[-–—]$/.test(before.text)))
    return false;
  // "Jay's Treaty" is a name of its own.
  if (next && /^['’]s?$/.test(next.text) && tokens[i + 2]?.capital) return false;
  if (next && (next.capital || next.pos === 'NUM' || /^[-–—]$/.test(next.text))) return false;
  const first = i === 0 || /^["'“(:]$/.test(before!.text);
  return !first || (next !== undefined && !/^(NOUN|PROPN|ADJ|PRON|DET)$/.test(next.pos));
}
