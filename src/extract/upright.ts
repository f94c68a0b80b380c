import type { Token } from '../language/index.ts';

/** Words that turn the sentence behind them about, though what it tells did happen: "Not until 1955 did he go". */
const TURNS = /^(only|not (until|till|only|since|for)|no sooner|hardly|scarcely|barely|twice|thrice|so|such) /;
const AUXILIARY = /^(did|do|does|was|were|had|has|have|is|are|could)$/;

/** "Not until 1955 did Lund visit Oslo": puts the auxiliary back behind its subject, so that the rest reads like the rest. */
export function upright(tokens: readonly Token[]): readonly Token[] {
  if (
    !TURNS.test(
      `${tokens
        .slice(0, 2)
        .map((token) => token.lower)
        .join(' ')} `,
    )
  )
    return tokens;
  const at = tokens.findIndex((token, k) => k > 0 && k < 16 && AUXILIARY.test(token.lower));
  if (at < 0 || tokens.slice(1, at).some((token) => token.pos === 'VERB' || token.text === ',')) return tokens;
  const end = subjectEnd(tokens, at + 1, /^d/.test(tokens[at]!.lower));
  if (end === undefined) return tokens;
  const verb = tokens[end]!;
  return [
    ...tokens.slice(0, at),
    ...tokens.slice(at + 1, end),
    tokens[at]!,
    verb.pos === 'NOUN' ? { ...verb, pos: 'VERB' } : verb,
    ...tokens.slice(end + 1),
  ];
}

/** Where the subject that begins at `from` gives way to its verb or adjective; undefined where none follows. */
function subjectEnd(tokens: readonly Token[], from: number, base: boolean): number | undefined {
  if (!/^(DET|PROPN|NOUN|PRON|NUM|ADJ)$/.test(tokens[from]?.pos ?? '')) return undefined;
  for (let k = from + 1; k < tokens.length && k < from + 12; k++) {
    const [token, before] = [tokens[k]!, tokens[k - 1]!];
    const named = before.capital || before.pos === 'PRON' || before.pos === 'NOUN';
    if (token.pos === 'VERB' || (token.pos === 'AUX' && !base)) return k;
    if (named && !token.capital && (token.pos === 'ADJ' || token.pos === 'ADV')) return k;
    if (named && !token.capital && token.pos === 'NOUN' && base) return k;
    if (!/^(DET|PROPN|NOUN|PRON|NUM|ADJ|CCONJ)$/.test(token.pos) && !/^(of|'s|de|van|von)$/.test(token.lower)) return undefined;
  }
  return undefined;
}
