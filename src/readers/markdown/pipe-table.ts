import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { PlacedCell } from '../../model/draft.ts';
import type { Mark } from '../../text/outline.ts';
import { type Source, positionAt } from '../../text/source.ts';
import type { Block, Line } from './block.ts';
import { showContent } from './content.ts';
import type { Inlines } from './inline.ts';
import { cellsOf, unescaped } from './row.ts';

/** A pipe table with its cells told apart, the content of each in the parts that stand together in the source. */
export interface PipeTable {
  offset: number;
  endOffset: number;
  rows: PipeCell[][];
  /** Cells beyond the header, which are not on the page. */
  cut: Line[];
}

interface PipeCell {
  content: Line[];
  /** Where the content stands, or would. */
  offset: number;
}

export function pipeTable({ rows, endOffset }: Extract<Block, { type: 'table' }>): PipeTable {
  const all = rows.map(cellsOf);
  const width = all[0]?.length ?? 0;
  return {
    offset: rows[0]?.offset ?? 0,
    endOffset,
    rows: all.map((cells) => cells.slice(0, width).map(pipeCell)),
    cut: all.flatMap((cells) => cells.slice(width)).filter(({ text }) => text !== ''),
  };
}

function pipeCell(cell: Line): PipeCell {
  return { content: cell.text === '' ? [] : unescaped(cell), offset: cell.offset };
}

/** The table, the tables that HTML makes in its cells, and a warning for each cell that GitHub does not show. */
export function pipeMarks(table: PipeTable, inlines: Inlines): Mark[] {
  const { source } = inlines;
  const nested: Mark[] = [];
  const cells = table.rows.flatMap((row, y) =>
    row.map(({ content, offset }, x): PlacedCell => {
      const { cell, marks } = showContent(content, offset, inlines);
      nested.push(...marks);
      return { cell, row: y, column: x };
    }),
  );
  const draft = {
    kind: 'pipe' as const,
    line: positionAt(source, table.offset).line,
    endLine: positionAt(source, table.endOffset).line,
    caption: null,
    headerRows: 1,
    cells,
  };
  return [{ type: 'table', offset: table.offset, draft }, ...nested];
}

export function cutCells({ rows, cut }: PipeTable, source: Source): Diagnostic[] {
  const width = rows[0]?.length ?? 0;
  const columns = width === 1 ? 'one column' : `${width} columns`;
  return cut.map(({ text, offset }) =>
    diagnostic(
      'cut-cell',
      { path: source.path, ...positionAt(source, offset) },
      `"${text}" is not shown, as the header has ${columns}; add a header cell, or escape a pipe as \\|.`,
    ),
  );
}
