import { basename } from 'node:path';
import {
  type CuratedRelation,
  DragomanError,
  type Fact,
  type FactFile,
  type Place,
  type Problem,
  type Registry,
} from '../model/index.ts';
import { inOrder, parseYaml, readText, shown, shownPath } from '../yaml/index.ts';
import { articleText } from './article-text.ts';
import { misplaced, sameIds, strangers } from './fact-checks.ts';
import { outlineOf } from './outline.ts';
import { type FactFileInput, factFileSchema } from './schema.ts';

export interface FactFileOptions {
  /** The folder of article texts, against which paragraphs and quotes are checked. */
  articles?: string;
  /** The registry: an end of a curated relation must occur in it or in the file. Not checked where absent. */
  registry?: Registry;
}

export interface FactFileResult {
  /** Present when there is no error. */
  file?: FactFile;
  problems: Problem[];
  /** Where the article's id stands, for a message about another file with the same. */
  idPlace?: Place;
}

/** A fact file is named after its article. */
export const FACT_FILE_ENDING = '.yaml';

const SCHEMA = factFileSchema();

/**
 * One article with its facts.
 * @param path the fact file
 * @throws DragomanError with every problem of the file
 */
export function readFactFile(path: string, options: FactFileOptions = {}): FactFile {
  const { file, problems } = checkFactFile(path, options);
  if (!file) throw new DragomanError(problems);
  return file;
}

/** A fact file where it is sound, and everything that is wrong with it, in the order of the file. */
export function checkFactFile(path: string, { articles, registry }: FactFileOptions = {}): FactFileResult {
  const { text, problems: unreadable } = readText(path);
  if (text === undefined) return { problems: unreadable };
  const { value, raw, problems, placeOf } = parseYaml(text, shownPath(path), SCHEMA);
  const report = (code: string, message: string, at: PropertyKey[]) =>
    problems.push({ code, message, place: placeOf(at), severity: 'error' });
  const outline = outlineOf(value ?? raw);
  const name = basename(path, FACT_FILE_ENDING).normalize('NFC');
  if (outline.id !== undefined && outline.id !== name)
    report(
      'wrong-id',
      `the article's id is ${shown(outline.id)}, expected the name of the file, ${shown(name)}; change one of them`,
      ['article', 'id'],
    );
  sameIds(outline, report);
  if (registry) strangers(outline, registry, report);
  // An id that is no name of a file must not be looked for in the folder.
  if (articles !== undefined && outline.id === name) {
    const { paragraphs, problems: unreadable } = articleText(articles, name);
    problems.push(...unreadable);
    if (paragraphs) misplaced(outline, paragraphs, report);
  }
  if (!value || problems.length > 0) return { problems: inOrder(problems) };
  return { file: factFile(path, value, placeOf), problems, idPlace: placeOf(['article', 'id']) };
}

type PlaceOf = (path: readonly PropertyKey[], at?: number) => Place;

function factFile(path: string, { article, facts }: FactFileInput, placeOf: PlaceOf): FactFile {
  return {
    file: shownPath(path),
    article,
    facts: facts.map(({ relations, ...rest }, i): Fact => {
      const fact: Fact = {
        key: `${article.id}#${rest.id}`,
        article: article.id,
        ...rest,
        // The schema took the types from the ontology, as the generated type does.
        ...(relations && { relations: relations as CuratedRelation[] }),
        place: placeOf(['facts', i, 'statement']),
      };
      places.set(fact, (at) => placeOf(['facts', i, 'statement'], at));
      return fact;
    }),
  };
}

/** How to find a character of a fact's statement in its file, for as long as the fact is about. */
const places = new WeakMap<Fact, (at: number) => Place>();

/** The place of a character of a fact's statement, counted from 0, or of the statement where its file is not at hand. */
export const placeIn = (fact: Fact, at: number): Place | undefined => places.get(fact)?.(at) ?? fact.place;
