import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/index.ts';
import { readText } from '../yaml/index.ts';

export interface ArticleText {
  /** The article's paragraphs in order, without front matter or headline; absent where no text is at hand. */
  paragraphs?: string[];
  problems: Problem[];
}

/** A raw article may open with one line that gives its day and headline. */
const HEADLINE = /^\s*date \d{4}-\d\d-\d\d\b.*(\n|$)/;
const FRONT_MATTER = /^---\n[\s\S]*?\n---[ \t]*(\n|$)/;

/**
 * The text of an article from the folder of article texts: `<id>.md`, where YAML front matter is skipped, or `<id>.txt`.
 * Paragraphs are separated by blank lines.
 */
export function articleText(folder: string, id: string): ArticleText {
  const path = ['.md', '.txt'].map((ending) => join(folder, id + ending)).find((path) => existsSync(path));
  if (path === undefined) return { problems: [] };
  const { text, problems } = readText(path);
  if (text === undefined) return { problems };
  return { paragraphs: paragraphsOf(text), problems };
}

export function paragraphsOf(text: string): string[] {
  const body = text.replace(/\r\n?/g, '\n').replace(FRONT_MATTER, '').replace(HEADLINE, '');
  return body
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Whether words stand in a passage, however its quotation marks and white space are typed. */
export const holds = (passage: string, words: string): boolean => plain(passage).includes(plain(words));

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[\s\u00ad\u200b\ufeff]+/g, ' ')
    .trim();
