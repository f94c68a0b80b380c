import { nameWords, type Ref } from '../entities/index.ts';
import type { FactRead } from '../file.ts';
import { knownAt, lowerAt, postsOf, type Sentence, textAt, wordsOf } from '../phrases/index.ts';
import type { Analysis } from '../statement.ts';
import type { Note } from './note.ts';

/** Words that look like a name though nothing was read for them: "The Quai d'Orsay announced …". */
export function unreadNames(read: FactRead): Note[] {
  const { reader, fact } = read;
  const found = read.analyses.flatMap((analysis) => runs(analysis.sentence, covered(read, analysis)));
  // Most statements have none: the entities of a large file are gone through for the others only.
  if (found.length === 0) return [];
  const told = new Set(reader.ambiguous.filter((each) => each.fact === fact.id).map(({ name }) => name));
  const said = wordsSaid(reader.book.refs.filter((ref) => ref.facts.has(fact.id)));
  const file = found.some(({ first }) => first) ? wordsSaid(reader.book.refs) : said;
  return found
    .filter(({ name, first }) => {
      const words = nameWords(name);
      // A sentence's first word has a capital anyway: it is a name where the file uses it as one.
      return !told.has(name) && !words.every((word) => said.has(word)) && !(first && !words.every((word) => file.has(word)));
    })
    .map(({ name, at }) => ({
      code: 'unread-name',
      message: `"${name}" looks like a name that nothing was read for; say what it is, or add it to the registry, if it matters`,
      at,
    }));
}

/** Every word of the names that entities go by. */
function wordsSaid(refs: readonly Ref[]): Set<string> {
  return new Set(refs.flatMap((ref) => [ref.name, ...ref.aliases].flatMap(nameWords)));
}

/** Tokens that belong to a date, to a phrase that became an entity, or to a description that is none by itself. */
function covered({ reader }: FactRead, { dates, phrases }: Analysis): Set<number> {
  const tokens = new Set<number>();
  const cover = (from: number, to: number): void => {
    for (let i = from; i < to; i++) tokens.add(i);
  };
  for (const { from, to } of dates) cover(from, to);
  for (const p of phrases) {
    if ((reader.known(p)?.length ?? 0) > 0 || reader.event(p) || p.area) cover(p.from, p.to);
    else if (p.name === undefined && /^(office|kin|pronoun)$/.test(p.kind)) cover(p.from, p.to);
    else if (p.states.length > 0) cover(p.from, p.core);
    // "Under Secretary of State for Homeland Defense": the field of an office is no body.
    if (p.kind === 'office') for (const object of postsOf(p, 'for')) cover(object.from, object.to);
  }
  return tokens;
}

/** Capitals that are no name of someone or something by themselves: peoples, titles, numbers, the pronoun, "Summit". */
function isCommon(s: Sentence, i: number): boolean {
  const text = textAt(s, i);
  const lower = lowerAt(s, i);
  return (
    /^(I|[IVXLC]+\.?|\p{L}\.?)$/u.test(text) ||
    s.lexicon.honorifics.has(lower.replace('.', '')) ||
    s.lexicon.titleParts.has(lower) ||
    s.lexicon.notTitle.has(lower) ||
    s.lexicon.organizations.has(lower) ||
    s.lexicon.offices.at(s.tokens, i, (token) => token.lower) !== undefined ||
    s.lexicon.events.at(s.tokens, i, (token) => token.lower) !== undefined ||
    s.lexicon.agreements.at(s.tokens, i, (token) => token.lower) !== undefined ||
    (knownAt(s, i)?.values.some((value) => value.area || /^(adjective|pair)$/.test(value.form)) ?? false) ||
    PEOPLES.test(lower)
  );
}

/** Faiths, peoples and parties, by their endings. */
const PEOPLES =
  /(ist|ism|ists|icans?|ians?|eans?|asians?|ish|ese|crats?|crati[ck]|anity|hood)$|^(arabs?|jews?|muslims?|islam|latin|west|east|north|south|war|wars|world|civil|first|second)$/;

/** Rows of capitals that nothing covers, with the small words inside them; `first`: one word, with which the sentence begins. */
function runs(s: Sentence, taken: ReadonlySet<number>): { name: string; at: number; first: boolean }[] {
  const found: { name: string; at: number; first: boolean }[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    if (!isName(s, i)) continue;
    let to = i + 1;
    while (isName(s, to) || (LINKS.test(textAt(s, to)) && isName(s, to + 1))) to++;
    const within = Array.from({ length: to - i }, (_, k) => i + k);
    const free = within.every((k) => !taken.has(k)) && within.some((k) => isName(s, k) && !isCommon(s, k));
    if (free) found.push({ name: wordsOf(s, i, to), at: s.tokens[i]!.start, first: i === 0 && to === 1 });
    i = to - 1;
  }
  return found;
}

const LINKS = /^(of|de|du|da|di|la|le|el|al|van|von|der|den|ibn|bin|bint|y|e)$/;

const isName = (s: Sentence, i: number): boolean => {
  const token = s.tokens[i];
  return token?.capital === true && /^(PROPN|NOUN|ADJ|X)$/.test(token.pos);
};
