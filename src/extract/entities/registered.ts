import type { Curated } from '../registry/index.ts';
import type { Ref } from './book.ts';
import type { OfficeClaim } from './offices.ts';
import type { Reader } from './refer.ts';

/**
 * Who held an office at the statement's date by the registry: "The President of Brazil received …", of an article of 2004.
 * @param words the title as the statement has it
 */
export function registeredHolder(reader: Reader, { holder }: Curated, claim: OfficeClaim, words: string): Ref[] {
  const { title, of, former, explicit } = claim;
  if (!of || !explicit || former || !reader.when || OTHER_HOLDER.test(words)) return [];
  const entry = holder(title, of.name, reader.when);
  const ref = entry && reader.book.person(entry.name, reader.fact);
  if (!ref) return [];
  if (entry.gender) ref.gender ??= entry.gender;
  ref.aliases.add(words);
  ref.offices.push({ title, of });
  return [ref];
}

/** Of these words one means somebody else than who holds the office at the time. */
const OTHER_HOLDER =
  /\b(first|second|third|last|next|new|incoming|outgoing|late|future|designate|elect|former|acting|another|every|any|no|each)\b/i;
