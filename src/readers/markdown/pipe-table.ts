import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import { type Source, positionAt } from '../../text/source.ts';
import type { Line, TableBlock } from './block.ts';
import type { Dialect } from './dialect.ts';
import { cellsOf, unescaped } from './row.ts';
import { type SpannedCell, spannedCells } from './spans.ts';
import type { MarkdownCell, MarkdownTable } from './table.ts';

export interface PipeTable extends MarkdownTable {
  width: number;
  /** Cells beyond the header, which are not on the page. */
  cut: Line[];
}

/** A table block with its cells told apart. The header's last row, above the delimiter row, says how wide it is. */
export function pipeTable(
  { rows, headerRows, endOffset }: TableBlock,
  dialect: Dialect,
): PipeTable {
  const header = rows[headerRows - 1];
  const width = header === undefined ? 0 : cellsOf(header).length;
  const placed = dialect.has('multimarkdown_spans')
    ? spannedCells(rows, headerRows)
    : rows.flatMap(plainCells);
  return {
    kind: 'pipe',
    offset: rows[0]?.offset ?? 0,
    endOffset,
    headerRows,
    cells: placed.filter(({ column }) => column < width).map((cell) => shownCell(cell, width)),
    width,
    cut: placed
      .filter(({ column, cell }) => column >= width && cell.text !== '')
      .map(({ cell }) => cell),
  };
}

function plainCells(line: Line, row: number): SpannedCell[] {
  return cellsOf(line).map((cell, column) => ({ cell, row, column, rowSpan: 1, colSpan: 1 }));
}

function shownCell(
  { cell, row, column, rowSpan, colSpan }: SpannedCell,
  width: number,
): MarkdownCell {
  return {
    row,
    column,
    rowSpan,
    colSpan: Math.min(colSpan, width - column),
    content: cell.text === '' ? [] : unescaped(cell),
    offset: cell.offset,
  };
}

/** A warning for each cell that is not shown. */
export function cutCells({ width, cut }: PipeTable, source: Source): Diagnostic[] {
  const columns = width === 1 ? 'one column' : `${width} columns`;
  return cut.map(({ text, offset }) =>
    diagnostic(
      'cut-cell',
      { path: source.path, ...positionAt(source, offset) },
      `"${text}" is not shown, as the header has ${columns}; add a header cell, or escape a pipe as \\|.`,
    ),
  );
}
