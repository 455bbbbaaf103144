import { describe, expect, it } from 'vitest';
import type { TableDocument } from '../../../../src/model/table.ts';
import { markdown } from '../../../../src/readers/markdown.ts';
import { grid, readLines } from '../../read-text.ts';

function read(...lines: string[]): Promise<TableDocument> {
  return readLines(markdown, lines, ['multimarkdown_spans']);
}

// The tables of the first two are those that markdown-it-multimd-table 4.2.3 makes, with `rowspan: true`.
describe('spans of MultiMarkdown', () => {
  it('go over columns by further pipes, and over rows by ^^', async () => {
    const { tables } = await read(
      '| code || text |',
      '|---|---|---|',
      '| a || one |',
      '| ^^ || two |',
      '| 3 | x | y ||',
    );
    expect(tables.map(grid)).toEqual([
      [
        ['code', 'code', 'text'],
        ['a', 'a', 'one'],
        ['a', 'a', 'two'],
        ['3', 'x', 'y'],
      ],
    ]);
    expect(tables[0]?.spans).toEqual([
      { row: 0, column: 0, rowSpan: 1, colSpan: 2 },
      { row: 1, column: 0, rowSpan: 2, colSpan: 2 },
    ]);
    expect(tables[0]?.rows[1]).toMatchObject([
      { line: 3, column: 3 },
      { line: 3, column: 3 },
      { line: 4, column: 9 },
    ]);
  });

  it('let the header have several rows, above which a text may stand', async () => {
    const { tables } = await read(
      'Text | and text',
      '|      | Reply        ||',
      'Code   | Name  | Retry |',
      ' ----- | :---: | ----: |',
      '404    | gone  | no',
    );
    expect(tables).toMatchObject([{ line: 2, endLine: 5 }]);
    expect(tables[0]?.header.map((row) => row.map(({ text }) => text))).toEqual([
      ['', 'Reply', 'Reply'],
      ['Code', 'Name', 'Retry'],
    ]);
    expect(tables[0]?.rows).toHaveLength(1);
  });

  it('continue a cell where ^^ is below all of it, and else are text', async () => {
    const { tables } = await read(
      '|^^|b|c|',
      '|--|-|-|',
      '|^^|1||',
      '|2|^^|^^|',
      '|^^|^^|3|',
      '| ^^ |`^^`|^^|',
    );
    expect(tables.map(grid)).toEqual([
      [
        ['^^', 'b', 'c'],
        ['^^', '1', '1'],
        ['2', '1', '1'],
        ['2', '^^', '3'],
        ['2', '^^', '3'],
      ],
    ]);
  });

  it('are no wider than the header', async () => {
    const { tables, diagnostics } = await read('|a|b|', '|-|-|', '|1||||', '|2|3||lost|', '|||4|');
    expect(tables.map(grid)).toEqual([
      [
        ['a', 'b'],
        ['1', '1'],
        ['2', '3'],
        ['', ''],
      ],
    ]);
    expect(diagnostics).toMatchObject([
      { code: 'cut-cell', line: 4, column: 7 },
      { code: 'cut-cell', line: 5, column: 4 },
    ]);
  });

  it('are none without being asked for', async () => {
    const { tables } = await readLines(markdown, ['|a||', '|-|-|', '|^^|b|']);
    expect(tables.map(grid)).toEqual([
      [
        ['a', ''],
        ['^^', 'b'],
      ],
    ]);
  });
});
