import { loadLexicon } from '../lexicon/index.ts';
import type { Extraction, Fact, FactFile, Registry } from '../model/index.ts';
import { loadOntology } from '../ontology/index.ts';
import { analyseFile } from './analyse.ts';
import type { Clause } from './clauses/index.ts';
import { type Dating, datingOf, yearsOf } from './dating.ts';
import { Book, ofItsTime, Reader, type Ref, reigned, type Years } from './entities/index.ts';
import { markExpected } from './expected.ts';
import { merge } from './merge.ts';
import type { Phrase, Sentence } from './phrases/index.ts';
import { prepare } from './prepare.ts';
import { curated } from './registry/index.ts';
import {
  applyFrames,
  eventOf,
  type Found,
  type Frames,
  loadFrames,
  nameAgreements,
  nameEvents,
  noteEquals,
  ruledOffices,
  standingRelations,
  type Trial,
} from './relations/index.ts';
import { settled } from './settle.ts';
import type { Analysis } from './statement.ts';

/** What the extractors read in one file, before it is put into the scorer's form. */
export interface FileReading {
  refs: Ref[];
  found: Found[];
  ambiguous: { name: string; fact: string }[];
}

/** How one statement was read, for those who want to tell its curator. */
export interface FactRead {
  fact: Fact;
  analyses: Analysis[];
  reader: Reader;
  /** Every frame that a clause tried. */
  trials: Trial[];
  found: Found[];
}

export interface ReadingOptions {
  /** The registry of the file's collection: its names are known, and its offices tell whom a bare title means. */
  registry?: Registry;
  /** Called once for each statement that is read. */
  watch?: (read: FactRead) => void;
}

/**
 * Reads entities and relations from the statements of one fact file; drafts and rejected facts are passed over.
 * @returns the extraction in the form that the gold graphs have
 */
export function extractFile(file: FactFile, options: ReadingOptions = {}): Extraction {
  return toExtraction(file, readFile(file, options));
}

/** Reads one file: all statements are analysed first, so that a full name anywhere explains a surname everywhere. */
export function readFile(file: FactFile, { registry, watch }: ReadingOptions = {}): FileReading {
  const known = registry && curated(registry);
  const lexicon = loadLexicon();
  const frames = loadFrames();
  const facts = file.facts.filter((fact) => fact.status === 'accepted' || fact.status === 'disputed');
  const { analyses, votes } = analyseFile(
    facts.map(({ statement }) => statement),
    file.article.published,
    lexicon,
    (lemma) => frames.nouns.has(lemma),
    (name) => known?.person(name) !== undefined,
  );
  const reader = new Reader(new Book(lexicon), votes, lexicon, loadOntology(), known);
  introduce(reader, facts, analyses);
  const datings = facts.map((fact, i) => datingOf(fact, analyses[i]!, file.article.published));
  const times = yearsOf(datings.flatMap(({ years }) => years?.map(String) ?? []));
  foresee(reader, facts, analyses, datings, times);
  const found = facts.flatMap((fact, i) => {
    const trials = watch && ([] as Trial[]);
    const own = readFact(reader, frames, fact, analyses[i]!, datings[i]!, { times, published: file.article.published }, trials);
    watch?.({ fact, analyses: analyses[i]!, reader, trials: trials!, found: own });
    return own;
  });
  found.push(...statesOfSigners(found));
  nameAgreements(reader, found);
  nameEvents(reader);
  return { refs: reader.book.refs, found: settled(found), ambiguous: reader.ambiguous };
}

/** Who signs for a state or body that the file says they serve makes it a party. */
function statesOfSigners(found: readonly Found[]): Found[] {
  return found.flatMap((each): Found[] => {
    if (each.type !== 'SIGNED' || each.source.type !== 'Person') return [];
    const of = each.source.offices.find((office) => office.of)?.of;
    return of
      ? [{ type: 'PARTY_TO', source: of, target: each.target, fact: each.fact, ...(each.when && { when: each.when }) }]
      : [];
  });
}

/** Full names first, so that a surname finds its bearer whichever comes first. */
function introduce(reader: Reader, facts: Fact[], analyses: Analysis[][]): void {
  const named = facts.flatMap((fact, i) =>
    analyses[i]!.flatMap(({ sentence, phrases }) =>
      phrases
        .filter((p) => p.name !== undefined && /^(name|Person)$/.test(p.kind))
        .map((p) => ({ fact, sentence, p, length: p.name!.split(/[\s-]/).length })),
    ),
  );
  for (const { fact, sentence, p } of named.filter((each) => each.length > 1).sort((a, b) => b.length - a.length)) {
    reader.start(fact.id);
    reader.refer(sentence, p);
  }
  reader.forget();
}

