import { makeProgram } from '../../src/cli/program.ts';
import { namedQueries } from '../../src/query/index.ts';
import { dragoman, inFolder } from './harness.ts';

const commands = makeProgram({ out() {}, err() {}, errIsTerminal: false, colour: false }, () => {}).commands.map((command) =>
  command.name(),
);

describe('help', () => {
  test.each(commands)('of %s has an example that its grammar takes', async (name) => {
    const { exit, out, err } = await dragoman([name, '--help']);
    expect(exit).toBe(0);
    expect(err).toBe('');
    expect(out).toContain(`Usage: dragoman ${name}`);
    expect(out).toContain(`For example:\n  dragoman ${name}`);
    expect(out).toContain('--collection');
  });

  test('of the program names every command', async () => {
    const { exit, out } = await dragoman(['--help']);
    expect(exit).toBe(0);
    for (const name of commands) expect(out).toContain(`\n  ${name} `);
  });

  test('gives an example of a query with parameters that the query has', async () => {
    const { out } = await dragoman(['query', '--help']);
    const [, name, words] = /dragoman query (\w+) (.*)/.exec(out)!;
    const query = namedQueries().find((each) => each.name === name)!;
    for (const [, parameter] of words!.matchAll(/(\w+)=/g)) expect(query.parameters.map((p) => p.name)).toContain(parameter);
  });

  test('fits the terminal', async () => {
    const { out } = await dragoman(['--help'], { columns: 80 });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe('a call that is not understood', () => {
  test.each<[string, string[], string]>([
    ['an unknown command', ['biuld'], "unknown command 'biuld'\n(Did you mean build?)"],
    ['an unknown option', ['check', '--strct'], "unknown option '--strct'\n(Did you mean --strict?)"],
    ['a missing argument', ['explain'], "missing required argument 'one'"],
    ['a missing option', ['extract', 'a.yaml'], "required option '--out <folder>' not specified"],
    ['two forms at once', ['query', '--json', '--tsv'], "option '--json' cannot be used with option '--tsv'"],
    ['too many arguments', ['build', 'a', 'b'], 'too many arguments'],
    ['an unknown query', ['query', 'meet', '--explain'], 'There is no query "meet"; dragoman query --list shows them.'],
    ['a parameter without a value', ['query', 'met', 'Kim'], '"Kim" is no parameter: write name=value'],
    ['a named query and Cypher', ['query', 'met', '--cypher', 'RETURN 1'], 'Give a named query or --cypher, not both.'],
    ['an unknown format', ['export', '--format', 'gexf,xls'], 'There is no format "xls"; there are gexf, svg, json, csv.'],
  ])('%s is said in a sentence, with exit code 2', async (_, words, sentence) => {
    const { exit, out, err } = await dragoman(words);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
    expect(exit).toBe(2);
  });

  test('no command at all shows how the program is used', async () => {
    const { exit, err } = await dragoman([]);
    expect(exit).toBe(2);
    expect(err).toContain('Usage: dragoman');
  });
});

describe('outside of any collection', () => {
  test.each([['build'], ['check'], ['query', 'met'], ['explain', 'Kim'], ['export'], ['report']])(
    '%s says so',
    async (...words) => {
      await inFolder(async () => {
        const { exit, out, err } = await dragoman(words);
        expect(err).toContain('no dragoman.yaml in this folder or above it');
        expect(out).toBe('');
        expect(exit).toBe(1);
      });
    },
  );

  test('a folder that is not there is never taken for another above it', async () => {
    const { exit, err } = await dragoman(['build', 'no/such/folder']);
    expect(err).toBe('error no/such/folder: there is no such folder, expected that of a collection\n');
    expect(exit).toBe(1);
  });
});

test('the queries and their parameters can be listed without a graph', async () => {
  const { exit, out } = await dragoman(['query', '--list', '--json']);
  expect(exit).toBe(0);
  expect(JSON.parse(out).map((row: { query: string }) => row.query)).toEqual(namedQueries().map(({ name }) => name));
  expect((await dragoman(['query', 'met', '--explain'])).out).toContain('MATCH (a)-[r:MET]->(b)');
});

test('a defect of the program is thrown, not called a mistake of its user', async () => {
  const terminal = { out: () => JSON.parse('{'), err() {}, errIsTerminal: false, colour: false };
  const { run } = await import('../../src/cli/run.ts');
  await expect(run(['query', '--list'], terminal)).rejects.toThrow(SyntaxError);
});
