import type { Build, Entity } from '../../model/index.ts';
import { loadOntology, type Ontology } from '../../ontology/index.ts';
import { layout } from '../layout.ts';
import { degrees, type Tie, tiesOf } from '../ties.ts';
import { element, xmlText } from '../xml.ts';
import { type Circle, placeCircles } from './circles.ts';
import { type Label, placeLabels } from './labels.ts';
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
const MARGIN = 60;

/**
 * A picture of the graph, or of a part of it, as SVG. Entities are circles coloured by type and sized by their ties; the most
 * connected are named first and names that would collide are left out (hovering still tells them). Ties between the same two
 * are one line, dashed and red where all are disputed. Fits light and dark pages; the same build gives the same bytes.
 * @throws DragomanError when `around` is no entity of the build
 */
export function toSvg(build: Build, options: SvgOptions = {}): string {
  const { width = 1600, height = 1000, title = 'Graph of diplomatic relations' } = options;
  const ontology = options.ontology ?? loadOntology();
  const { entities, ties } = select(build, tiesOf(build, ontology), options);
  const degree = degrees(ties);
  const tiesAt = (id: string): number => degree.get(id) ?? 0;
  const most = Math.max(1, ...degree.values());
  const small = Math.min(1, Math.sqrt(120 / Math.max(1, entities.length)));
  const share = (id: string): number => Math.sqrt(tiesAt(id) / most);
  const circles = placeCircles(layout(entities, ties), (id) => 4 + 4 * small + 18 * share(id) * (0.5 + small / 2), {
    x: MARGIN,
    y: MARGIN / 2,
    width: width - 2 * MARGIN,
    height: height - MARGIN - LEGEND,
  });
  const ranked = [...entities].sort((a, b) => tiesAt(b.id) - tiesAt(a.id) || (a.id < b.id ? -1 : 1));
  const labels = placeLabels(
    ranked.map(({ id, name }) => ({ id, name, fontSize: Math.round(12 + 9 * share(id)) })),
    circles,
    { x: 4, y: 4, width: width - 8, height: height - LEGEND - 4 },
  );
  const names = new Map(build.entities.map(({ id, name }) => [id, name]));
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    class: 'dragoman',
  };
  return `${element('svg', root, [
    element('title', {}, xmlText(title)),
    element('style', {}, style(ontology)),
    element(
      'g',
      { class: 'lines' },
      pairs(ties).map((pair) => line(pair, circles, names, ontology)),
    ),
    element(
      'g',
      { class: 'nodes' },
      ranked.map((entity) => node(entity, circles.get(entity.id)!)),
    ),
    element('g', { class: 'names' }, labels.map(name)),
    legend(entities, ties, ontology, width, height),
  ])}\n`;
}

/** Ties between the same two entities, whatever their direction. */
function pairs(ties: readonly Tie[]): Tie[][] {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) {
    if (tie.source === tie.target) continue;
    const key = JSON.stringify([tie.source, tie.target].sort());
    const group = groups.get(key);
    if (group) group.push(tie);
    else groups.set(key, [tie]);
  }
  return [...groups.values()];
}

function line(
  pair: Tie[],
  circles: ReadonlyMap<string, Circle>,
  names: ReadonlyMap<string, string>,
  { relations }: Ontology,
): string {
  const [from, to] = [circles.get(pair[0]!.source)!, circles.get(pair[0]!.target)!];
  const strength = pair.reduce((sum, tie) => sum + tie.relations.length, 0);
  const tells = pair.map((tie) => {
    const when = [...new Set(tie.relations.flatMap((relation) => relation.when ?? []))];
    const dates = when.length > 0 ? `, ${when.join('; ')}` : '';
    return `${names.get(tie.source)} ${relations[tie.type].reads} ${names.get(tie.target)}${dates} [${tie.evidence.join(', ')}]`;
  });
  return element(
    'line',
    {
      x1: round(from.x),
      y1: round(from.y),
      x2: round(to.x),
      y2: round(to.y),
      'stroke-width': round(0.8 + 0.9 * Math.sqrt(strength - 1)),
      class: pair.every(({ status }) => status === 'disputed') ? 'disputed' : undefined,
    },
    [element('title', {}, xmlText(tells.join('\n')))],
  );
}

const node = ({ type, name, aliases }: Entity, { x, y, r }: Circle): string =>
  element('circle', { cx: round(x), cy: round(y), r: round(r), class: type }, [
    element('title', {}, xmlText(`${name} (${type})${aliases.length > 0 ? `: ${aliases.join('; ')}` : ''}`)),
  ]);

const name = ({ text, at, fontSize }: Label): string =>
  element('text', { x: round(at.x), y: round(at.y), 'font-size': fontSize }, xmlText(text));

function legend(entities: readonly Entity[], ties: readonly Tie[], ontology: Ontology, width: number, height: number): string {
  const y = height - LEGEND / 2;
  const parts: string[] = [];
  let x = 20;
  for (const type of Object.keys(ontology.entities)) {
    const count = entities.filter((entity) => entity.type === type).length;
    if (count === 0) continue;
    const text = `${type} ${count}`;
    parts.push(element('circle', { cx: x + 6, cy: y, r: 6, class: type }), element('text', { x: x + 18, y: y + 5 }, text));
    x += 40 + text.length * 8.4;
  }
  if (ties.some(({ status }) => status === 'disputed'))
    parts.push(
      element('line', { x1: x, y1: y, x2: x + 26, y2: y, class: 'disputed' }),
      element('text', { x: x + 34, y: y + 5 }, 'disputed'),
    );
  const total = `${entities.length} entities, ${ties.length} ties`;
  parts.push(element('text', { x: width - 20, y: y + 5, 'text-anchor': 'end' }, total));
  return element('g', { class: 'legend', 'font-size': 15 }, parts);
}

const round = (value: number): number => Math.round(value * 10) / 10;
