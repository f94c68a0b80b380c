import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { writeWhole } from '../../files/index.ts';
import { DragomanError } from '../../model/index.ts';
import { schemaPath } from '../../root.ts';
import type { Context } from '../context.ts';

const EXAMPLE = `# yaml-language-server: $schema=../.dragoman/fact-file.schema.json
# One file for each article, named after its id. Write what it reports in your own words, one to three clauses a statement.
article:
  id: 1945-02-yalta
  title: The Yalta Conference
  published: 1945-02-13
  publisher: Example Gazette
facts:
  - id: f1
    statement: Franklin Roosevelt, President of the United States, met Winston Churchill, the British Prime Minister, at Yalta.
    when: 1945-02-04/1945-02-11
    paragraph: 1
  - id: f2
    statement: Joseph Stalin attended the Yalta Conference, which was held in the Crimea.
    when: 1945-02
    paragraph: 2
`;

const REGISTRY = `# yaml-language-server: $schema=.dragoman/registry.schema.json
# Who and what the facts speak of, under every name they go by. An entity keeps its id even when it is renamed.
entities:
  - id: person/franklin-d-roosevelt
    type: Person
    name: Franklin D. Roosevelt
    aliases: [Franklin Roosevelt, Franklin Delano Roosevelt]
    gender: male
    offices:
      - {title: President, of: United States, when: 1933-03-04/1945-04-12}
  - id: state/united-states
    type: State
    name: United States
    aliases: [USA, U.S.]
`;

const SETTINGS = `# A collection of curated facts. Paths are relative to this file.
facts: facts
registry: registry.yaml
# articles: articles        # the articles' texts, to check paragraphs and quotes against
out: out
`;

const EDITOR = `${JSON.stringify(
  {
    'yaml.schemas': { './.dragoman/fact-file.schema.json': 'facts/*.yaml', './.dragoman/registry.schema.json': 'registry.yaml' },
  },
  null,
  2,
)}\n`;

/** Lays out a collection of one's own. What exists already is left as it is, and said. */
export function initCommand(context: Context, folder = '.'): void {
  const root = resolve(folder);
  const files: Record<string, string> = {
    'dragoman.yaml': SETTINGS,
    'registry.yaml': REGISTRY,
    'facts/1945-02-yalta.yaml': EXAMPLE,
    '.vscode/settings.json': EDITOR,
    '.gitignore': 'out/\n',
  };
  if (existsSync(join(root, 'dragoman.yaml')))
    throw DragomanError.of(
      'exists',
      `${join(folder, 'dragoman.yaml')} exists: this is a collection already; nothing was changed.`,
    );
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    if (existsSync(path)) context.note(`${join(folder, name)} exists and stays as it is`);
    else writeWhole(path, text);
  }
  for (const name of ['fact-file.schema.json', 'registry.schema.json'])
    writeWhole(join(root, '.dragoman', name), readFileSync(schemaPath(name)));
  const here = relative('', root);
  context.line(`A collection in ${here || 'this folder'}: facts/, registry.yaml, and completion for editors that speak YAML.`);
  context.line(
    `Next: ${here ? `cd ${word(here)} && ` : ''}dragoman build, then dragoman query met, then write facts/<article>.yaml of your own.`,
  );
}

/** As a shell takes it for one word. */
const word = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
