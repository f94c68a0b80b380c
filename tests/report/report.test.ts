import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse } from '../../src/analysis/index.ts';
import type { Build } from '../../src/model/index.ts';
import { toCsv, toJson, toMarkdown, toTerminal, writeReport } from '../../src/report/index.ts';
import { sampleBuild } from '../support/sample-build.ts';

const named = (name: string): Build => ({
  ...sampleBuild,
  entities: sampleBuild.entities.map((entity) => (entity.id === 'person/kim-jong-un' ? { ...entity, name } : entity)),
});

describe('Markdown', () => {
  const text = toMarkdown(analyse(sampleBuild));

  test('says who stands between whom, with number and evidence', () => {
    expect(text).toContain('**Kim Jong-un** stands most between the others: betweenness');
    expect(text).toContain('The strongest tie is **Kim Jong-un – Vladimir Putin**, weight 1.83');
    expect(text).toContain('`pyongyang#f1`: Sergei Shoigu, Secretary of the Security Council of Russia');
    expect(text).toContain('1 disputed relation left out');
  });

  test.each([
    ['a pipe', 'A | B', 'A \\| B'],
    ['a backtick', 'A `code`', 'A \\`code\\`'],
    ['HTML', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a link', '[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['a line break', 'A\n\n# B', 'A # B'],
    ['a backslash before a pipe', 'A \\| B', 'A \\\\\\| B'],
  ])('shows %s as it is', (_, name, shown) => {
    const markdown = toMarkdown(analyse(named(name)));
    expect(markdown).toContain(shown);
    expect(markdown).not.toContain('<script');
    const columns = (line: string) => line.replace(/\\./g, '').split('|').length;
    const tables = markdown.split('\n\n').filter((block) => block.startsWith('|'));
    for (const block of tables) expect(new Set(block.split('\n').map(columns)).size).toBe(1);
  });

  test('keeps right-to-left names to themselves', () => {
    expect(toMarkdown(analyse(named('كيم\u202e')))).toContain('\u2068كيم\u202e\u2069');
  });

  test('an empty graph has a report too', () => {
    const empty = toMarkdown(analyse({ articles: [], facts: [], entities: [], relations: [], findings: [] }));
    expect(empty).toContain('The network has 0 actors and 0 ties');
    expect(empty).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('CSV quotes what it must and runs no formula', () => {
  const csv = toCsv(analyse(named('=1+1,"x"\ny')));
  expect(csv).toContain('person/kim-jong-un,Person,"\'=1+1,""x""\ny",');
  expect(toCsv(analyse(sampleBuild)).trimEnd().split('\r\n')).toHaveLength(analyse(sampleBuild).actors.length + 1);
});

test('a terminal gets no control characters', () => {
  expect(toTerminal(analyse(named('\u001b[31mred')))).not.toContain('\u001b');
});

test('writes three files, the JSON at full precision', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dragoman-report-'));
  try {
    const report = analyse(sampleBuild);
    const files = writeReport(report, join(dir, 'out'));
    expect(files.map((file) => file.slice(dir.length + 5))).toEqual(['report.md', 'report.json', 'report.csv']);
    expect(readFileSync(files[1]!, 'utf8')).toBe(toJson(report));
    expect(JSON.parse(toJson(report))).toEqual(report);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
