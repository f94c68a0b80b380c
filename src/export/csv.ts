import type { Build } from '../model/index.ts';
import { loadOntology, type Ontology } from '../ontology/index.ts';

export interface CsvOptions {
  /** Put an apostrophe before cells that a spreadsheet would run as a formula. Default true. */
  neutralise?: boolean;
  ontology?: Ontology;
}

type Cell = string | number | undefined;

/** The entities as CSV (RFC 4180) with a header that Gephi knows, one row each, sorted by id. */
export const toNodesCsv = (build: Build, options: CsvOptions = {}): string =>
  csv(
    ['Id', 'Label', 'Entity', 'Aliases', 'Wikidata', 'Facts', 'Evidence'],
    build.entities.map(({ id, name, type, aliases, external, evidence }) => [
      id,
      name,
      type,
      aliases.join('; '),
      external?.wikidata,
      evidence.length,
      evidence.join('; '),
    ]),
    options,
  );

/**
 * The relations as CSV (RFC 4180), one row for each, with names beside ids. `Type` and `Kind` are Gephi's words for
 * direction and relation type. Gephi adds up rows of one kind between one pair and keeps the evidence of one of them; to see
 * all of it there, open the GEXF.
 */
export function toEdgesCsv(build: Build, options: CsvOptions = {}): string {
  const ontology = options.ontology ?? loadOntology();
  const names = new Map(build.entities.map(({ id, name }) => [id, name]));
  return csv(
    ['Id', 'Source', 'Target', 'Type', 'Kind', 'Weight', 'From', 'To', 'When', 'Where', 'Title', 'Status', 'Facts', 'Evidence'],
    build.relations.map(({ id, type, source, target, when, where, title, status, evidence }) => [
      id,
      source,
      target,
      ontology.relations[type].symmetric ? 'Undirected' : 'Directed',
      type,
      1,
      names.get(source),
      names.get(target),
      when,
      where && (names.get(where) ?? where),
      title,
      status,
      evidence.length,
      evidence.join('; '),
    ]),
    options,
  );
}

const csv = (header: string[], rows: Cell[][], { neutralise = true }: CsvOptions): string =>
  [header, ...rows].map((row) => `${row.map((value) => cell(value, neutralise)).join(',')}\r\n`).join('');

function cell(value: Cell, neutralise: boolean): string {
  if (value === undefined || typeof value === 'number') return String(value ?? '');
  const text = neutralise && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
