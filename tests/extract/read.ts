import { extractFile } from '../../src/extract/index.ts';
import type { Extraction, FactFile } from '../../src/model/index.ts';

/** A fact file of accepted statements: f1, f2, … */
export function fileOf(statements: readonly string[], published?: string): FactFile {
  return {
    file: 'test.yaml',
    article: { id: 'test', title: 'Test', ...(published && { published }) },
    facts: statements.map((statement, i) => ({
      key: `test#f${i + 1}`,
      id: `f${i + 1}`,
      article: 'test',
      statement,
      status: 'accepted',
    })),
  };
}

/** What the extractors read in statements of one file. */
export const read = (statements: readonly string[], published?: string): Extraction => extractFile(fileOf(statements, published));
