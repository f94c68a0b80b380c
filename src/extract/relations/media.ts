import type { Clause } from '../clauses/index.ts';
import { membersOf, type Phrase, type Sentence } from '../phrases/index.ts';

/** What is written or wired, or stands for it: nobody attends it. */
export const isLetter = ({ lexicon }: Sentence, p: Phrase): boolean =>
  [p.lemma, p.lemma.replace(/s$/, '')].some((word) => lexicon.letters.has(word) || lexicon.wishes.has(word));

/** What one sends another; "gave her his word", "gave him no answer" is none. */
export const isMessage = (s: Sentence, p: Phrase): boolean =>
  (isLetter(s, p) || s.lexicon.answers.has(p.lemma)) &&
  p.determiner !== 'no' &&
  !(p.lemma === 'word' && /^(his|her|their)$/.test(p.determiner ?? ''));

/** By what people speak or write from afar. */
export const isMedium = ({ lexicon }: Sentence, p: Phrase): boolean =>
  lexicon.letters.has(p.lemma) || lexicon.lines.has(p.lemma) || p.sort === 'call';

/** "thanked her in person": they were not apart. */
export const inPerson = (s: Sentence, c: Clause): boolean =>
  s.tokens.slice(c.at + 1, c.at + 12).some((token, i, near) => token.lower === 'in' && near[i + 1]?.lower === 'person');

/** Whether a clause says that the two were apart: "by telephone", "over a video link", "met virtually", "used the hotline to speak". */
export function apart(s: Sentence, c: Clause): boolean {
  const by = [c, ...(c.by === 'noun' && c.parent ? [c.parent] : [])].some((each) =>
    each.posts.some(
      (post) =>
        /^(by|over|on|via|in|through|during)$/.test(post.preposition) &&
        membersOf(post.object).some((p) => p !== c.noun && isMedium(s, p)),
    ),
  );
  const tool = c.parent && /^(use|pick|lift|seize|take|grab)$/.test(c.parent.lemma) && c.kind === 'infinitive';
  if (by || (tool && c.parent!.objects.some((p) => isMedium(s, p)))) return true;
  const near = s.tokens.slice(Math.max(0, c.at - 3), c.at + 8);
  return near.some(
    (token, i) =>
      /^(virtually|remotely|online|telephonically)$/.test(token.lower) &&
      !/^(all|every|no|any|the)$/.test(near[i + 1]?.lower ?? ''),
  );
}
