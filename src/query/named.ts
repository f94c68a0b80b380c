import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DragomanError, isEdtf } from '../model/index.ts';
import { schemaPath } from '../root.ts';

/** What a named query takes: an entity by id, name or alias; an EDTF date; or text. */
export interface Parameter {
  name: string;
  type: 'entity' | 'date' | 'text';
  /** The value when none is given; absent for one that must be given. */
  default?: string;
  describe: string;
}

/** A question with a name. */
export interface NamedQuery {
  name: string;
  /** One sentence: what it answers. */
  describe: string;
  parameters: Parameter[];
  /** Parameters of an example, as a command line has them. */
  example: string;
  cypher: string;
}

/**
 * Every named query, by name.
 * @param folder where the .cypher files are
 * @throws DragomanError with the line of a header that can't be read
 */
export const namedQueries = (folder: string = schemaPath('queries')): NamedQuery[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => parseNamedQuery(readFileSync(join(folder, file), 'utf8'), join(folder, file)));

/**
 * Reads one file: a comment line with a sentence, `// @param name: type = default, what it means` (without `= default` it must be given;
 * `=` alone means empty), `// @example …`, then Cypher.
 * @throws DragomanError with the line that is wrong
 */
export function parseNamedQuery(text: string, file: string): NamedQuery {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.slice(2).trim());
  const wrong = (line: number, message: string) => DragomanError.of('bad-query-file', message, { file, line });
  const query: NamedQuery = { name: basename(file, '.cypher'), describe: '', parameters: [], example: '', cypher: '' };
  header.forEach((line, i) => {
    if (line.startsWith('@param')) query.parameters.push(parameter(line, (message) => wrong(i + 1, message)));
    else if (line.startsWith('@example')) query.example = line.slice('@example'.length).trim();
    else if (line.startsWith('@')) throw wrong(i + 1, `"${line.split(' ')[0]}" is not known here; write @param or @example.`);
    else query.describe = `${query.describe} ${line}`.trim();
  });
  query.cypher = lines.slice(header.length).join('\n').trim();
  if (!query.describe) throw wrong(1, 'Begin the file with a comment that says in a sentence what the query answers.');
  if (!query.example) throw wrong(header.length, 'Give an example: // @example person="Kim Jong-un".');
  if (!query.cypher) throw wrong(lines.length, 'Write the query below its header.');
  return query;
}

function parameter(line: string, wrong: (message: string) => DragomanError): Parameter {
  const [, name, type, given, describe] = /^@param (\w+): (\w+)(?: =\s*([^,]*))?, (.+)$/.exec(line) ?? [];
  if (!name || !type || !describe)
    throw wrong(`Write a parameter as "@param person: entity = , who it is about", not "${line}".`);
  if (type !== 'entity' && type !== 'date' && type !== 'text')
    throw wrong(`A parameter is an entity, a date or a text, not "${type}".`);
  const value = given?.trim();
  if (type === 'date' && value && !isEdtf(value)) throw wrong(`The default of ${name} is no EDTF date: "${value}".`);
  return { name, type, ...(value !== undefined && { default: value }), describe };
}
