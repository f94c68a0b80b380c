import type { Clause } from '../clauses/index.ts';
import { membersOf, type Phrase, type Sentence } from '../phrases/index.ts';

const MESSAGE =
  /^(message|letter|greeting|greetings|telegram|congratulation|congratulations|condolence|condolences|sympathy|sympathies|compliments|note|call|regards|regard|wish|wishes|thank|thanks|best|word|cable|cablegram|missive|reply|answer|response|invitation|dispatch|despatch|telex|fax|wire|e-mail|email|postcard|card|epistle|memorandum|communication|appeal|ultimatum|felicitations)$/;

const MEDIUM =
  /^(phone|telephone|mobile|cellphone|letter|telegram|telegraph|telegraphy|telex|teleprinter|teletype|radio|cable|cablegram|hotline|link|message|note|call|videoconference|video|videolink|line|e-mail|email|missive|wire|fax|despatch|dispatch|edict|postcard|post|mail|satellite|zoom|skype|teleconference|courier|epistle)$/;

/** What one sends another. */
export const isMessage = (p: Phrase): boolean => MESSAGE.test(p.lemma);

/** By what people speak or write from afar. */
export const isMedium = (p: Phrase): boolean => MEDIUM.test(p.lemma) || p.sort === 'call';

/** "thanked her in person": they were not apart. */
export const inPerson = (s: Sentence, c: Clause): boolean =>
  s.tokens.slice(c.at + 1, c.at + 12).some((token, i, near) => token.lower === 'in' && near[i + 1]?.lower === 'person');

/** Whether a clause says that the two were apart: "by telephone", "over a video link", "met virtually", "used the hotline to speak". */
export function apart(s: Sentence, c: Clause): boolean {
  const by = [c, ...(c.by === 'noun' && c.parent ? [c.parent] : [])].some((each) =>
    each.posts.some(
      (post) =>
        /^(by|over|on|via|in|through|during)$/.test(post.preposition) &&
        membersOf(post.object).some((p) => p !== c.noun && isMedium(p)),
    ),
  );
  const tool = c.parent && /^(use|pick|lift|seize|take|grab)$/.test(c.parent.lemma) && c.kind === 'infinitive';
  if (by || (tool && c.parent!.objects.some(isMedium))) return true;
  const near = s.tokens.slice(Math.max(0, c.at - 3), c.at + 8);
  return near.some(
    (token, i) =>
      /^(virtually|remotely|online|telephonically)$/.test(token.lower) &&
      !/^(all|every|no|any|the)$/.test(near[i + 1]?.lower ?? ''),
  );
}
