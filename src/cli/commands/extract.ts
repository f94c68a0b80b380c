import { join } from 'node:path';
import { extractFile } from '../../extract/index.ts';
import { readFactFile, readRegistry } from '../../facts/index.ts';
import { writeWhole } from '../../files/index.ts';
import { DragomanError, type FactFile, type Problem } from '../../model/index.ts';
import { type Context, count } from '../context.ts';

export interface ExtractFlags {
  out: string;
  registry?: string;
}

/** Writes what the extractors read in each fact file as `<article>.json`: entities and relations, as the gold graphs have them. With a registry, its names and offices are known. */
export function extractCommand(context: Context, paths: string[], { out, registry: given }: ExtractFlags): void {
  const problems: Problem[] = [];
  const files: FactFile[] = [];
  for (const path of paths) {
    try {
      files.push(readFactFile(path));
    } catch (error) {
      if (!(error instanceof DragomanError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new DragomanError(problems);
  const options = given === undefined ? {} : { registry: readRegistry(given) };
  const texts = files.map((file, i) => {
    context.progress.step(`Extracting ${i + 1} of ${files.length}`);
    return { name: `${file.article.id}.json`, text: `${JSON.stringify(extractFile(file, options), null, 1)}\n` };
  });
  for (const { name, text } of texts) writeWhole(join(out, name), text);
  context.progress.done();
  context.note(`${count(texts.length, 'file')} written to ${out}`);
}
