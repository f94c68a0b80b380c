import { type Anchor, type DateMention, datesOf, sentencesOf } from '../../../src/language/index.ts';

/** The dates of a text as the extractors read them: what one sentence tells, the next may be counted from. */
export function mentionsOf(text: string, anchor?: Anchor): { words: string; mention: DateMention }[] {
  let told: string | undefined;
  return sentencesOf(text).flatMap((tokens) => {
    const mentions = datesOf(tokens, anchor, told);
    told = mentions.findLast((each) => each.edtf)?.edtf ?? told;
    return mentions.map((mention) => ({
      words: text.slice(tokens[mention.from]!.start, tokens[mention.to - 1]!.end),
      mention,
    }));
  });
}

/** Their EDTF: "?" for a time without a date, "!" for an impossible day, "or" for one that may be two. */
export const edtfOf = (text: string, anchor?: Anchor): string[] =>
  mentionsOf(text, anchor).map(({ mention }) => (mention.impossible ? '!' : mention.ambiguous ? 'or' : (mention.edtf ?? '?')));
