import { singular } from '../phrases/index.ts';
import type { Ref } from './book.ts';
import type { OfficeClaim } from './offices.ts';

/** Whether an office that someone is known to hold may be the one that a bare title claims: "the Danish leader" may be its premier. */
export function agreeing(office: { title: string; of?: Ref }, claim: OfficeClaim): boolean {
  // "the Duke of Alba" and "the Duke of Lerma" are two.
  if (/^\p{Lu}\S+ of /u.test(office.title) && /^\p{Lu}\S+ of /u.test(claim.title) && !office.of && !claim.of)
    return office.title === claim.title;
  const head = (title: string): string =>
    singular(
      title
        .toLowerCase()
        .split(/ (?:of|for) /)[0]!
        .split(' ')
        .at(-1)!,
    );
  const ruler = /^(leader|ruler|monarch|sovereign|statesman|head)$/;
  if (
    head(office.title) !== head(claim.title) &&
    !(
      ruler.test(head(claim.title)) &&
      /^(president|king|queen|emperor|chairman|premier|minister|secretary|tsar|czar|emir|sultan|chancellor|taoiseach|pope)$/.test(
        head(office.title),
      )
    )
  )
    return false;
  return !claim.of || !office.of || office.of === claim.of || office.of.state === claim.of.name;
}
