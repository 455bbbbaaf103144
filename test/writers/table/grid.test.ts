import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, Table } from '../../../src/model/table.ts';
import { textWidth } from '../../../src/unicode/width.ts';
import { tableGrid } from '../../../src/writers/table/grid.ts';
import { cellText, table } from './arbitraries.ts';
import { type Standing, expectReadBack } from './read-back.ts';

function cell(text: string): Cell {
  return { text, line: 1, column: 1 };
}

function of(header: Cell[][], rows: Cell[][], spans: Table['spans'] = []): Table {
  const place = { id: 't', kind: 'grid' as const, line: 1, endLine: 3 };
  return { ...place, headings: [], caption: null, header, rows, spans, confidence: 1 };
}

test('a grid is as wide and as high as its cells', () => {
  const rows = [
    [cell('200'), cell('')],
    [cell('错误'), cell('two\nlines')],
  ];
  expect(tableGrid(of([[cell('Code'), cell('Text')]], rows))).toBe(`+------+-------+
| Code | Text  |
+======+=======+
| 200  |       |
+------+-------+
| 错误 | two   |
|      |       |
|      | lines |
+------+-------+
`);
});

test('a grid without a header has no double line', () => {
  expect(tableGrid(of([], [[cell('a')], [cell('=')]]))).toBe(
    '+----+\n| a  |\n+----+\n| \\= |\n+----+\n',
  );
});

test('a grid has spans', () => {
  const [wide, tall, b] = [cell('a wide one'), cell('1\n2'), cell('b')];
  const spans = [
    { row: 0, column: 0, rowSpan: 1, colSpan: 2 },
    { row: 1, column: 0, rowSpan: 2, colSpan: 1 },
  ];
  const rows = [
    [wide, wide],
    [tall, b],
    [tall, b],
  ];
  expect(tableGrid(of([], rows, spans))).toBe(`+------------+
| a wide one |
+---+--------+
| 1 | b      |
|   +--------+
| 2 | b      |
+---+--------+
`);
});

/** Blocks and inline markup of reST, as text. */
const rstText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*a*',
        '**',
        '`b`',
        '``c``',
        'd_',
        '_e',
        'f__',
        '[1]_',
        '\\',
        '::',
        ':g:',
        'h:',
      ),
      fc.constantFrom(
        '- ',
        '* ',
        '+',
        '1. ',
        '(a) ',
        'i)',
        '#. ',
        '.. ',
        '>>> ',
        '--x',
        '====',
        '---',
      ),
      fc.constantFrom(
        'word',
        ' ',
        '\n',
        '错误',
        'é',
        'a_b',
        'https://a.example/b_c',
        'x@a.example',
      ),
    ),
    { maxLength: 5 },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/ +/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim(),
  );

/** Any text, but for spaces that docutils takes off, and empty lines, which reST does not have. */
const plainText = cellText.map((text) => text.replace(/(?![ \n])\s/gu, '?').replace(/\n+/g, '\n'));

/** Between two columns, or rows, that every row spans, a grid has no border. */
function hasAllBorders({ header, rows, spans }: Table): boolean {
  const height = header.length + rows.length;
  const width = [...header, ...rows][0]?.length ?? 0;
  const isSpanned = (place: (span: Table['spans'][number]) => boolean): boolean =>
    spans.some(place);
  const places = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const across = (row: number, border: number): boolean =>
    isSpanned(
      (span) =>
        row >= span.row &&
        row < span.row + span.rowSpan &&
        border > span.column &&
        border < span.column + span.colSpan,
    );
  const down = (column: number, border: number): boolean =>
    isSpanned(
      (span) =>
        column >= span.column &&
        column < span.column + span.colSpan &&
        border > span.row &&
        border < span.row + span.rowSpan,
    );
  return (
    places(width).every((border) => places(height).some((row) => !across(row, border))) &&
    places(height).every((border) => places(width).some((column) => !down(column, border)))
  );
}

/** How far from the left edge a cell is displayed. An escaped space that its text needs before it shows nothing. */
function left({ cell: { line, column } }: Standing, lines: readonly string[]): number {
  const before = lines[line - 1]?.slice(0, column - 1) ?? '';
  return textWidth(before.replace(/\\ $/, ''));
}

test('any table reads back from a grid', async () => {
  await fc.assert(
    fc.asyncProperty(table(fc.oneof(rstText, plainText)).filter(hasAllBorders), async (given) => {
      const written = tableGrid(given);
      const shown = await expectReadBack({ ...given, caption: null }, { written, format: 'rst' });
      const lines = written.split('\n');
      for (const one of shown) {
        for (const other of shown) {
          if (one.row === other.row) expect(one.cell.line).toBe(other.cell.line);
          if (one.column === other.column) expect(left(one, lines)).toBe(left(other, lines));
        }
      }
    }),
  );
});
