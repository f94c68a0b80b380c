import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FactRead, readFile } from '../../src/extract/index.ts';
import { loadFrames } from '../../src/extract/relations/index.ts';
import { readFactFile } from '../../src/facts/index.ts';
import type { Extraction } from '../../src/model/index.ts';
import type { Score } from './scorer.ts';
import type { LaidOut } from './sets.ts';

/** A relation that a careful reader sees and the extractors do not. */
export interface Miss {
  file: string;
  line: string;
  /** The step at which it was lost. */
  why: string;
  /** Which frame came nearest, and what it lacked. */
  frame?: string;
}

const RELATION = /^[-+] (.+?) -([A-Z_]+)(?: \(([^)]*)\))?-> (.+)$/;
const ENTITY = /^[-+] entity (\w+) "(.*)"$/;
const UNTIED = 'both ends seen, no frame tied them';

/** The relations of a set that were missed, each with the step at which it was lost and the frame that came nearest. */
export function missesOf(set: LaidOut, score: Score): Miss[] {
  return [...score.errors].flatMap(([file, lines]) => {
    const missed = new Set(lines.filter((line) => line.startsWith('-')).flatMap((line) => ENTITY.exec(line)?.[2] ?? []));
    const extraction = JSON.parse(readFileSync(join(set.predicted, `${file}.json`), 'utf8')) as Extraction;
    let reads: FactRead[] | undefined;
    return lines.flatMap((line): Miss[] => {
      const hit = line.startsWith('-') ? RELATION.exec(line) : null;
      if (!hit) return [];
      const [, source = '', type = '', , target = ''] = hit;
      const why = whyMissed(source, type, target, missed, lines, extraction);
      if (why !== UNTIED) return [{ file, line: line.slice(2), why }];
      reads ??= readsOf(set.facts.get(file)!);
      return [{ file, line: line.slice(2), why, frame: nearestFrame(reads, source, type, target) }];
    });
  });
}

function readsOf(file: string): FactRead[] {
  const reads: FactRead[] = [];
  readFile(readFactFile(file), { watch: (read) => reads.push(read) });
  return reads;
}

/** Of the frames that yield this type of relation, the one that found most of its two ends, and why it did not fire. */
function nearestFrame(reads: readonly FactRead[], source: string, type: string, target: string): string {
  const yielding = new Set(
    loadFrames().all.flatMap(({ frame, yields }) => (yields.some((each) => each.type === type) ? [frame] : [])),
  );
  const tried = reads.flatMap(({ trials }) => trials.filter(({ frame }) => yielding.has(frame)));
  const ends = ({ roles }: (typeof tried)[number]): number => {
    const fillers = [...(roles?.values() ?? [])].flat();
    return [source, target].filter((end) => fillers.some(({ name, aliases }) => name === end || aliases.has(end))).length;
  };
  const [nearest] = [...tried].sort((a, b) => ends(b) - ends(a) || Number(a.fired) - Number(b.fired));
  if (!nearest) return 'no word of it triggers a frame';
  return nearest.fired ? `${nearest.frame} fired, with others` : `${nearest.frame}: ${nearest.why}`;
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
  return tied ? 'read as another relation, or on another date' : UNTIED;
}

/** The relations that were given and that no careful reader sees. */
export const falseOf = (score: Score): { file: string; line: string }[] =>
  [...score.errors].flatMap(([file, lines]) =>
    lines.filter((line) => line.startsWith('+') && RELATION.test(line)).map((line) => ({ file, line: line.slice(2) })),
  );
