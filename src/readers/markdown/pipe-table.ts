import type { Table, TableCell } from 'mdast';
import { diagnostic } from '../../model/diagnostic.ts';
import type { Draft, PlacedCell } from '../../model/draft.ts';
import type { Cell } from '../../model/table.ts';
import { inlineMarkdown, inlineText } from '../../text/inline.ts';
import { positionAt } from '../../text/source.ts';
import { contentOf } from './content.ts';
import type { MarkdownContext } from './context.ts';
import { plainCells } from './plain-rows.ts';

/**
 * A pipe table: GFM, "Tables (extension)". Short rows are padded to the header. Cells beyond it are not on the page, so
 * each that holds text is a diagnostic.
 */
export function pipeDraft(table: Table, context: MarkdownContext): Draft {
  const width = table.children[0]?.children.length ?? 0;
  const cells: PlacedCell[] = [];
  const rows = readRows(table, context);
  for (const [row, rowCells] of rows.entries()) {
    for (const [column, cell] of rowCells.entries()) {
      if (column < width) cells.push({ cell, row, column });
      else if (cell.text !== '') reportCut(cell, width, context);
    }
  }
  return {
    kind: 'pipe',
    line: context.reduced.sourceLine(table.position?.start.line ?? 1),
    endLine: context.reduced.sourceLine(table.position?.end.line ?? 1),
    headings: context.headings.path(),
    caption: null,
    headerRows: 1,
    cells,
  };
}

/** The parsed rows, and between them the plain ones that were not parsed. */
function readRows(table: Table, context: MarkdownContext): Cell[][] {
  const { reduced } = context;
  const rows: Cell[][] = [];
  let next = reduced.sourceLine(table.position?.start.line ?? 1);
  for (const row of table.children) {
    const line = reduced.sourceLine(row.position?.start.line ?? 1);
    for (; next < line; next++) if (reduced.isLeftOut(next)) rows.push(readPlainRow(next, context));
    rows.push(row.children.map((cell) => readCell(cell, context)));
    next = line + 1;
  }
  return rows;
}

function readPlainRow(line: number, { source }: MarkdownContext): Cell[] {
  const end = source.lineStarts[line] ?? source.text.length;
  const text = source.text.slice(source.lineStarts[line - 1], end).replace(/[\r\n]+$/, '');
  return plainCells(text).map(({ text: cell, column }) => ({ text: cell, line, column }));
}

function readCell(node: TableCell, context: MarkdownContext): Cell {
  const { inlines, offset } = contentOf(node, context);
  const markdown = inlineMarkdown(inlines);
  return {
    text: inlineText(inlines),
    ...(markdown === undefined ? {} : { markdown }),
    ...positionAt(context.source, offset ?? emptyCellOffset(node, context)),
  };
}

/** Just inside the border: `| |` has its empty cell behind the pipe. */
function emptyCellOffset(node: TableCell, { source, reduced }: MarkdownContext): number {
  const start = reduced.sourceOffset(node.position?.start.offset ?? 0);
  return source.text[start] === '|' ? start + 1 : start;
}

function reportCut(cell: Cell, width: number, { source, diagnostics }: MarkdownContext): void {
  const at = { path: source.path, line: cell.line, column: cell.column };
  const columns = width === 1 ? 'one column' : `${width} columns`;
  const message = `"${cell.text}" is cut off, as the header has ${columns}; add a header cell, or escape a pipe as \\|.`;
  diagnostics.push(diagnostic('cut-cell', at, message));
}
