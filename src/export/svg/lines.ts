import type { Ontology } from '../../ontology/index.ts';
import type { Tie } from '../ties.ts';
import { element, xmlText } from '../xml.ts';
import type { Box, Circle } from './boxes.ts';
import { type Label, placeOnLine } from './labels.ts';

/** All ties between two entities, drawn as one line. */
export interface Line {
  ties: Tie[];
  from: Circle;
  to: Circle;
  /** What a pointer is told: each tie with its dates and its evidence. */
  tells: string;
}

/** Up to so many lines are drawn with an arrow and the relation's words. */
export const FEW = 90;

/** One line for each two entities that have ties, in the order of the ties; a tie to itself is not drawn. */
export function linesOf(
  ties: readonly Tie[],
  circles: ReadonlyMap<string, Circle>,
  names: ReadonlyMap<string, string>,
  { relations }: Ontology,
): Line[] {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) {
    if (tie.source === tie.target) continue;
    const key = JSON.stringify([tie.source, tie.target].sort());
    const group = groups.get(key);
    if (group) group.push(tie);
    else groups.set(key, [tie]);
  }
  const tell = (tie: Tie): string => {
    const when = [...new Set(tie.relations.flatMap((relation) => relation.when ?? []))];
    const dates = when.length > 0 ? `, ${when.join('; ')}` : '';
    return `${names.get(tie.source)} ${relations[tie.type].reads} ${names.get(tie.target)}${dates} [${tie.evidence.join(', ')}]`;
  };
  return [...groups.values()].map((group) => ({
    ties: group,
    from: circles.get(group[0]!.source)!,
    to: circles.get(group[0]!.target)!,
    tells: group.map(tell).join('\n'),
  }));
}

/** The lines as SVG; where they are few, each ends in an arrow if all its ties point one way. */
export function drawLines(lines: readonly Line[]): string {
  const few = lines.length <= FEW;
  const drawn = lines.map(({ ties, from, to, tells }) => {
    const strength = ties.reduce((sum, tie) => sum + tie.relations.length, 0);
    const arrow = few && ties.every(({ symmetric, source }) => !symmetric && source === ties[0]!.source);
    const end = arrow ? short(from, to) : to;
    const attributes = {
      x1: round(from.x),
      y1: round(from.y),
      x2: round(end.x),
      y2: round(end.y),
      'stroke-width': round((few ? 1.4 : 0.8) + 0.9 * Math.sqrt(strength - 1)),
      class: disputed(ties) ? 'disputed' : undefined,
      'marker-end': arrow ? `url(#dragoman-arrow${disputed(ties) ? '-disputed' : ''})` : undefined,
    };
    return element('line', attributes, [element('title', {}, xmlText(tells))]);
  });
  return element('g', { class: 'lines' }, few ? [arrowHead(''), arrowHead('disputed'), ...drawn] : drawn);
}

/** What the lines say, where they are few enough for it: the relations' words, beside names and circles that have their place. */
export function lineLabels(lines: readonly Line[], taken: readonly Box[], { relations }: Ontology): Label[] {
  if (lines.length > FEW) return [];
  const placed: Label[] = [];
  for (const { ties, from, to } of lines) {
    const words = [
      ...new Set(
        ties.map(({ type, relations: all }) =>
          all.length > 1 ? `${relations[type].reads} ×${all.length}` : relations[type].reads,
        ),
      ),
    ];
    const label = placeOnLine(words.join(', '), 12, from, to, [...taken, ...placed]);
    if (label) placed.push(label);
  }
  return placed;
}

const disputed = (ties: readonly Tie[]): boolean => ties.every(({ status }) => status === 'disputed');

/** The end of a line just before the circle it points to. */
function short(from: Circle, to: Circle): { x: number; y: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const share = Math.max(0, length - to.r - 3) / length;
  return { x: from.x + dx * share, y: from.y + dy * share };
}

const arrowHead = (kind: '' | 'disputed'): string =>
  element(
    'marker',
    {
      id: `dragoman-arrow${kind && '-disputed'}`,
      class: kind || undefined,
      viewBox: '0 0 10 10',
      refX: 9,
      refY: 5,
      markerWidth: 9,
      markerHeight: 9,
      markerUnits: 'userSpaceOnUse',
      orient: 'auto',
    },
    [element('path', { d: 'M0 1L10 5L0 9z' })],
  );

const round = (value: number): number => Math.round(value * 10) / 10;
