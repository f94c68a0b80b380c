import { build } from '../../build.ts';
import { EXPORTS } from '../../export/index.ts';
import type { Build } from '../../model/index.ts';
import { openStore } from '../../store/index.ts';
import { shownPath } from '../../yaml/index.ts';
import { type Context, count, EXIT } from '../context.ts';

export interface BuildFlags {
  keepGoing?: boolean;
  store?: string;
}

/** Reads a collection, builds its graph, loads it into the embedded store and writes it as JSON. */
export async function buildCommand(
  context: Context,
  folder: string | undefined,
  { keepGoing, store }: BuildFlags,
): Promise<Build> {
  const settings = context.settings(folder);
  context.progress.step('Reading facts');
  const made = await build(settings.root, { keepGoing: keepGoing ?? false });
  context.progress.step('Loading the graph');
  const path = store ?? context.storePath(settings);
  const opened = await openStore(path);
  try {
    await opened.load(made);
  } finally {
    await opened.close();
  }
  const [json] = EXPORTS.json.write(made, settings.out);
  context.progress.done();
  const errors = made.findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0) {
    context.problems(errors);
    context.exit = EXIT.findings;
  }
  context.line(
    `${count(made.entities.length, 'entity', 'entities')} and ${count(made.relations.length, 'relation')} from ${count(made.facts.length, 'fact')} in ${count(made.articles.length, 'article')}.`,
  );
  context.line(`Graph: ${shownPath(path)}; as JSON: ${shownPath(json!)}`);
  const warnings = made.findings.length - errors.length;
  if (warnings > 0) context.note(`${count(warnings, 'thing')} to look at: dragoman check`);
  return made;
}
