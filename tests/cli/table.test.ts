import fc from 'fast-check';
import stringWidth from 'string-width';
import { safe, tsvCell } from '../../src/cli/safe.ts';
import { cut, renderTable } from '../../src/cli/table.ts';

const table = (columns: string[], ...rows: (string | number | null | string[])[][]) => ({ columns, rows });

describe('columns', () => {
  test('line up by what is seen: wide characters take two places, marks none', () => {
    const text = renderTable(table(['name', 'n'], ['金正恩', 1], ['Kim', 20], ['🤝🏽', 3], ['e\u0301', 4]), 'table');
    expect(text).toBe(['name     n', '金正恩   1', 'Kim     20', '🤝🏽       3', 'e\u0301        4', ''].join('\n'));
  });

  test('give way where the terminal is narrow, the widest first', () => {
    const text = renderTable(table(['a', 'b'], ['short', 'a sentence that is far too long for this']), 'table', 24);
    expect(text).toBe('a      b\nshort  a sentence that …\n');
  });

  test.each([20, 40, 80])('never go beyond %i places', (width) => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 20 }), (cells) => {
        const text = renderTable(table(['one', 'other'], ...cells.map((cell) => [cell, cell])), 'table', width);
        expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
        expect(text.split('\n')).toHaveLength(cells.length + 2);
      }),
    );
  });

  test('show an empty table by its head', () => {
    expect(renderTable(table(['date', 'one']), 'table')).toBe('date  one\n');
  });

  test('are cut between characters as they are seen', () => {
    expect(cut('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 3)).toBe('👨‍👩‍👧‍👦…');
    expect(cut('金正恩', 4)).toBe('金…');
    expect(cut('three', 5)).toBe('three');
  });
});

describe('text from data', () => {
  test('can neither colour nor reorder a terminal', () => {
    expect(safe('\u001b[31mred\u001b[0m\u202egnirts\r\n')).toBe('\\u{1b}[31mred\\u{1b}[0m\\u{202e}gnirts\\r\\n');
    expect(safe('naïve “quotes” 金正恩 🤝')).toBe('naïve “quotes” 金正恩 🤝');
  });

  test('never holds a control character or half a surrogate', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(/[\p{Cc}\p{Cs}]/u.test(safe(text))).toBe(false);
        expect(/[\p{Cc}\p{Cs}]/u.test(tsvCell(text))).toBe(false);
      }),
    );
  });
});

describe('tab-separated values', () => {
  test('hold one line for each row, whatever the cells hold', () => {
    expect(renderTable(table(['a', 'b'], ['x\ty\nz', ['one', 'two']], [null, 'C:\\new']), 'tsv')).toBe(
      'a\tb\nx\\ty\\nz\tone; two\n\tC:\\\\new\n',
    );
  });

  test('read back as they were', () => {
    const names: Record<string, string> = { t: '\t', n: '\n', r: '\r', '\\': '\\' };
    const back = (cell: string) =>
      cell.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/g, (_, hex, letter) =>
        hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : names[letter]!,
      );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(back(tsvCell(text))).toBe(text);
      }),
    );
  });
});

test('JSON is a list of objects, null where there is no value', () => {
  expect(JSON.parse(renderTable(table(['a', 'b'], ['x\u0000', 1], ['y', null]), 'json'))).toEqual([
    { a: 'x\u0000', b: 1 },
    { a: 'y', b: null },
  ]);
});
