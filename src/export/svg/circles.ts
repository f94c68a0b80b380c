import type { Position } from '../layout.ts';
import type { Box, Circle } from './boxes.ts';

const ROUNDS = 60;
const GAP = 3;

/**
 * Spreads a layout over a box, each axis on its own scale (at most twice the other's), then pushes circles apart until they no
 * longer touch. Outliers would squeeze all others into the middle, so half of each axis comes from the rank.
 */
export function placeCircles(
  layout: ReadonlyMap<string, Position>,
  radius: (id: string) => number,
  box: Box,
): Map<string, Circle> {
  const ids = [...layout.keys()];
  const xs = spread(ids.map((id) => layout.get(id)!.x));
  const ys = spread(ids.map((id) => -layout.get(id)!.y));
  const circles = ids.map((id, i) => ({
    x: box.x + xs[i]! * box.width,
    y: box.y + ys[i]! * box.height,
    r: radius(id),
  }));
  for (let round = 0; round < ROUNDS && push(circles); round++) for (const circle of circles) keep(circle, box);
  return new Map(ids.map((id, i) => [id, circles[i]!]));
}

/** Each value as a share from 0 to 1: halfway between its place in the range and its rank. */
function spread(values: readonly number[]): number[] {
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  if (range === 0) return values.map(() => 0.5);
  const sorted = [...values].sort((a, b) => a - b);
  const rank = new Map(sorted.map((value, i) => [value, i / (values.length - 1)]));
  return values.map((value) => ((value - low) / range + rank.get(value)!) / 2);
}

/** Moves each touching pair apart by half of what is missing; tells whether any touched. */
function push(circles: readonly Circle[]): boolean {
  let touched = false;
  for (let i = 0; i < circles.length; i++)
    for (let j = i + 1; j < circles.length; j++) {
      const [a, b] = [circles[i]!, circles[j]!];
      const need = a.r + b.r + GAP;
      let [dx, dy] = [b.x - a.x, b.y - a.y];
      if (Math.abs(dx) >= need || Math.abs(dy) >= need) continue;
      let distance = Math.sqrt(dx * dx + dy * dy);
      if (distance >= need) continue;
      // Two on one spot have no direction: any will do, as long as it is always the same.
      if (distance < 1e-6) [dx, dy, distance] = [1, j % 2, Math.sqrt(1 + (j % 2))];
      const share = (need - distance) / 2 / distance;
      a.x -= dx * share;
      a.y -= dy * share;
      b.x += dx * share;
      b.y += dy * share;
      touched = true;
    }
  return touched;
}

function keep(circle: Circle, box: Box): void {
  circle.x = Math.min(Math.max(circle.x, box.x), box.x + box.width);
  circle.y = Math.min(Math.max(circle.y, box.y), box.y + box.height);
}
