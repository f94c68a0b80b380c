import { join } from 'node:path';
import type { CentralityReport } from '../analysis/index.ts';
import { writeWhole } from '../files/index.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';

/**
 * Writes report.md, report.json and report.csv, making the folder where there is none.
 * @returns their paths
 */
export function writeReport(report: CentralityReport, dir: string): string[] {
  const files = { 'report.md': toMarkdown(report), 'report.json': toJson(report), 'report.csv': toCsv(report) };
  return Object.entries(files).map(([name, content]) => {
    const path = join(dir, name);
    writeWhole(path, content);
    return path;
  });
}
