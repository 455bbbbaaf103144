import { describe, expect, it } from 'vitest';
import type { Table } from '../../../../src/model/table.ts';
import { markdown } from '../../../../src/readers/markdown.ts';
import { grid, readLines } from '../../read-text.ts';

const ALL = ['simple_tables', 'multiline_tables', 'table_captions'];

async function read(...lines: string[]): Promise<Table[]> {
  const { tables, diagnostics } = await readLines(markdown, lines, ALL);
  expect(diagnostics).toEqual([]);
  return tables;
}

async function grids(...lines: string[]): Promise<string[][][]> {
  return (await read(...lines)).map(grid);
}

// But where a comment says otherwise, the tables are those that pandoc 3.10 gives (`pandoc -f markdown -t html`).
describe('a simple table', () => {
  it('has its columns where the dashes below its header begin', async () => {
    const tables = await read(
      'Text',
      '',
      '  Right Left    Both ',
      '------- ------ ------',
      '     12 `a|b`    x y ',
      '    123         long text',
      '  ',
      'Text',
    );
    expect(tables).toMatchObject([{ kind: 'simple', line: 3, endLine: 6 }]);
    expect(tables[0]?.header).toHaveLength(1);
    expect(tables.map(grid)).toEqual([
      [
        ['Right', 'Left', 'Both'],
        ['12', 'a|b', 'x y'],
        ['123', '', 'long text'],
      ],
    ]);
    expect(tables[0]?.rows[0]).toMatchObject([
      { line: 5, column: 6 },
      { line: 5, column: 10, markdown: '`a|b`' },
      { line: 5, column: 18 },
    ]);
  });

  it('ends at dashes, too, and may have its caption behind them', async () => {
    const tables = await read(
      'A   B',
      '--- ---',
      '1',
      '-   ---',
      ': Codes',
      '',
      'C   D',
      '- -',
      '2 3',
    );
    expect(tables).toMatchObject([
      { caption: 'Codes', line: 1, endLine: 4 },
      { caption: null, line: 7, endLine: 9 },
    ]);
    expect(tables.map(grid)).toEqual([
      [
        ['A', 'B'],
        ['1', ''],
      ],
      [
        ['C', 'D'],
        ['2', '3'],
      ],
    ]);
  });

  it('needs no header between two lines of dashes', async () => {
    const tables = await read('---- ---', '1    one', '- 2  x', '---- ---', 'Text');
    expect(tables).toMatchObject([{ header: [], line: 1, endLine: 4 }]);
    expect(tables.map(grid)).toEqual([
      [
        ['1', 'one'],
        ['- 2', 'x'],
      ],
    ]);
    expect(await grids('----', 'row', '----')).toEqual([[['row']]]);
  });

  it('counts display columns, tabs up to the fourth', async () => {
    expect(
      await grids('码  文', '--- ---', '错误好', 'e\u0301\u0301   b', '1\t2', '𠀀𠀀c'),
    ).toEqual([
      [
        ['码', '文'],
        ['错误', '好'],
        ['e\u0301\u0301', 'b'],
        ['1', '2'],
        ['𠀀𠀀', 'c'],
      ],
    ]);
  });

  it('has places in the source below tabs, too', async () => {
    const [table] = await read('text', '', '\t\tC', '--- --- ---', '1\t2');
    const places = [...(table?.header ?? []), ...(table?.rows ?? [])].map((row) =>
      row.map(({ text, line, column }) => `${line}:${column} ${text}`),
    );
    expect(places).toEqual([
      ['3:3 ', '3:3 ', '3:3 C'],
      ['5:1 1', '5:3 2', '5:3 '],
    ]);
  });

  it('keeps what stands left of its columns', async () => {
    // pandoc drops it.
    expect(await grids('  A   B', '  --- ---', 'xx1   2')).toEqual([
      [
        ['A', 'B'],
        ['xx1', '2'],
      ],
    ]);
  });

  it('stands in lists and quotes', async () => {
    const tables = await read('- > A B', '  > - -', '  > 1 2', '  >', '  > text', 'lazy');
    expect(tables.map(grid)).toEqual([
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ]);
    expect(tables[0]?.rows[0]).toMatchObject([{ column: 5 }, { column: 7 }]);
  });

  it.each([
    ['inside a paragraph', ['text', 'A B', '- -', '1 2']],
    ['without rows', ['A B', '- -', '', 'text']],
    ['in one column with a header', ['A', '---', '1']],
    ['between thematic breaks', ['---', 'text', '---', '', '---', '', 'text']],
    [
      'below a heading, a fence or HTML',
      [
        '# A',
        '- -',
        'b',
        '',
        '```',
        '-- --',
        '1 2',
        '-- --',
        '```',
        '<p>',
        '-- --',
        '1 2',
        '-- --',
      ],
    ],
    ['below a thematic break', ['- - -', 'text']],
    ['in code', ['```', 'A B', '- -', '1 2', '```', '', '    A B', '    - -', '    1 2']],
  ])('is none %s', async (_, lines) => {
    expect(await grids(...lines)).toEqual([]);
  });

  it('is none without being asked for', async () => {
    const { tables } = await readLines(markdown, ['A B', '- -', '1 2'], ['multiline_tables']);
    expect(tables).toEqual([]);
  });
});

describe('a multiline table', () => {
  it('has rows of several lines with blank lines between them', async () => {
    const tables = await read(
      '---------------------',
      ' Code  What it',
      '       means',
      '------ --------------',
      '   404 *Not',
      '       found*',
      '',
      '',
      '   500 Our fault,',
      '    or yours',
      '',
      '---------------------',
      '',
      ': Codes',
    );
    expect(tables).toMatchObject([{ kind: 'simple', caption: 'Codes', line: 1, endLine: 12 }]);
    expect(tables[0]?.header).toHaveLength(1);
    expect(tables.map(grid)).toEqual([
      [
        ['Code', 'What it means'],
        ['404', 'Not found'],
        ['500 or', 'Our fault, yours'],
      ],
    ]);
    expect(tables[0]?.rows[0]?.[1]).toMatchObject({ line: 5, column: 9, markdown: '*Not found*' });
  });

  it('needs no header', async () => {
    const tables = await read('--- ---', '1   a', '    b', '', '2', '--- ---', 'Text');
    expect(tables).toMatchObject([{ header: [], line: 1, endLine: 6 }]);
    expect(tables.map(grid)).toEqual([
      [
        ['1', 'a b'],
        ['2', ''],
      ],
    ]);
  });

  it('has no blocks in its cells', async () => {
    expect(await grids('----', '- a', '- b', '', '# c', '----')).toEqual([[['- a - b'], ['# c']]]);
  });

  it('has no blank line in its header', async () => {
    // In pandoc the header is "a", and "b" is lost.
    expect(await grids('----', 'a', '', 'b', '----', 'c', '----')).toEqual([[['a'], ['b']]]);
  });

  it('has columns that no row reaches', async () => {
    expect(await grids('- - -', '1', '', '2', '- - -')).toEqual([
      [
        ['1', '', ''],
        ['2', '', ''],
      ],
    ]);
  });
});

describe('a table that no dashes end', () => {
  it.each([
    ['with a header', 1, ['-----', 'A  B', '-- --', '1  2', '', '3  4', '', 'text']],
    ['without a header', 3, ['text', '', '-- --', '1  2', '', '3  4']],
    ['in a quote', 1, ['> -- --', '> 1  2', '', '-- --']],
  ])('is an error %s', async (_, line, lines) => {
    const { tables, diagnostics } = await readLines(markdown, lines, ALL);
    expect(tables).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'malformed-table', line }]);
  });
});
