import type { CentralityReport } from '../analysis/index.ts';

/** The whole report with numbers at full precision, as indented JSON. */
export const toJson = (report: CentralityReport): string => `${JSON.stringify(report, null, 2)}\n`;