/** "The Danish premier met Lund" before "Ida Berg is premier of Denmark": what is said later of offices tells whom a title means. */
function foresee(reader: Reader, facts: Fact[], analyses: Analysis[][], datings: Dating[], times: Years | undefined): void {
  const bare = (p: Phrase): boolean => p.kind === 'office' && p.determiner === 'the' && !p.plural && p.appositions.length === 0;
  const first = analyses.findIndex((each) => each.some(({ phrases }) => phrases.some(bare)));
  if (first < 0) return;
  for (const [i, fact] of facts.entries()) {
    if (i <= first || !analyses[i]!.some(({ phrases }) => phrases.some(statesOffice))) continue;
    start(reader, fact, datings[i]!, times);
    for (const { sentence, phrases, clauses } of analyses[i]!) {
      for (const p of phrases) ofItsTime(p, reader.years);
      standingRelations(reader, sentence, phrases, clauses, undefined);
    }
  }
  reader.forget();
}

const statesOffice = (p: Phrase): boolean => p.kind === 'office' || p.appositions.some((each) => each.kind === 'office');

function start(reader: Reader, fact: Fact, dating: Dating, times: Years | undefined): void {
  reader.start(fact.id);
  [reader.when, reader.years] = [dating.day, dating.years ?? times];
}

/** Reads one statement; `times` are the years that the whole file tells of, for one that tells none. */
function readFact(
  reader: Reader,
  frames: Frames,
  fact: Fact,
  analyses: Analysis[],
  dating: Dating,
  { times, published }: { times: Years | undefined; published: string | undefined },
  trials?: Trial[],
): Found[] {
  start(reader, fact, dating, times);
  const found: Found[] = [];
  for (const { sentence, phrases, clauses } of analyses) {
    reader.things = [...phrases].sort((a, b) => a.from - b.from);
    for (const p of phrases) {
      ofItsTime(p, reader.years);
      reigned(reader.lexicon, p);
      // "the Riksdag, Sweden's parliament": the description is of the body named.
      if (p.kind === 'Organization' && p.name)
        for (const each of p.appositions) if (each.kind === 'Organization' && !each.name) reader.leaders.set(each, p);
    }
    // "the Colonial Office was a department of …": so is the one that a named body is said to be.
    for (const c of clauses)
      if (c.copula && c.subject?.kind === 'Organization' && c.subject.name)
        for (const each of c.objects) if (each.kind === 'Organization' && !each.name) reader.leaders.set(each, c.subject);
    for (const p of phrases)
      if (p.kind === 'Organization' && p.name)
        for (const { preposition, object } of p.posts)
          if (preposition === 'as' && object.kind === 'Organization' && !object.name) reader.leaders.set(object, p);
    prepare(reader, clauses, frames);
    noteEquals(reader, phrases, clauses);
    for (const p of phrases)
      if (/^(name|Person)$/.test(p.kind)) for (const each of p.appositions) reader.grammar.stated.add(each);
    for (const p of phrases) {
      reader.refer(sentence, p);
      for (const state of p.states) reader.recent.push(reader.book.named('State', state, fact.id));
    }
    found.push(...standingRelations(reader, sentence, phrases, clauses, dating.held));
    const dated = clauses.map((c) => ({ c, when: c.by === 'noun' ? dating.ofHappening(c) : dating.of(c) }));
    markExpected(sentence, dated, published);
    for (const { c, when } of dated) found.push(...happening(reader, sentence, c, when));
    for (const { c, when } of dated) found.push(...applyFrames(reader, frames, sentence, c, when, trials));
    found.push(...ruledOffices(reader, sentence, phrases, dating.held));
  }
  return found;
}

/** The event that a noun names, made before frames ask for it, and where its own words say that it was. */
function happening(reader: Reader, sentence: Sentence, c: Clause, when: string | undefined): Found[] {
  if (c.subject && c.by === 'verb')
    reader.subjects.push(...reader.refer(sentence, c.subject).filter((ref) => ref.type === 'Person'));
  if (c.noun?.kind !== 'Event' || c.noun.describes || c.unreal) return [];
  const event = eventOf(reader, sentence, c.noun, c, when);
  const place = event?.happening?.place;
  if (!event || !place || (place.type !== 'Place' && !c.noun.name) || /^(visit|call)$/.test(c.noun.sort ?? '')) return [];
  return [{ type: 'HELD_IN', source: event, target: place, fact: reader.fact, ...(when && { when }) }];
}

function toExtraction(file: FactFile, { refs, found }: FileReading): Extraction {
  const relations = merge(found);
  const kept = refs.filter((ref) => ref.facts.size > 0);
  const ids = new Map(kept.map((ref, i) => [ref, `e${i + 1}`]));
  return {
    article: file.article.id,
    ...(file.article.published && { published: file.article.published }),
    entities: kept.map((ref) => ({
      id: ids.get(ref)!,
      type: ref.type,
      name: ref.name,
      aliases: [...ref.aliases].filter((alias) => alias !== ref.name),
    })),
    relations: relations
      .filter((each) => ids.has(each.source) && ids.has(each.target))
      .map(({ type, source, target, when, where, title, facts }) => ({
        type,
        source: ids.get(source)!,
        target: ids.get(target)!,
        ...(when && { when }),
        ...(where && ids.has(where) && { where: ids.get(where)! }),
        ...(title && { title }),
        evidence: facts,
      })),
  };
}
