import type { Line, TableBlock } from '../blocks/block.ts';
import type { Dialect } from '../dialect.ts';
import type { Fault } from '../fault.ts';
import { cellsOf, unescaped } from './row.ts';
import { type SpannedCell, spannedCells } from './spans.ts';
import type { MarkdownCell, MarkdownTable } from './table.ts';

/** A table block with its cells told apart. The header's last row, above the delimiter row, says how wide it is. */
export function pipeTable(
  { rows, headerRows, caption = [], endOffset }: TableBlock,
  dialect: Dialect,
): MarkdownTable {
  const header = rows[headerRows - 1];
  const width = header === undefined ? 0 : cellsOf(header).length;
  const placed = dialect.has('multimarkdown_spans')
    ? spannedCells(rows, headerRows)
    : rows.flatMap(plainCells);
  const cells: MarkdownCell[] = [];
  const cut: Fault[] = [];
  for (const each of placed) {
    const { column, cell } = each;
    if (column < width) cells.push(shownCell(each, width));
    else if (cell.text !== '') {
      cut.push({ offset: cell.offset, fault: cutMessage(cell.text, width) });
    }
  }
  return { kind: 'pipe', offset: rows[0]?.offset ?? 0, endOffset, caption, headerRows, cells, cut };
}

function cutMessage(text: string, width: number): string {
  const columns = width === 1 ? 'one column' : `${width} columns`;
  return `"${text}" is not shown, as the header has ${columns}; add a header cell, or escape a pipe as \\|.`;
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
    contents: cell.text === '' ? [] : [unescaped(cell)],
    offset: cell.offset,
  };
}
