/** The centrality report for readers (Markdown), programs (JSON) and spreadsheets (CSV), and its top ten for a terminal. */
export { toCsv } from './csv.ts';
export { toJson } from './json.ts';
export { toMarkdown } from './markdown.ts';
export { toTerminal } from './terminal.ts';
export { writeReport } from './write.ts';
