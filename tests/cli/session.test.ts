import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dragoman, inFolder } from './harness.ts';

/** What a newcomer types, one after the other. `columns` makes it a terminal, in colours. */
const SESSION: { words: string[]; columns?: number }[] = [
  { words: ['init'] },
  { words: ['init'] },
  { words: ['query', 'met'] },
  { words: ['build'] },
  { words: ['check'] },
  { words: ['query', 'met'] },
  { words: ['query', 'met', '--json'] },
  { words: ['query', 'met', 'from=1945-02', 'entity=Franklin Roosevelt'], columns: 80 },
  { words: ['query', 'met', 'from=1946'] },
  { words: ['query', 'met', 'entity=Roosevelt the Elder'] },
  { words: ['query', 'met', 'who=Churchill'] },
  { words: ['query', 'met', 'from=yesterday'] },
  { words: ['query', '--cypher', 'MATCH (p:Person) WHERE p.name = $name RETURN p.id AS id', '--param', 'name=Joseph Stalin'] },
  { words: ['query', '--cypher', 'MATCH (p:Person) DELETE p'] },
  { words: ['query', '--cypher', 'MATCH (p:Person RETURN p'] },
  { words: ['explain', 'winston churchill'], columns: 80 },
  { words: ['explain', 'Winston Churchill', 'Franklin Roosevelt'], columns: 80 },
  { words: ['explain', 'Winston Churchill', 'Joseph Stalin'], columns: 80 },
  { words: ['explain', 'Napoleon'] },
  { words: ['extract', 'facts/1945-02-yalta.yaml', '--out', 'predicted'] },
  { words: ['export'] },
  { words: ['export', '--format', 'gexf', '--out', 'figures'] },
  { words: ['report'] },
];

/** `UPDATE_GOLDEN=1` writes the expected transcript, to be read before it is committed. */
test('a first session goes as its transcript says', async () => {
  const transcript = await inFolder(async (folder) => {
    const parts: string[] = [];
    for (const { words, columns } of SESSION) {
      const { exit, out, err } = await dragoman(words, { ...(columns && { columns, colour: true }) });
      const typed = ['dragoman', ...words.map((word) => (/^[\w./=-]+$/.test(word) ? word : JSON.stringify(word)))].join(' ');
      const said = `${out}${err.replace(/^(?=.)/gm, '! ')}`.replaceAll('\u001b', '<esc>').replaceAll(folder, '/folder');
      parts.push(`$ ${typed}\n${said}${exit === 0 ? '' : `exit ${exit}\n`}`);
    }
    const files = (readdirSync('.', { recursive: true, withFileTypes: true }) as { parentPath: string; name: string }[])
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    return `${parts.join('\n')}\n$ find\n${files.join('\n')}\n`;
  });
  const path = join(import.meta.dirname, 'golden', 'session.txt');
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, transcript);
  expect(transcript).toBe(existsSync(path) ? readFileSync(path, 'utf8') : `missing: ${path}`);
}, 60_000);

test('the same collection gives the same bytes wherever it lies', async () => {
  const bytes = () =>
    inFolder(async () => {
      for (const words of [
        ['init', 'mine'],
        ['-C', 'mine', 'export'],
        ['-C', 'mine', 'report'],
      ])
        await dragoman(words);
      return readdirSync('mine/out').map((name) => [name, readFileSync(join('mine/out', name), 'utf8')]);
    });
  const one = await bytes();
  expect(one.map(([name]) => name)).toEqual(expect.arrayContaining(['graph.json', 'graph.gexf', 'report.md']));
  expect(await bytes()).toEqual(one);
}, 60_000);
