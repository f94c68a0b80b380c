import { join } from 'node:path';
import { writeWhole } from '../files/index.ts';
import type { Build } from '../model/index.ts';
import { toEdgesCsv, toNodesCsv } from './csv.ts';
import { toGexf } from './gexf.ts';
import { toJson } from './json.ts';
import { toSvg } from './svg/index.ts';

/** A format that a build can be written in. */
export interface Export {
  name: string;
  /** Without the dot. */
  extension: string;
  /** One line for a user who chooses among formats. */
  describe: string;
  /** The files' names and texts. */
  render(build: Build): { file: string; text: string }[];
  /** Writes them into a folder, which is made where it is missing. Returns their paths. */
  write(build: Build, dir: string): string[];
}

export type ExportName = 'gexf' | 'svg' | 'json' | 'csv';

/** Every format, by the name that users type. */
export const EXPORTS: Record<ExportName, Export> = {
  gexf: format('gexf', 'gexf', 'dynamic GEXF 1.3 for Gephi: edges appear when they happened', (build) => [
    { file: 'graph.gexf', text: toGexf(build) },
  ]),
  svg: format('svg', 'svg', 'a picture of the graph', (build) => [{ file: 'graph.svg', text: toSvg(build) }]),
  json: format('json', 'json', 'the whole build with its facts, to be read back', (build) => [
    { file: 'graph.json', text: toJson(build) },
  ]),
  csv: format('csv', 'csv', 'nodes.csv and edges.csv for spreadsheets and Gephi', (build) => [
    { file: 'nodes.csv', text: toNodesCsv(build) },
    { file: 'edges.csv', text: toEdgesCsv(build) },
  ]),
};

function format(name: string, extension: string, describe: string, render: Export['render']): Export {
  const write = (build: Build, dir: string): string[] =>
    render(build).map(({ file, text }) => {
      const path = join(dir, file);
      writeWhole(path, text);
      return path;
    });
  return { name, extension, describe, render, write };
}
