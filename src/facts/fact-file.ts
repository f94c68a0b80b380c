import { basename } from 'node:path';
import type { ZodType } from 'zod';
import { type CuratedRelation, DragomanError, type Fact, type FactFile, type Problem, type Registry } from '../model/index.ts';
import { parseYaml, readText, shownPath } from '../yaml/index.ts';
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
}

const SCHEMA = factFileSchema() as ZodType<FactFileInput>;

/**
 * One article with its facts.
 * @throws DragomanError with every problem of the file
 */
export function readFactFile(path: string, options: FactFileOptions = {}): FactFile {
  const { file, problems } = checkFactFile(path, options);
  if (!file) throw new DragomanError(problems);
  return file;
}

/** A fact file where it is sound, and everything that is wrong with it. */
export function checkFactFile(path: string, _options: FactFileOptions = {}): FactFileResult {
  const { text, problems } = readText(path);
  if (text === undefined) return { problems };
  const result = parseYaml(text, shownPath(path), SCHEMA);
  if (!result.value) return { problems: result.problems };
  const { article, facts } = result.value;
  const found: Problem[] = [];
  const report = (code: string, message: string, at: PropertyKey[]) =>
    found.push({ code, message, place: result.placeOf(at), severity: 'error' });
  const name = basename(path, '.yaml');
  if (article.id !== name.normalize('NFC'))
    report('wrong-id', `the article's id is "${article.id}", expected the file's name "${name}"; rename one of them`, [
      'article',
      'id',
    ]);
  const seen = new Set<string>();
  facts.forEach(({ id }, i) => {
    if (seen.has(id)) report('same-id', `the id "${id}" is used twice in this file, expected one of its own`, ['facts', i, 'id']);
    seen.add(id);
  });
  if (found.length > 0) return { problems: found };
  const file: FactFile = {
    file: shownPath(path),
    article,
    facts: facts.map(
      (fact, i): Fact => ({
        ...(fact as Omit<typeof fact, 'relations'>),
        ...(fact.relations && { relations: fact.relations as CuratedRelation[] }),
        key: `${article.id}#${fact.id}`,
        article: article.id,
        place: result.placeOf(['facts', i, 'statement']),
      }),
    ),
  };
  return { file, problems: [] };
}
