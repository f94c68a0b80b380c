import type { Position } from '../layout.ts';

/** A rectangle of the page, in pixels, y downwards. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A circle on the page, in pixels. */
export interface Circle extends Position {
  r: number;
}

/** A straight line between two points of the page. */
export interface Segment {
  from: Position;
  to: Position;
}

/** The square about a circle. */
export const square = ({ x, y, r }: Circle): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

/** Whether two boxes share some area. */
export const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether the first box lies wholly in the second. */
export const inside = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** Whether a segment runs through a box, by clipping (Liang and Barsky, ACM Transactions on Graphics 3(1), 1984). */
export function crosses({ from, to }: Segment, box: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, step, low, high] of [
    [from.x, to.x - from.x, box.x, box.x + box.width],
    [from.y, to.y - from.y, box.y, box.y + box.height],
  ] as const) {
    if (step === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [a, b] = [(low - start) / step, (high - start) / step];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter <= leave;
}
