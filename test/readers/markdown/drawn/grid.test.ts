import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableDocument } from '../../../../src/model/table.ts';
import { markdown } from '../../../../src/readers/markdown.ts';
import { tableGrid } from '../../../../src/writers/table/grid.ts';
import { content, table } from '../../../writers/table/arbitraries.ts';
import { grid, readLines } from '../../read-text.ts';

function read(...lines: string[]): Promise<TableDocument> {
  return readLines(markdown, lines, ['grid_tables']);
}

/** The texts of the only table's cells, and where each stands. */
async function cells(...lines: string[]): Promise<string[][]> {
  const { tables, diagnostics } = await read(...lines);
  expect(diagnostics).toEqual([]);
  return tables.flatMap(({ header, rows }) =>
    [...header, ...rows].map((row) =>
      row.map(({ text, line, column }) => `${line}:${column} ${text}`),
    ),
  );
}

// Header, foot, spans and paragraphs are those that pandoc 3.10 gives (`pandoc -f markdown -t html`); blocks begin as in GFM.
describe('a grid table', () => {
  it('has a header, a foot and spans', async () => {
    const document = await read(
      'Text',
      '',
      '+------+-----------+',
      '| code | text      |',
      '+:=====+======+===:+',
      '| 1    | one  | a  |',
      '+------+------+    |',
      '| 2           | b  |',
      '+======+======+====+',
      '|      | last      |',
      '+======+===========+',
      'Text',
    );
    expect(document.diagnostics).toEqual([]);
    expect(document.tables).toMatchObject([{ kind: 'grid', line: 3, endLine: 11 }]);
    expect(document.tables[0]?.header).toHaveLength(1);
    expect(document.tables.map(grid)).toEqual([
      [
        ['code', 'text', 'text'],
        ['1', 'one', 'a\nb'],
        ['2', '2', 'a\nb'],
        ['', 'last', 'last'],
      ],
    ]);
    expect(document.tables[0]?.spans).toEqual([
      { row: 0, column: 1, rowSpan: 1, colSpan: 2 },
      { row: 1, column: 2, rowSpan: 2, colSpan: 1 },
      { row: 2, column: 0, rowSpan: 1, colSpan: 2 },
      { row: 3, column: 1, rowSpan: 1, colSpan: 2 },
    ]);
  });

  it('needs no header, and may be indented', async () => {
    expect(await cells('  +:---+---:+', '  | 错 | b  |', '  +----+----+ ')).toEqual([
      ['2:5 错', '2:9 b'],
    ]);
    expect(await cells('+--+', '|a |', '+--+')).toEqual([['2:2 a']]);
  });

  it('may lack the last border of a row', async () => {
    expect(
      await cells('+---+----+', '| a | 错', '|   | c', '+---+----+', '| b |    |', '+---+----+'),
    ).toEqual([
      ['2:3 a', '2:7 错 c'],
      ['5:3 b', '5:6 '],
    ]);
  });

  it('has blocks in its cells, each on a line of its own', async () => {
    expect(
      await cells(
        '+-------------+-----------+',
        '| **b** `x|y` | - a       |',
        '| goes on     |   goes on |',
        '|             | - b       |',
        '| second      |           |',
        '|             | > 1. c    |',
        '| ```         |           |',
        '|  code `x`   | # Head    |',
        '| ```         |           |',
        '+-------------+-----------+',
        '|             | -         |',
        '+-------------+-----------+',
      ),
    ).toEqual([
      ['2:5 b x|y goes on\nsecond\ncode `x`', '2:17 - a goes on\n- b\n1. c\nHead'],
      ['11:2 ', '11:17 -'],
    ]);
  });

  it('pairs no marks of different blocks', async () => {
    const { tables } = await read(
      '+----+-----+',
      '| *a | **c |',
      '|    | d** |',
      '| b* | <p> |',
      '+----+-----+',
    );
    expect(tables[0]?.rows[0]).toEqual([
      { text: '*a\nb*', line: 2, column: 3 },
      { text: 'c d', markdown: '**c d**', line: 2, column: 10 },
    ]);
  });

  it('may have a pipe table in a cell, as a table of its own', async () => {
    const { tables } = await read(
      '+-------+---+',
      '| |x|y| | b |',
      '| |-|-| |   |',
      '| |1|2| |   |',
      '+-------+---+',
    );
    expect(tables.map(grid)).toEqual([
      [['', 'b']],
      [
        ['x', 'y'],
        ['1', '2'],
      ],
    ]);
    expect(tables[1]?.rows[0]?.[1]).toMatchObject({ line: 4, column: 6 });
  });

  it('stands in lists and quotes', async () => {
    expect(
      await cells(
        '- > +---+',
        '  > | a |',
        '  > +---+',
        '',
        '      +---+',
        '      | b |',
        '      +---+',
      ),
    ).toEqual([['2:7 a']]);
  });

  it('stands among HTML tables', async () => {
    const { tables } = await read(
      '# H',
      '<table><tr><td>1</td></tr></table>',
      '',
      '+---+',
      '|2  |',
      '+---+',
    );
    expect(tables.map(({ kind, headings }) => [kind, ...headings])).toEqual([
      ['html', 'H'],
      ['grid', 'H'],
    ]);
  });

  it('is none inside a paragraph, in code, or without being asked for', async () => {
    const drawing = ['+---+', '| a |', '+---+'];
    expect(await read('text', ...drawing)).toMatchObject({ tables: [], diagnostics: [] });
    expect(await read('```', ...drawing, '```')).toMatchObject({ tables: [], diagnostics: [] });
    expect(await read('+---+', '', 'text')).toMatchObject({ tables: [], diagnostics: [] });
    expect(await readLines(markdown, drawing)).toMatchObject({
      tables: [],
      diagnostics: [{ code: 'unread-table' }],
    });
  });

  it('reads as it was written', async () => {
    const words = fc.constantFrom('', 'word', 'two words', '错误', 'e\u0301', '404');
    await fc.assert(
      fc.asyncProperty(table(words, false), async (given) => {
        const written = tableGrid(given).trimEnd().split('\n');
        const { tables } = await read(...written);
        expect(tables.map(content)).toEqual([content({ ...given, caption: null })]);
      }),
      { numRuns: 50 },
    );
  });
});

// pandoc reads some of these, without the rows that it cannot trace.
describe('a malformed grid table', () => {
  it.each([
    ['has no bottom border', 3, 1, ['+---+---+', '| a | b |', '| c | d |', '', 'text']],
    ['ends in display column 8', 2, 8, ['+---+---+', '| a | b|', '+---+---+']],
    [
      'The borders of this cell do not meet',
      1,
      5,
      ['+---+---+', '| a | b |', '+---+ - +', '|   c   |', '+-------+'],
    ],
  ])('%s', async (message, line, column, lines) => {
    const { tables, diagnostics } = await read(...lines);
    expect(tables).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'malformed-table', line, column }]);
    expect(diagnostics[0]?.message).toContain(message);
  });
});
