import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { checkFactFile } from '../../src/facts/fact-file.ts';
import { findCollection, readCollection, readFactFile, readRegistry, readSettings } from '../../src/facts/index.ts';
import { DragomanError } from '../../src/model/index.ts';
import { PACKAGE_ROOT } from '../../src/root.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'dragoman-')));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a file of the collection and gives its path. */
function put(path: string, content: string | Buffer): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

const factFile = (id: string, facts = '  - {id: f1, statement: Shoigu met Kim.}') =>
  `article:\n  id: ${id}\n  title: Talks\nfacts:\n${facts}\n`;

/** The messages that reading throws, with the collection's folder cut off their places. */
async function complaints(): Promise<string[]> {
  try {
    await readCollection(root);
    return [];
  } catch (error) {
    if (!(error instanceof DragomanError)) throw error;
    // Messages show a path from the working folder where that is shorter.
    const shown = [`${root}/`, `${relative('', root)}/`];
    return error.message.split('\n').map((line) => shown.reduce((rest, path) => rest.replaceAll(path, ''), line));
  }
}

describe('finding a collection', () => {
  test('the folder itself, one above, or seeds/ beside', () => {
    put('seeds/dragoman.yaml', 'out: ../out\n');
    put('seeds/facts/deep/a.yaml', factFile('a'));
    expect(findCollection(join(root, 'seeds/facts/deep'))).toBe(join(root, 'seeds'));
    expect(findCollection(root)).toBe(join(root, 'seeds'));
    expect(() => findCollection(join(root, '..'))).toThrow(/no dragoman.yaml in this folder or above it/);
  });

  test('settings are paths from the root, with defaults', () => {
    expect(readSettings(root)).toEqual({
      root,
      facts: join(root, 'facts'),
      registry: join(root, 'registry.yaml'),
      out: join(root, 'out'),
    });
    for (const nothing of ['', '# nothing set\n']) {
      put('dragoman.yaml', nothing);
      expect(readSettings(root).facts).toBe(join(root, 'facts'));
    }
    put('dragoman.yaml', 'facts: my facts\narticles: ../articles\n');
    expect(readSettings(root)).toMatchObject({ facts: join(root, 'my facts'), articles: join(root, '../articles') });
    put('dragoman.yaml', 'fact: x\n');
    expect(() => readSettings(root)).toThrow(/dragoman.yaml:1:1: "fact" is no key of the settings; did you mean "facts"\?/);
  });
});

describe('reading a collection', () => {
  test('files come in the order of their ids, with keys and places', async () => {
    put('facts/b.yaml', factFile('b'));
    put('facts/sub/a.yaml', factFile('a'));
    put('facts/README.md', 'Not a fact file.');
    put('facts/.#b.yaml', 'an editor left this');
    const { collection, problems } = await readCollection(root);
    expect(problems).toEqual([]);
    expect(collection.files.map(({ article }) => article.id)).toEqual(['a', 'b']);
    expect(collection.files[0]!.facts[0]).toMatchObject({ key: 'a#f1', article: 'a', status: 'accepted', place: { line: 5 } });
  });

  test('all problems of all files are told at once, in the order of the files', async () => {
    put('facts/a.yaml', factFile('a', '  - {id: f1, statement: x, when: 2024-13}\n  - {id: f1, statement: y}'));
    put('facts/b.yaml', factFile('c'));
    put('facts/d.yml', factFile('d'));
    put('registry.yaml', 'entities:\n  - {type: Persn, name: Kim}\n');
    put('dragoman.yaml', 'articles: articles\n');
    put('facts/e.yaml', factFile('e', '  - {id: f1, statement: x, paragraph: 2}'));
    put('articles/e.txt', 'date 2024-09-14 Talks\n\nThe only paragraph.\n');
    expect((await complaints()).map((line) => line.slice(0, 42))).toEqual([
      'registry.yaml:2:12: "type" is "Persn", exp',
      'facts/d.yml: the file would be passed over',
      'facts/a.yaml:5:34: "2024-13" is no date (t',
      'facts/a.yaml:6:10: the id "f1" is also tha',
      'facts/b.yaml:2:7: the article\'s id is "c",',
      'facts/e.yaml:5:39: there is no paragraph 2',
    ]);
  });

  test('keepGoing returns what is sound, with the problems of the rest', async () => {
    put('facts/a.yaml', factFile('a'));
    put('facts/b.yaml', 'nonsense');
    put('registry.yaml', 'entities:\n  - {type: Person, name: Kim Jong-un}\n  - {type: Person}\n');
    const { collection, problems } = await readCollection(root, { keepGoing: true });
    expect(collection.files.map(({ article }) => article.id)).toEqual(['a']);
    expect(collection.registry.entries.map(({ id }) => id)).toEqual(['person/kim-jong-un']);
    expect(problems.map(({ code }) => code)).toEqual(['missing-key', 'wrong-type']);
  });

  test('an article id in two files names both places', async () => {
    put('facts/a.yaml', factFile('a'));
    put('facts/x/a.yaml', factFile('a'));
    const [line, ...rest] = await complaints();
    expect(rest).toEqual([]);
    expect(line).toMatch(/^facts\/x\/a\.yaml:2:7: the article id "a" is that of facts\/a\.yaml:2:7/);
  });

  test('no folder is an error, an empty one a warning', async () => {
    expect(await complaints()).toEqual([expect.stringMatching(/^facts: there is no such folder/)]);
    mkdirSync(join(root, 'facts'));
    expect((await readCollection(root)).problems).toMatchObject([{ severity: 'warning', code: 'no-facts' }]);
  });

  test('folders that link to themselves are not walked in circles', async () => {
    put('facts/a.yaml', factFile('a'));
    symlinkSync('.', join(root, 'facts/loop'));
    symlinkSync('..', join(root, 'facts/loop2'));
    expect((await readCollection(root)).collection.files).toHaveLength(1);
  });
});

