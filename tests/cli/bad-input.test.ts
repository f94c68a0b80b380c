import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dragoman, inFolder } from './harness.ts';

const SOUND = `article: {id: sound, title: T, published: 2024-09-14, publisher: P}
facts:
  - {id: f1, statement: "Sergei Shoigu met Kim Jong-un in Pyongyang."}
`;
const sound = (id: string): string => SOUND.replace('sound', id);

/** Works in a collection that has one sound fact file. */
const inCollection = <T>(work: () => Promise<T>, name?: string): Promise<T> =>
  inFolder(async () => {
    mkdirSync('facts');
    writeFileSync('dragoman.yaml', '');
    writeFileSync('facts/sound.yaml', SOUND);
    return work();
  }, name);

const BAD: [string, () => string | Uint8Array, RegExp][] = [
  ['an empty file', () => '', /bad\.yaml: the file is empty/],
  ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /bad\.yaml:1:1: the file is binary/],
  ['UTF-16', () => Buffer.from(`\ufeff${sound('bad')}`, 'utf16le'), /bad\.yaml:1:1: the file is UTF-16, expected UTF-8/],
  ['Latin-1', () => Buffer.from(sound('bad').replace('T,', 'Café,'), 'latin1'), /bad\.yaml:1:1: .* not UTF-8/],
  ['tabs', () => sound('bad').replace('  - ', '\t- '), /bad\.yaml:3:1: the line is indented with a tab/],
  ['control characters', () => sound('bad').replace('title: T', 'title: "\\e[31mT\\n", oops: "\\e"'), /bad\.yaml:1:\d+: .*oops/],
  ['another format', () => '{"a": 1}', /bad\.yaml:1:\d+: /],
];

test.each(BAD)('%s is refused with a sentence, and nothing is written', async (_, content, sentence) => {
  await inCollection(async () => {
    writeFileSync('facts/bad.yaml', content());
    for (const words of [['check'], ['check', 'facts/bad.yaml'], ['build'], ['export'], ['report']]) {
      const { exit, out, err } = await dragoman(words);
      expect(out + err).toMatch(sentence);
      expect(out + err).not.toMatch(/\n\s+at /);
      expect(out + err).not.toContain('\u001b');
      expect(exit).toBe(1);
    }
    expect(existsSync('out')).toBe(false);
    expect(await dragoman(['build', '--keep-going'])).toMatchObject({
      exit: 1,
      out: expect.stringContaining('1 fact in 1 article'),
    });
    expect(readdirSync('out').sort()).toEqual(['graph.json', 'graph.lbug']);
  });
});

test('a file of 100 MB is refused before it is read', async () => {
  await inCollection(async () => {
    writeFileSync('facts/big.yaml', '');
    truncateSync('facts/big.yaml', 100_000_000);
    expect((await dragoman(['check'])).out).toContain('facts/big.yaml: the file has 100 MB, expected at most 5 MB; split it');
  });
});

test.each([
  ['Windows line ends', () => sound('other').replaceAll('\n', '\r\n')],
  ['a byte order mark', () => `\ufeff${sound('other')}`],
])('%s are read', async (_, content) => {
  await inCollection(async () => {
    writeFileSync('facts/other.yaml', content());
    expect(await dragoman(['check', '-q'])).toMatchObject({ exit: 0 });
    expect((await dragoman(['build'])).out).toContain('2 facts in 2 articles');
  });
});

test('every path is named that is not there, is a folder in a circle or no regular file', async () => {
  await inCollection(async () => {
    symlinkSync('loop', 'loop');
    expect((await dragoman(['check', 'facts/sound.yaml', 'facts/none.yaml'])).out).toContain('none.yaml: there is no such file');
    expect((await dragoman(['check', '/dev/null'])).out).toContain('/dev/null: this is a device, expected a file');
    expect((await dragoman(['build', 'loop'])).err).toContain('loop: its symbolic links run in a circle');
  });
});

test('an out folder that is a file is named, and stays as it is', async () => {
  await inCollection(async () => {
    writeFileSync('out', 'mine');
    for (const words of [['build'], ['export'], ['report'], ['extract', 'facts/sound.yaml', '--out', 'out']]) {
      const { exit, err } = await dragoman(words);
      expect(err).toBe('error out: it is a file, expected a folder\n');
      expect(exit).toBe(1);
    }
    expect(readFileSync('out', 'utf8')).toBe('mine');
    expect(readdirSync('.').sort()).toEqual(['dragoman.yaml', 'facts', 'out']);
  });
});

test('a question before there is a graph tells how to build one', async () => {
  await inCollection(async () => {
    for (const words of [
      ['query', 'met'],
      ['explain', 'Kim Jong-un'],
    ]) {
      const { exit, err } = await dragoman(words);
      expect(err).toMatch(/^error There is no graph at ".*graph\.lbug"; run `dragoman build` first\.\n$/);
      expect(exit).toBe(1);
    }
    expect(readdirSync('.').sort()).toEqual(['dragoman.yaml', 'facts']);
  });
});

test('a file that is no graph is named', async () => {
  await inCollection(async () => {
    writeFileSync('mine.lbug', 'not a graph');
    const { exit, err } = await dragoman(['query', 'met', '--store', 'mine.lbug']);
    expect(err).toMatch(/^error "mine\.lbug" .*; run `dragoman build` to write it anew\.\n$/);
    expect(exit).toBe(1);
  });
});

test('folders may be called anything that a disk allows', async () => {
  await inCollection(async () => {
    expect(await dragoman(['build'])).toMatchObject({ exit: 0, err: '' });
    expect((await dragoman(['query', 'met'])).out).toContain('Sergei Shoigu');
    for (const words of [['export'], ['report']]) expect((await dragoman(words)).exit).toBe(0);
  }, `it's "a" $(x) \`b\` 集 é \\n {}; --`);
});

/** Root may read everything, so that this asks as nobody, where nobody may come here at all. */
test('a folder that may not be read is named', async () => {
  await inCollection(async () => {
    execFileSync('chmod', ['777', '.']);
    execFileSync('chmod', ['000', 'facts']);
    await dragoman(['query', '--list']);
    const { exit, err } = await asNobody(() => dragoman(['build']));
    expect(err).toBe('error facts: it may not be opened or written; check its permissions\n');
    expect(exit).toBe(1);
    expect(existsSync('out')).toBe(false);
  });
});

async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid!() !== 0) return work();
  process.seteuid!(65534);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
  }
}
