import { headed, isOffice, officeRef, type Reader, type Ref, statesOf } from '../entities/index.ts';
import { membersOf, type Phrase, postsOf, type Sentence, singular, wordsOf } from '../phrases/index.ts';

/** Nouns for a post as such: "the office of Secretary of State". */
const POST = /^(office|post|position|title|rank|job|seat|role|portfolio|duty|function|mantle)$/;
/** Nouns for the rule that an office gives: "called to the presidency", "came to the throne". */
const RULE =
  /^(presidency|premiership|chancellorship|throne|crown|kingship|papacy|governorship|chairmanship|secretaryship|speakership|leadership|regency|viceroyalty|mayoralty|dictatorship|headship|directorship|secretary-generalship|governor-generalship|khanate|shogunate|dukedom|ambassadorship|foreign secretaryship|vice-presidency|co-chairmanship|see|chair|helm|reins)$/;

/** Where an office is held that a phrase states; where its words do not say, in the state or body that gives it. */
export function officeHeld(reader: Reader, s: Sentence, p: Phrase, giver: Phrase | undefined): Ref[] {
  if (p.lemma === 'portfolio') return portfolioIn(reader, s, p, giver);
  if (POST.test(p.lemma) && p.kind !== 'office') return postsOf(p, 'of').flatMap((each) => officeHeld(reader, s, each, giver));
  if (RULE.test(p.lemma) && p.kind !== 'office') return ruled(reader, s, p, giver);
  if (p.kind !== 'office') return [];
  const claim = officeRef(reader, s, p);
  if (claim.former || (p.determiner === 'the' && !claim.of)) return [];
  const given = giver && (p.determiner === 'its' || !claim.of) ? giverOf(reader, s, giver) : undefined;
  const of = given ?? claim.of ?? (/\bregent$/i.test(claim.title) ? onlyState(reader) : undefined);
  return of && isOffice({ ...claim, of }) ? [of] : [];
}

/** "Faisal II of Iraq was a child: his uncle served as regent": of the one state that the statement speaks of. */
function onlyState(reader: Reader): Ref | undefined {
  const states = [...new Set(reader.seen.map(({ ref }) => ref).filter(({ type }) => type === 'State'))];
  return states.length === 1 ? states[0] : undefined;
}

/** "the foreign affairs portfolio in New Zealand": a field of government and where it is held. */
function portfolioIn(reader: Reader, s: Sentence, p: Phrase, giver: Phrase | undefined): Ref[] {
  const field = wordsOf(s, p.core, p.head).toLowerCase();
  if (!reader.lexicon.portfolios.has(field)) return [];
  const [state] = [
    ...statesOf(p),
    ...postsOf(p, 'in').flatMap((each) => (each.kind === 'State' ? (each.name ?? []) : statesOf(each))),
  ];
  const given = state ? reader.book.named('State', state, reader.fact) : giver && giverOf(reader, s, giver);
  return given ? [given] : [];
}

/** "handed over the presidency of Chad", "the office of governor of Goa": an office by its noun, where its words say of what. */
export const ruleHeld = (reader: Reader, s: Sentence, p: Phrase): Ref[] =>
  p.kind !== 'office' && (RULE.test(p.lemma) || POST.test(p.lemma)) ? officeHeld(reader, s, p, undefined) : [];

/** "the presidency of Liberia", "Tonga's throne"; "Radama II of Madagascar came to the throne". */
function ruled(reader: Reader, s: Sentence, p: Phrase, giver: Phrase | undefined): Ref[] {
  const bodies = [...postsOf(p, 'of'), ...(p.possessor ? [p.possessor] : []), ...p.modifiers]
    .flatMap((each) => reader.refer(s, each))
    .filter((ref) => ref.type === 'Organization' || ref.type === 'State');
  if (bodies.length > 0) return bodies.slice(0, 1);
  const [state] = statesOf(p);
  if (state) return [reader.book.named('State', state, reader.fact)];
  const given = giver && giverOf(reader, s, giver);
  return given ? [given] : [];
}

/** The state that gives an office: "Italy sent …", "the Mexican congress elected …", "the voters of Malawi called …", "Faisal II of Iraq". */
function giverOf(reader: Reader, s: Sentence, p: Phrase): Ref | undefined {
  const [state] = [...membersOf(p).flatMap((each) => statesOf(each)), ...p.appositions.flatMap((each) => statesOf(each))];
  if (state) return reader.book.named('State', state, reader.fact);
  const [ref] = reader.refer(s, p);
  if (ref?.type === 'State') return ref;
  return ref?.type === 'Organization' && ref.state ? reader.book.named('State', ref.state, reader.fact) : undefined;
}

/** "had Karim Massimov as prime minister": the title alone, held in whoever has him. */
export const titleHeld = (reader: Reader, s: Sentence, p: Phrase, giver: Phrase | undefined): Ref[] =>
  p.kind === 'office' && !p.office?.former && giver && !p.determiner ? reader.refer(s, giver).slice(0, 1) : [];

/** What one heads: "it" is a body rather than a state, and a ministry's head is its state's minister. */
export function bodyLed(reader: Reader, s: Sentence, p: Phrase): Ref[] {
  const at = s.tokens[p.from]?.start ?? 0;
  const body =
    p.lemma === 'it' ? reader.seen.findLast((each) => each.at < at && each.ref.type === 'Organization')?.ref : undefined;
  return (body ? [body] : reader.refer(s, p)).map((ref) => headed(reader, 'head', ref));
}

/** "a daughter, Germaine": a kinship whose owner the words do not name. */
export const ownerless = (p: Phrase): boolean =>
  p.appositions.some(
    (each) =>
      each.kind === 'kin' && !each.possessor && each.posts.length === 0 && !/^(his|her|their)$/.test(each.determiner ?? ''),
  );

export const titleOf = (p: Phrase): string =>
  p.office?.title ??
  singular(
    membersOf(p)
      .flatMap((each) => each.appositions)
      .find((each) => each.kind === 'kin')?.lemma ?? p.lemma,
  );
