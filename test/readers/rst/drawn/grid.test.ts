import { describe, expect, it } from 'vitest';
import { faultsOf, readRst, textsOf } from '../tables.ts';

describe('a grid table', () => {
  it('has its header rows above the line of equal signs', async () => {
    const document = await readRst(`
      +------+---------+
      | Code | Meaning |
      +======+=========+
      | 1    | one     |
      +------+---------+
    `);
    expect(textsOf(document)).toEqual([
      [
        ['Code', 'Meaning'],
        ['1', 'one'],
      ],
    ]);
    expect(document.tables[0]).toMatchObject({ kind: 'grid', line: 1, endLine: 5 });
    expect(document.tables[0]?.header).toHaveLength(1);
  });

  it('may have several header rows', async () => {
    const document = await readRst(`
      +---+---+
      | a | b |
      +---+---+
      | c | d |
      +===+===+
      | 1 | 2 |
      +---+---+
    `);
    expect(document.tables[0]?.header).toHaveLength(2);
  });

  it('repeats a cell at every place it spans, and says so', async () => {
    const document = await readRst(`
      +---+---+---+
      | a | b     |
      |   +---+---+
      |   | c | d |
      +---+---+   |
      | e     |   |
      +-------+---+
    `);
    expect(textsOf(document)).toEqual([
      [
        ['a', 'b', 'b'],
        ['a', 'c', 'd'],
        ['e', 'e', 'd'],
      ],
    ]);
    expect(document.tables[0]?.spans).toEqual([
      { row: 0, column: 0, rowSpan: 2, colSpan: 1 },
      { row: 0, column: 1, rowSpan: 1, colSpan: 2 },
      { row: 1, column: 2, rowSpan: 2, colSpan: 1 },
      { row: 2, column: 0, rowSpan: 1, colSpan: 2 },
    ]);
  });

  it('parts columns at a plus sign in any border, even where no cell has its corner', async () => {
    const document = await readRst(`
      +---+---+
      | a     |
      +-------+
    `);
    expect(textsOf(document)).toEqual([[['a', 'a']]]);
  });

  it('joins the lines of a paragraph with a blank, and parts paragraphs with a line feed', async () => {
    const document = await readRst(`
      +-------+
      | one   |
      | line  |
      |       |
      | other |
      +-------+
    `);
    expect(textsOf(document)).toEqual([[['one line\nother']]]);
  });

  it('aligns wide and combining characters as they are displayed', async () => {
    const document = await readRst(`
      +--------+-----+
      | 错误码 | cafe\u0301|
      +--------+-----+
      | 1      | x   |
      +--------+-----+
    `);
    expect(textsOf(document)).toEqual([
      [
        ['错误码', 'cafe\u0301'],
        ['1', 'x'],
      ],
    ]);
  });

  it('may also be aligned as if each mark had a column, but not both ways at once', async () => {
    const each = await readRst('+----+\n| e\u0301 |\n+----+\n');
    expect(textsOf(each)).toEqual([[['e\u0301']]]);
    const both = await readRst('+----+\n| e\u0301 |\n| e\u0301  |\n+----+\n');
    expect(both.tables).toEqual([]);
    expect(faultsOf(both)).toEqual(['2:6 malformed-table']);
  });

  it('reads by their number bars that wide characters have moved, and says so once', async () => {
    const document = await readRst(`
      +------+------+
      | 代码  | 文本 |
      +======+======+
      | 1    | 停止了一切 |
      |      | ok   |
      +------+------+
      | 2 | 走 |
      +------+------+
    `);
    expect(textsOf(document)).toEqual([
      [
        ['代码', '文本'],
        ['1', '停止了一切 ok'],
        ['2', '走'],
      ],
    ]);
    expect(faultsOf(document)).toEqual(['2:1 malformed-table-read']);
    expect(document.tables[0]?.rows[0]?.[1]).toMatchObject({ line: 4, column: 10 });
    expect(document.tables[0]?.rows[1]?.[1]).toMatchObject({ line: 7, column: 7 });
  });

  it.each([
    ['a line without wide characters', '+---+----+\n| 甲 | x |\n| b | y  |\n|c|d|\n+---+----+\n'],
    ['a bar too many', '+----+----+\n| 甲 | x | y |\n+----+----+\n'],
    ['a cell that spans columns', '+---+---+\n| 甲乙丙 | x |\n+---+---+\n| 丁    |\n+-------+\n'],
  ])('gives up on %s', async (_, source) => {
    const document = await readRst(source);
    expect(document.tables).toEqual([]);
    expect(document.diagnostics.map(({ code }) => code)).toEqual(['malformed-table']);
  });

  it('says where the text of a cell begins', async () => {
    const document = await readRst(`
      text

      +---+-------+
      | a |       |
      |   |  **b**|
      +---+-------+
    `);
    expect(document.tables[0]?.rows[0]).toMatchObject([
      { line: 4, column: 3 },
      { text: 'b', line: 5, column: 10 },
    ]);
  });

  it('says where an empty cell is', async () => {
    const document = await readRst(`
      +---+---+
      | a |   |
      +---+---+
    `);
    expect(document.tables[0]?.rows[0]?.[1]).toEqual({ text: '', line: 2, column: 6 });
  });
});

describe('what is wrong with a grid table', () => {
  it.each([
    ['has no bottom border', '+---+\n| a |\n', '1:1 malformed-table'],
    ['has a line that is too short', '+----+\n| a |\n+----+\n', '2:5 malformed-table'],
    ['has a line without a border', '+---+\n| a  \n+---+\n', '2:3 malformed-table'],
    ['has a line that is too long', '+---+\n| ab |\n+---+\n', '2:6 malformed-table'],
    [
      'has two header separators',
      '+---+\n| a |\n+===+\n| b |\n+===+\n| c |\n+---+\n',
      '5:1 malformed-table',
    ],
    [
      'has a cell that no border closes',
      '+---+---+\n| a | b |\n+---+   |\n| c     |\n+-------+\n',
      '1:5 malformed-table',
    ],
  ])('%s', async (_, source, fault) => {
    const document = await readRst(source);
    expect(document.tables).toEqual([]);
    expect(faultsOf(document)).toEqual([fault]);
  });

  it('loses rows below the last whole border', async () => {
    const document = await readRst('+---+\n| a |\n+---+\n| b |\n');
    expect(textsOf(document)).toEqual([[['a']]]);
    expect(faultsOf(document)).toEqual(['4:1 malformed-table']);
  });

  it('wants a blank line behind it', async () => {
    const document = await readRst('+---+\n| a |\n+---+\ntext\n');
    expect(textsOf(document)).toEqual([[['a']]]);
    expect(faultsOf(document)).toEqual(['4:1 blank-line-expected']);
  });
});
