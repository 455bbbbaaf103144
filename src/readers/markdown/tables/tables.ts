import { appendTo } from '../../../model/append-to.ts';
import type { Block, DrawingBlock } from '../block.ts';
import { blocksIn } from '../blocks/blocks.ts';
import { cellContents } from './cell-blocks.ts';
import { type Dialect, withoutDrawings } from '../dialect.ts';
import { pipeTable } from './pipe-table.ts';
import type { MarkdownTable } from './table.ts';

/** The tables among blocks and in their cells. */
export function tablesIn(blocks: readonly Block[], dialect: Dialect): MarkdownTable[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return [pipeTable(block, dialect)];
    return block.type === 'drawing' ? drawnTables(block, dialect) : [];
  });
}

/** The table of a drawing, and the pipe tables in its cells. What is drawn in a cell is text. */
function drawnTables({ drawing, caption = [] }: DrawingBlock, dialect: Dialect): MarkdownTable[] {
  const inner = withoutDrawings(dialect);
  const nested: MarkdownTable[] = [];
  const cells = drawing.cells.map(({ row, column, rowSpan, colSpan, lines, offset }) => {
    if (drawing.kind === 'simple')
      return { row, column, rowSpan, colSpan, contents: [lines], offset };
    const { blocks } = blocksIn(lines, inner);
    appendTo(nested, tablesIn(blocks, inner));
    return { row, column, rowSpan, colSpan, contents: cellContents(blocks), offset };
  });
  return [{ ...drawing, caption, cells, cut: [], torn: [] }, ...nested];
}
