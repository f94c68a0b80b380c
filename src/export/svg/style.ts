import type { Ontology } from '../../ontology/index.ts';

/** The style sheet, kept to this picture by its class. No background: the page's shows through. */
export function style(ontology: Ontology): string {
  const rules = [
    'text{font-family:system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif;fill:#1f2328}',
    'text{unicode-bidi:isolate}',
    '.names text{paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}',
    'line{stroke:#57606a;stroke-opacity:.38}',
    'line.disputed{stroke:#c2182b;stroke-opacity:.9;stroke-dasharray:6 4}',
    'circle{stroke:#fff;stroke-width:1.2}',
    ...Object.entries(ontology.entities).map(([type, { color }]) => `circle.${type}{fill:${color}}`),
  ];
  const dark = [
    'text{fill:#e6edf3}',
    '.names text{stroke:#0d1117}',
    'line{stroke:#9ba3ad;stroke-opacity:.42}',
    'line.disputed{stroke:#ff7b72}',
    'circle{stroke:#0d1117}',
  ];
  const own = (list: string[]): string => list.map((rule) => `.dragoman ${rule}`).join('');
  return `${own(rules)}@media (prefers-color-scheme:dark){${own(dark)}}`;
}
