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
import { parseYaml, readText, shownPath } from '../yaml/index.ts';
import { articleText } from './article-text.ts';
import { misplaced, sameIds, strangers } from './fact-checks.ts';
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

/** A fact file where it is sound, and everything that is wrong with it. */
export function checkFactFile(path: string, { articles, registry }: FactFileOptions = {}): FactFileResult {
  const { text, problems } = readText(path);
  if (text === undefined) return { problems };
  const { value, problems: unreadable, placeOf } = parseYaml(text, shownPath(path), SCHEMA);
  if (!value) return { problems: unreadable };
  const found: Problem[] = [];
  const report = (code: string, message: string, at: PropertyKey[]) =>
    found.push({ code, message, place: placeOf(at), severity: 'error' });
  const name = basename(path, FACT_FILE_ENDING).normalize('NFC');
  if (value.article.id !== name)
    report(
      'wrong-id',
      `the article's id is "${value.article.id}", expected the name of the file, "${name}"; change one of them`,
      ['article', 'id'],
    );
  sameIds(value, report);
  if (registry) strangers(value, registry, report);
  if (articles !== undefined) {
    const { paragraphs, problems } = articleText(articles, value.article.id);
    found.push(...problems);
    if (paragraphs) misplaced(value, paragraphs, report);
  }
  if (found.length > 0) return { problems: found };
  return { file: factFile(path, value, placeOf), problems: [], idPlace: placeOf(['article', 'id']) };
}

function factFile(path: string, { article, facts }: FactFileInput, placeOf: (path: readonly PropertyKey[]) => Place): FactFile {
  return {
    file: shownPath(path),
    article,
    facts: facts.map(
      ({ relations, ...fact }, i): Fact => ({
        key: `${article.id}#${fact.id}`,
        article: article.id,
        ...fact,
        // The schema took the types from the ontology, as the generated type does.
        ...(relations && { relations: relations as CuratedRelation[] }),
        place: placeOf(['facts', i, 'statement']),
      }),
    ),
  };
}
