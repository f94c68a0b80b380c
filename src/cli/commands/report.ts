import { analyse } from '../../analysis/index.ts';
import { build } from '../../build.ts';
import { toJson, toTerminal, writeReport } from '../../report/index.ts';
import { shownPath } from '../../yaml/index.ts';
import type { Context } from '../context.ts';

export interface ReportFlags {
  out?: string;
}

/** Writes the centrality report as Markdown, JSON and CSV, and shows its top ten. */
export async function reportCommand(context: Context, folder: string | undefined, { out }: ReportFlags): Promise<void> {
  const settings = context.settings(folder);
  context.progress.step('Building the graph');
  const made = await build(settings.root);
  context.progress.step('Measuring');
  const report = analyse(made);
  context.progress.done();
  const files = writeReport(report, out ?? settings.out);
  if (context.options.json) context.terminal.out(toJson(report));
  else context.line(toTerminal(report));
  context.note(`The report, with its evidence and caveats: ${files.map((file) => shownPath(file)).join(', ')}`);
}
