import type { Build, Entity } from '../../model/index.ts';
import { loadOntology, type Ontology } from '../../ontology/index.ts';
import { layout } from '../layout.ts';
import { degrees, type Tie, tiesOf } from '../ties.ts';
import { element, xmlText } from '../xml.ts';
import { type Circle, square } from './boxes.ts';
import { placeCircles } from './circles.ts';
import { type Label, placeNames } from './labels.ts';
import { drawLines, FEW, lineLabels, linesOf } from './lines.ts';
import { type Selection, select } from './select.ts';
import { style } from './style.ts';

export interface SvgOptions extends Selection {
  /** Pixels. Default 1600. */
  width?: number;
  /** Pixels. Default 1000. */
  height?: number;
  /** What the picture shows, for readers who hear it. */
  title?: string;
  ontology?: Ontology;
}

const LEGEND = 44;
const MARGIN = 80;

/**
 * A picture of the graph, or of a part of it, as SVG. Entities are circles coloured by type and sized by their ties; the most
 * connected are named first and names that would collide are left out (hovering still tells them). Ties between the same two
 * are one line, dashed and red where all are disputed; where lines are few they carry arrows and words. Fits light and dark
 * pages; the same build gives the same bytes.
 * @throws DragomanError when `around` is no entity of the build
 */
export function toSvg(build: Build, options: SvgOptions = {}): string {
  const { width = 1600, height = 1000, title = 'Graph of diplomatic relations' } = options;
  const ontology = options.ontology ?? loadOntology();
  const { entities, ties } = select(build, tiesOf(build, ontology), options);
  const { share, ranked } = importance(entities, ties);
  // Many circles are drawn smaller.
  const scale = Math.min(1, Math.sqrt(120 / Math.max(1, entities.length)));
  const circles = placeCircles(layout(entities, ties), (id) => 4 + 4 * scale + 18 * share(id) * (0.5 + scale / 2), {
    x: MARGIN,
    y: MARGIN / 2,
    width: width - 2 * MARGIN,
    height: height - MARGIN - LEGEND,
  });
  const lines = linesOf(ties, circles, new Map(build.entities.map(({ id, name }) => [id, name])), ontology);
  const names = placeNames(
    ranked.map(({ id, name }) => ({ id, name, fontSize: Math.round(12 + 2 * scale + 8 * share(id)) })),
    circles,
    { x: 4, y: 4, width: width - 8, height: height - LEGEND - 4 },
    lines.length > FEW ? [] : lines,
  );
  const words = lineLabels(lines, [...names, ...[...circles.values()].map(square)], ontology);
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height };
  return `${element('svg', { ...root, role: 'img', class: 'dragoman' }, [
    element('title', {}, xmlText(title)),
    element('style', {}, style(ontology)),
    drawLines(lines),
    element('g', { class: 'words' }, words.map(text)),
    element(
      'g',
      { class: 'nodes' },
      ranked.map((entity) => node(entity, circles.get(entity.id)!)),
    ),
    element('g', { class: 'names' }, names.map(text)),
    legend(entities, ties, build, ontology, width, height - LEGEND / 2),
  ])}\n`;
}

/** The entities by their ties, the most connected first, and each one's share of the greatest number. */
function importance(entities: readonly Entity[], ties: readonly Tie[]) {
  const degree = degrees(ties);
  const count = (id: string): number => degree.get(id) ?? 0;
  const most = Math.max(1, ...degree.values());
  return {
    share: (id: string): number => Math.sqrt(count(id) / most),
    ranked: [...entities].sort((a, b) => count(b.id) - count(a.id) || (a.id < b.id ? -1 : 1)),
  };
}

const node = ({ type, name, aliases }: Entity, { x, y, r }: Circle): string =>
  element('circle', { cx: round(x), cy: round(y), r: round(r), class: type }, [
    element('title', {}, xmlText(`${name} (${type})${aliases.length > 0 ? `: ${aliases.join('; ')}` : ''}`)),
  ]);

const text = ({ x, y, width, text, fontSize, anchor }: Label): string =>
  element(
    'text',
    {
      x: round(x + (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)),
      y: round(y + 0.82 * fontSize),
      'font-size': fontSize,
      'text-anchor': anchor,
    },
    xmlText(text),
  );

function legend(entities: readonly Entity[], ties: readonly Tie[], build: Build, ontology: Ontology, width: number, y: number) {
  const parts: string[] = [];
  let x = 20;
  for (const type of Object.keys(ontology.entities)) {
    const count = entities.filter((entity) => entity.type === type).length;
    if (count === 0) continue;
    const label = `${type} ${count}`;
    parts.push(element('circle', { cx: x + 6, cy: y, r: 6, class: type }), element('text', { x: x + 18, y: y + 5 }, label));
    x += 40 + label.length * 8.4;
  }
  if (ties.some(({ status }) => status === 'disputed'))
    parts.push(
      element('line', { x1: x, y1: y, x2: x + 26, y2: y, class: 'disputed', 'stroke-width': 1.6 }),
      element('text', { x: x + 34, y: y + 5 }, 'disputed'),
    );
  const all = build.entities.length;
  const total = `${entities.length}${all > entities.length ? ` of ${all}` : ''} entities, ${ties.length} ties`;
  parts.push(element('text', { x: width - 20, y: y + 5, 'text-anchor': 'end' }, total));
  return element('g', { class: 'legend', 'font-size': 15 }, parts);
}

const round = (value: number): number => Math.round(value * 10) / 10;
