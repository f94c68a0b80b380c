import { endOf, type Phrase } from './phrase.ts';
import { type Sentence, textAt } from './sentence.ts';

/**
 * The years that stand behind an office and say how long it was held: "president of Tanzania from 1964 to 1985", "regent since 1893",
 * "nuncio in Bern until 2014", "king of Sweden (1818–1844)". Days and months are the happening's: "met the president from 3 to 5 June".
 */
export function officeTerm(s: Sentence, p: Phrase): string | undefined {
  if (p.kind !== 'office') return undefined;
  const end = endOf(p);
  const at = textAt(s, end) === '(' ? end + 1 : end;
  const edtf = s.dates.get(at)?.edtf;
  if (!edtf?.includes('/')) return undefined;
  const [from = '', to = ''] = edtf.split('/');
  return from.slice(0, 4) !== to.slice(0, 4) ? edtf : undefined;
}
