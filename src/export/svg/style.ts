import type { Ontology } from '../../ontology/index.ts';

/** The style sheet, kept to this picture by its class. No background: the page's shows through. */
export function style(ontology: Ontology): string {
  const rules = [
    'text{font-family:system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif;fill:#1f2328;unicode-bidi:isolate}',
    '.names text,.words text{paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}',
    '.words text{fill:#57606a;stroke-width:4px}',
    'line{stroke:#57606a;stroke-opacity:.38}',
    'marker path{fill:#8b929b}',
    'line.disputed{stroke:#c2182b;stroke-opacity:.9;stroke-dasharray:6 4}',
    'marker.disputed path{fill:#c2182b}',
    'circle{stroke:#fff;stroke-width:1.2}',
    ...Object.entries(ontology.entities).map(([type, { color }]) => `circle.${type}{fill:${color}}`),
  ];
  const dark = [
    'text{fill:#e6edf3}',
    '.names text,.words text{stroke:#0d1117}',
    '.words text{fill:#9ba3ad}',
    'line{stroke:#9ba3ad;stroke-opacity:.42}',
    'marker path{fill:#7d858f}',
    'line.disputed{stroke:#ff7b72}',
    'marker.disputed path{fill:#ff7b72}',
    'circle{stroke:#0d1117}',
  ];
  return `${own(rules)}@media (prefers-color-scheme:dark){${own(dark)}}`;
}

/** Each selector of each rule under the picture's class. */
const own = (rules: string[]): string =>
  rules.map((rule) => rule.replace(/^[^{]+/, (selectors) => selectors.replace(/(^|,)/g, '$1.dragoman '))).join('');
