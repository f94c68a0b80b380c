import stringWidth from 'string-width';
import { type Box, type Circle, crosses, inside, type Segment, square, touch } from './boxes.ts';

/** A text with its place. */
export interface Label extends Box {
  text: string;
  fontSize: number;
  /** The end that stays where it is, should a reader's face be narrower than reckoned: that at the circle. */
  anchor: 'start' | 'middle' | 'end';
}

/** A name to place beside its circle, the most important first. */
export interface Wish {
  id: string;
  name: string;
  fontSize: number;
}

/** Letters that a name may take: first as much as most names need, then less. */
const LENGTHS = [64, 36];
/** The widest sans-serif faces take about this share of the font size for an average letter. */
const LETTER = 0.56;
/** Of the most connected, this share is named even where the name hides other circles. */
const LEADING = 0.04;

/**
 * Places names beside their circles: right, left, above, below, the corners last. A name for which no place is free of other
 * names and of circles is shortened, then left out: one that cannot be read helps nobody.
 * @param lines to keep clear of where there is a choice, such as those that end in arrows
 */
export function placeNames(
  wishes: readonly Wish[],
  circles: ReadonlyMap<string, Circle>,
  page: Box,
  lines: readonly Segment[] = [],
): Label[] {
  const placed: Label[] = [];
  const obstacles = [...circles].map(([id, circle]) => ({ id, ...square(circle) }));
  wishes.forEach(({ id, name, fontSize }, rank) => {
    const open = (length: number): Label[] => {
      const text = shorten(name, length);
      return places(circles.get(id)!, widthOf(text, fontSize), fontSize)
        .map((box) => ({ ...box, text, fontSize }))
        .filter((label) => inside(label, page) && !placed.some((other) => touch(label, other)));
    };
    const hidden = (label: Label): number => obstacles.filter((other) => other.id !== id && touch(label, other)).length;
    const crossed = (label: Label): number => lines.filter((segment) => crosses(segment, label)).length;
    const choices = LENGTHS.map(open);
    const free = choices.map((labels) => labels.filter((label) => hidden(label) === 0)).find((labels) => labels.length > 0);
    const leading = rank < Math.max(3, LEADING * wishes.length);
    const best = free ? least(free, crossed) : leading ? least(choices.flat(), hidden) : undefined;
    if (best) placed.push(best);
  });
  return placed;
}

/** Places a text on a line, near its middle, where it hides neither circle nor other text; undefined where there is no room. */
export function placeOnLine(text: string, fontSize: number, from: Circle, to: Circle, taken: readonly Box[]): Label | undefined {
  const width = widthOf(text, fontSize);
  for (const share of [0.5, 0.42, 0.58, 0.34, 0.66]) {
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    const label = { x: x - width / 2, y: y - fontSize / 2, width, height: fontSize, text, fontSize, anchor: 'middle' as const };
    if (!taken.some((other) => touch(label, other))) return label;
  }
  return undefined;
}

const widthOf = (text: string, fontSize: number): number => stringWidth(text) * LETTER * fontSize;

function places({ x, y, r }: Circle, width: number, height: number): (Box & Pick<Label, 'anchor'>)[] {
  const gap = 3;
  const [right, left] = [x + r + gap, x - r - gap - width];
  const [above, below] = [y - r - gap / 2 - height, y + r + gap / 2];
  const centre = { x: x - width / 2, y: y - height / 2 };
  const [start, middle, end] = ['start', 'middle', 'end'] as const;
  return [
    { x: right, y: centre.y, anchor: start },
    { x: left, y: centre.y, anchor: end },
    { x: centre.x, y: above, anchor: middle },
    { x: centre.x, y: below, anchor: middle },
    { x: right - gap, y: above + r / 2, anchor: start },
    { x: right - gap, y: below - r / 2, anchor: start },
    { x: left + gap, y: above + r / 2, anchor: end },
    { x: left + gap, y: below - r / 2, anchor: end },
  ].map((corner) => ({ ...corner, width, height }));
}

function least<T>(things: readonly T[], cost: (thing: T) => number): T | undefined {
  const costs = things.map(cost);
  return things[costs.indexOf(Math.min(...costs))];
}

/** Cuts between code points, at a word where one is near. */
function shorten(name: string, length: number): string {
  const letters = [...name];
  if (letters.length <= length) return name;
  const cut = letters.slice(0, length - 1).join('');
  const word = cut.lastIndexOf(' ');
  return `${(word > cut.length * 0.6 ? cut.slice(0, word) : cut).replace(/[\s,;:–-]+$/, '')}…`;
}
