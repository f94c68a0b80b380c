import { build } from '../../build.ts';
import { EXPORTS, type ExportName } from '../../export/index.ts';
import { shownPath } from '../../yaml/index.ts';
import { type Context, usage } from '../context.ts';

export interface ExportFlags {
  format?: string;
  out?: string;
}

/** Writes the collection's graph in the formats asked for, all by default. */
export async function exportCommand(context: Context, folder: string | undefined, { format, out }: ExportFlags): Promise<void> {
  const names = (format ?? Object.keys(EXPORTS).join(',')).split(',').map((name) => name.trim());
  for (const name of names)
    if (!Object.hasOwn(EXPORTS, name)) throw usage(`There is no format "${name}"; there are ${Object.keys(EXPORTS).join(', ')}.`);
  const settings = context.settings(folder);
  context.progress.step('Building the graph');
  const made = await build(settings.root);
  for (const name of names) {
    context.progress.step(`Writing ${name}`);
    const files = EXPORTS[name as ExportName].write(made, out ?? settings.out);
    context.progress.done();
    for (const file of files) context.line(`${shownPath(file)}: ${EXPORTS[name as ExportName].describe}`);
  }
}