describe('files that are no text', () => {
  test.each([
    ['empty', Buffer.alloc(0), 'the file is empty'],
    ['utf16', Buffer.from('\ufeffarticle', 'utf16le'), 'the file is UTF-16, expected UTF-8 text'],
    ['latin1', Buffer.from('article:\n  id: été\n', 'latin1'), 'the file holds bytes that are not UTF-8'],
    ['nul', Buffer.from('article: "\0"\n'), 'the file holds NUL bytes'],
    ['picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0xff]), 'the file is binary'],
  ])('%s', async (name, bytes, message) => {
    put(`facts/${name}.yaml`, bytes);
    expect((await complaints()).join('\n')).toContain(message);
  });

  test('a file of 100 MB is refused before it is read', async () => {
    truncateSync(put('facts/huge.yaml', ''), 100_000_000);
    const start = performance.now();
    expect(await complaints()).toEqual(['facts/huge.yaml: the file has 100 MB, expected at most 5 MB; split it']);
    expect(performance.now() - start).toBeLessThan(100);
  });

  test('a folder or a dangling link with the name of a fact file', async () => {
    mkdirSync(join(root, 'facts/a.yaml'), { recursive: true });
    symlinkSync('nowhere', join(root, 'facts/b.yaml'));
    expect(await complaints()).toEqual([
      'facts/a.yaml: this is a folder, expected a file',
      'facts/b.yaml: there is no such file',
    ]);
  });

  test('a byte order mark and carriage returns do no harm', () => {
    const path = put('facts/windows.yaml', `\ufeff${factFile('windows').replaceAll('\n', '\r\n')}`);
    expect(readFactFile(path).facts[0]).toMatchObject({ statement: 'Shoigu met Kim.', place: { line: 5, column: 25 } });
  });
});

test("the project's own collection is sound, and read well under 300 ms", async () => {
  cpSync(join(PACKAGE_ROOT, 'seeds'), root, { recursive: true });
  const times: number[] = [];
  const read = async () => {
    const start = process.cpuUsage();
    const result = await readCollection(root);
    times.push(process.cpuUsage(start).user / 1000);
    return result;
  };
  await read();
  await read();
  const { collection, problems } = await read();
  // Processor time and the best of three, for the machine may be busy with other tests.
  expect(Math.min(...times)).toBeLessThan(300);
  expect(problems).toEqual([]);
  expect(collection.files.length).toBeGreaterThanOrEqual(37);
  expect(readRegistry(join(root, 'registry.yaml'))).toMatchObject({ same: collection.registry.same });
});

const articles = join(process.env.DRAGOMAN_SHARED ?? join(PACKAGE_ROOT, '../shared'), 'articles');
const withArticles = existsSync(articles) ? test : test.skip;
withArticles("the seeds' paragraphs and quotes stand in their articles", () => {
  const facts = join(PACKAGE_ROOT, 'seeds/facts');
  for (const name of readdirSync(facts)) expect(checkFactFile(join(facts, name), { articles }).problems).toEqual([]);
});
