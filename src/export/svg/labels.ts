import stringWidth from 'string-width';
import type { Box, Circle } from './circles.ts';

/** A name beside its circle. */
export interface Label extends Box {
  id: string;
  text: string;
  /** Where the text starts, on its baseline. */
  at: { x: number; y: number };
  fontSize: number;
}

/** A name to place, the most important first. */
export interface Wish {
  id: string;
  name: string;
  fontSize: number;
}

const LONGEST = 36;
/** The widest sans-serif faces take about this share of the font size for an average letter. */
const LETTER = 0.56;

/**
 * Places names beside their circles (right, left, above, below; the corners last). A name for which no place is free of other names and
 * of circles is left out: one that cannot be read helps nobody.
 */
export function placeLabels(wishes: readonly Wish[], circles: ReadonlyMap<string, Circle>, page: Box): Label[] {
  const placed: Label[] = [];
  const obstacles = [...circles].map(([id, { x, y, r }]) => ({ id, x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
  for (const { id, name, fontSize } of wishes) {
    const text = shorten(name);
    const width = stringWidth(text) * LETTER * fontSize;
    const free = places(circles.get(id)!, width, fontSize).find(
      (box) =>
        inside(box, page) &&
        !placed.some((other) => touch(box, other)) &&
        !obstacles.some((other) => other.id !== id && touch(box, other)),
    );
    if (free) placed.push({ ...free, id, text, fontSize, at: { x: free.x, y: free.y + 0.82 * fontSize } });
  }
  return placed;
}

function places({ x, y, r }: Circle, width: number, height: number): Box[] {
  const gap = 3;
  const [right, left] = [x + r + gap, x - r - gap - width];
  const [above, below] = [y - r - gap / 2 - height, y + r + gap / 2];
  const centre = { x: x - width / 2, y: y - height / 2 };
  return [
    { x: right, y: centre.y },
    { x: left, y: centre.y },
    { x: centre.x, y: above },
    { x: centre.x, y: below },
    { x: right - gap, y: above + r / 2 },
    { x: right - gap, y: below - r / 2 },
    { x: left + gap, y: above + r / 2 },
    { x: left + gap, y: below - r / 2 },
  ].map((corner) => ({ ...corner, width, height }));
}

/** Cuts between graphemes' code points, at a word where one is near. */
function shorten(name: string): string {
  const letters = [...name];
  if (letters.length <= LONGEST) return name;
  const cut = letters.slice(0, LONGEST - 1).join('');
  const word = cut.lastIndexOf(' ');
  return `${(word > cut.length * 0.6 ? cut.slice(0, word) : cut).replace(/[\s,;:–-]+$/, '')}…`;
}

const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
