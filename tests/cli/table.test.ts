import { renderTable } from '../../src/cli/table.ts';

const table = {
  columns: ['name', 'facts'],
  rows: [
    ['Kim Jong-un', 7],
    ['习近平', 12],
  ],
};

describe('a table', () => {
  it('lines up by what letters take on a terminal, numbers to the right', () => {
    expect(renderTable(table, 'table')).toBe('name         facts\nKim Jong-un      7\n习近平          12\n');
  });

  it('cuts the widest column where the terminal is narrow, and no line is wider', () => {
    const long = { columns: ['id', 'statement'], rows: [['f1', 'Sergei Shoigu met Kim Jong-un in Pyongyang on 13 September']] };
    expect(renderTable(long, 'table', 30)).toBe('id  statement\nf1  Sergei Shoigu met Kim Jon…\n');
    expect(renderTable(long, 'tsv', 30)).toContain('Pyongyang on 13 September');
  });

  it('shows control and direction characters instead of sending them', () => {
    const hostile = { columns: ['name'], rows: [['\u001b[31mred\u202e\t']] };
    expect(renderTable(hostile, 'table')).toBe('name\n\\u{1b}[31mred\\u{202e}\\t\n');
  });

  it('keeps a row on one line and can be read back', () => {
    const rows = [['a\tb\nc\\d']];
    expect(renderTable({ columns: ['x'], rows }, 'tsv')).toBe('x\na\\tb\\nc\\\\d\n');
    expect(JSON.parse(renderTable({ columns: ['x'], rows }, 'json'))).toEqual([{ x: 'a\tb\nc\\d' }]);
  });
});
