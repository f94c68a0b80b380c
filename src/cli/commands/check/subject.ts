import { statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import {
  checkFactFile,
  checkRegistry,
  emptyRegistry,
  findCollection,
  readCollection,
  readSettings,
} from '../../../facts/index.ts';
import { type Collection, DragomanError, type Problem } from '../../../model/index.ts';
import { shownPath } from '../../../yaml/index.ts';
import type { Context } from '../../context.ts';

/** What is checked: a collection, or one file with the collection that it lies in. */
export interface Subject {
  collection: Collection;
  /** What is wrong with the files themselves. */
  problems: Problem[];
  /** Only what is at this file is asked for. */
  only?: string;
}

/**
 * What a path means: a collection's folder; a file of a collection, which is read with all others of it, so that names,
 * offices and other reports are known; a file by itself, checked against the registry and the articles of the collection
 * that it lies in or that `-C` names, where there is one.
 * @param path undefined for the collection that one stands in
 */
export async function subjectOf(context: Context, path: string | undefined): Promise<Subject> {
  if (path === undefined || isFolder(path)) {
    const { root } = context.settings(path);
    return readCollection(root, { keepGoing: true });
  }
  const root = context.options.collection === undefined ? rootOf(path) : context.settings().root;
  const only = shownPath(path);
  if (root === undefined) return alone(path, { root: dirname(resolve(path)) });
  const settings = readSettings(root);
  if (resolve(path) === settings.registry || isUnder(path, settings.facts)) {
    const read = await readCollection(root, { keepGoing: true });
    // A file that is not there, or that a collection would pass over, is told what is wrong with it all the same.
    const seen =
      read.collection.files.some(({ file }) => file === only) || read.problems.some(({ place }) => place?.file === only);
    if (seen || resolve(path) === settings.registry) return { ...read, only };
  }
  return alone(path, settings);
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function alone(path: string, { root, registry, articles }: { root: string; registry?: string; articles?: string }): Subject {
  const known = registry !== undefined && statSync(registry, { throwIfNoEntry: false }) ? checkRegistry(registry) : undefined;
  // Against half a registry every name would look unknown.
  const sound = known?.problems.every(({ severity }) => severity === 'warning') ? known.registry : undefined;
  const { file, problems } = checkFactFile(path, { ...(articles && { articles }), ...(sound && { registry: sound }) });
  return {
    collection: { root, files: file ? [file] : [], registry: known?.registry ?? emptyRegistry() },
    problems,
    only: shownPath(path),
  };
}

/** The collection that a file lies in. */
function rootOf(path: string): string | undefined {
  try {
    const root = findCollection(dirname(resolve(path)));
    return isUnder(path, root) ? root : undefined;
  } catch (error) {
    if (error instanceof DragomanError) return undefined;
    throw error;
  }
}

const isUnder = (path: string, folder: string): boolean => !/^(\.\.|\/|[A-Za-z]:)/.test(relative(folder, resolve(path)) || '..');
