/** Writes a build for other programs: GEXF that plays in Gephi's timeline, a picture, JSON that reads back, CSV for spreadsheets. */
export { type CsvOptions, toEdgesCsv, toNodesCsv } from './csv.ts';
export { type GexfOptions, toGexf } from './gexf.ts';
export { readJson, toJson } from './json.ts';
export { EXPORTS, type Export, type ExportName } from './registry.ts';
export { type SvgOptions, toSvg } from './svg/index.ts';
