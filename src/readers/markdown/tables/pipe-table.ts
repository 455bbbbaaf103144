import type { Line, TableBlock } from '../block.ts';
import type { Dialect } from '../dialect.ts';
import type { Fault } from '../fault.ts';
import { withoutComments } from '../mdx.ts';
import { cellsOf, unescaped } from '../row.ts';
import { type SpannedCell, spannedCells } from './spans.ts';
import type { MarkdownCell, MarkdownTable } from './table.ts';

/** A table block with its cells told apart. The header's last row, above the delimiter row, says how wide it is. */
export function pipeTable(
  { rows, headerRows, caption = [], endOffset }: TableBlock,
  dialect: Dialect,
): MarkdownTable {
  const header = rows[headerRows - 1];
  const width = header === undefined ? 0 : cellsOf(header).length;
  const placed: PlainCell[] = dialect.has('multimarkdown_spans')
    ? spannedCells(rows, headerRows)
    : plainCells(rows, headerRows);
  const cells: MarkdownCell[] = [];
  const cut: Fault[] = [];
  const torn = placed.flatMap(({ joined = [] }) => joined);
  for (const each of placed) {
    const { column, cell } = each;
    if (column < width) cells.push(shownCell(each, width, dialect));
    else if (cell.text !== '') {
      cut.push({ offset: cell.offset, fault: cutMessage(cell.text, width) });
    }
  }
  return {
    kind: 'pipe',
    offset: rows[0]?.offset ?? 0,
    endOffset,
    caption,
    headerRows,
    cells,
    cut,
    torn,
  };
}

function cutMessage(text: string, width: number): string {
  const columns = width === 1 ? 'one column' : `${width} columns`;
  return `"${text}" is cut off: the header has only ${columns}. Add a header cell, or escape a pipe as \\|.`;
}

/** `joined`: what is torn off the cell, line by line. */
interface PlainCell extends SpannedCell {
  joined?: Line[];
}

/**
 * A line that lacks its border, below a row that lacks its end, goes on with that row's last cell, though GitHub makes it a row:
 *
 *     | 42 | more
 *     spam |
 */
function plainCells(lines: readonly Line[], headerRows: number): PlainCell[] {
  const isBordered = /^\|.*\|\s*$/.test(lines[0]?.text ?? '');
  const placed: PlainCell[] = [];
  let row = 0;
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const cells = cellsOf(line);
    const last = placed.at(-1);
    const isBegun = /^\s*\|/.test(line.text);
    const isTorn: boolean = isOpen && isBordered && index > headerRows && !isBegun;
    isOpen = (isBegun || isTorn) && !/\|\s*$/.test(line.text);
    if (last === undefined || !isTorn) {
      placed.push(...cells.map((cell, column) => ({ cell, row, column, rowSpan: 1, colSpan: 1 })));
      row++;
      continue;
    }
    const [first, ...others] = cells;
    if (first !== undefined) (last.joined ??= []).push(first);
    for (const [at, cell] of others.entries())
      placed.push({ ...last, cell, column: last.column + 1 + at, joined: [] });
  }
  return placed;
}

function shownCell(
  { cell, row, column, rowSpan, colSpan, joined = [] }: PlainCell,
  width: number,
  dialect: Dialect,
): MarkdownCell {
  const content = cell.text === '' ? [] : unescaped(cell);
  const shown = dialect.has('mdx') ? withoutComments(content) : content;
  return {
    row,
    column,
    rowSpan,
    colSpan: Math.min(colSpan, width - column),
    contents: [...(shown.length === 0 ? [] : [shown]), ...joined.map(unescaped)],
    offset: cell.offset,
  };
}
