import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile } from '../../src/extract/index.ts';
import { readFactFile } from '../../src/facts/index.ts';
import { PACKAGE_ROOT } from '../../src/root.ts';

/** A set laid out for the scorer: a folder of gold graphs and a folder of what the extractors read, a file each. */
export interface LaidOut {
  title: string;
  gold: string;
  predicted: string;
  /** Fact files by the id of their article. */
  facts: Map<string, string>;
}

/** Which statements of a phrasebook: every third was never looked at while frames were written. */
export type Part = 'read' | 'held-out';

const UNSEEN = join(PACKAGE_ROOT, 'tests', 'unseen');

/** The seeds and the fact files written beside them, against the gold graphs of their articles. */
export function factFiles(shared: string, work: string): LaidOut {
  return layOut('Fact files', join(shared, 'gold', 'dev'), yamlIn(join(PACKAGE_ROOT, 'seeds', 'facts')), join(work, 'facts'));
}

/** Single statements in many wordings, laid out as one file each. */
export function phrasebook(shared: string, work: string, part?: Part): LaidOut {
  const book = join(shared, 'gold', 'phrasebook.jsonl');
  return layOutBook(part ? `Phrasebook, ${part}` : 'Phrasebook', book, shared, join(work, `phrasebook-${part ?? 'all'}`), part);
}

/** Fact files that nobody who wrote frames has read. */
export function unseenFiles(work: string): LaidOut {
  return layOut('Unseen fact files', join(UNSEEN, 'gold'), yamlIn(join(UNSEEN, 'facts')), join(work, 'unseen'));
}

/** Single statements that nobody who wrote frames has read. */
export function unseenBook(shared: string, work: string): LaidOut {
  return layOutBook('Unseen statements', join(UNSEEN, 'phrasebook.jsonl'), shared, join(work, 'unseen-book'));
}

function layOutBook(title: string, book: string, shared: string, work: string, part?: Part): LaidOut {
  execFileSync(process.execPath, [join(shared, 'gold', 'phrasebook.mjs'), book, work]);
  const ids = readFileSync(book, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  const kept = new Set(ids.filter((_, i) => !part || (i % 3 === 2) === (part === 'held-out')));
  for (const id of ids) if (!kept.has(id)) rmSync(join(work, 'gold', `${id}.json`));
  const files = yamlIn(join(work, 'facts')).filter((file) => existsSync(file.replace(/facts(.[^/\\]+)yaml$/, 'gold$1json')));
  return layOut(title, join(work, 'gold'), files, join(work, 'predicted'));
}

function layOut(title: string, gold: string, files: string[], predicted: string): LaidOut {
  mkdirSync(predicted, { recursive: true });
  const facts = new Map<string, string>();
  for (const file of files) {
    // A curator's own relations are no reading: they are left out, so that they are never counted.
    const value = readFactFile(file);
    writeFileSync(join(predicted, `${value.article.id}.json`), JSON.stringify(extractFile(value)));
    facts.set(value.article.id, file);
  }
  return { title, gold, predicted, facts };
}

const yamlIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
