/** Letters that Unicode does not decompose into a base letter and a mark. */
const PLAIN: Record<string, string> = { ß: 'ss', ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ı: 'i' };

/**
 * The part of an id that comes from a name: lower case, marks dropped from Latin, Greek and Cyrillic letters, words joined by hyphens.
 * Letters of other scripts stay as they are; a name without letters or digits becomes its code points in hexadecimal.
 */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøđłæœþðı]/g, (letter) => PLAIN[letter]!)
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain || [...name].map((c) => c.codePointAt(0)!.toString(16)).join('-') || 'unnamed';
}
