import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extraction } from '../../src/model/index.ts';
import type { Score } from './scorer.ts';
import type { LaidOut } from './sets.ts';

/** A relation that a careful reader sees and the extractors do not, or the other way round. */
export interface Miss {
  file: string;
  line: string;
  why: string;
}

const RELATION = /^[-+] (.+?) -([A-Z_]+)(?: \(([^)]*)\))?-> (.+)$/;
const ENTITY = /^[-+] entity (\w+) "(.*)"$/;

/** The relations of a set that were missed, each with the step at which it was lost. */
export function missesOf(set: LaidOut, score: Score): Miss[] {
  return [...score.errors].flatMap(([file, lines]) => {
    const missed = new Set(lines.filter((line) => line.startsWith('-')).flatMap((line) => ENTITY.exec(line)?.[2] ?? []));
    const extraction = JSON.parse(readFileSync(join(set.predicted, `${file}.json`), 'utf8')) as Extraction;
    return lines.flatMap((line): Miss[] => {
      const hit = line.startsWith('-') ? RELATION.exec(line) : null;
      if (!hit) return [];
      const [, source = '', type = '', , target = ''] = hit;
      return [{ file, line: line.slice(2), why: whyMissed(source, type, target, missed, lines, extraction) }];
    });
  });
}

function whyMissed(
  source: string,
  type: string,
  target: string,
  missed: Set<string>,
  lines: string[],
  { entities, relations }: Extraction,
): string {
  const ends = [source, target].filter((name) => missed.has(name));
  if (ends.length > 0) return 'an end was not seen, or under another name';
  const others = lines.flatMap((line) => (line.startsWith('+') ? [RELATION.exec(line)] : [])).filter((hit) => hit !== null);
  if (others.some((hit) => hit[2] === type && (hit[1] === source || hit[4] === target || hit[1] === target || hit[4] === source)))
    return 'tied to something else';
  const type_ = new Map(entities.map(({ id, name }) => [id, name]));
  const tied = relations.some(
    (each) => [type_.get(each.source), type_.get(each.target)].sort().join() === [source, target].sort().join(),
  );
  return tied ? 'read as another relation, or on another date' : 'both ends seen, no frame tied them';
}

/** The relations that were given and that no careful reader sees. */
export const falseOf = (score: Score): { file: string; line: string }[] =>
  [...score.errors].flatMap(([file, lines]) =>
    lines.filter((line) => line.startsWith('+') && RELATION.test(line)).map((line) => ({ file, line: line.slice(2) })),
  );
