import { appendTo } from '../../../model/append-to.ts';
import type { Draft, PlacedCell } from '../../../model/draft.ts';
import type { Mark } from '../../../model/outline.ts';
import type { Span } from '../../../model/table.ts';
import { positionAt } from '../../../source/source.ts';
import { showContents } from '../inline/content.ts';
import type { Line } from '../block.ts';
import type { Fault } from '../fault.ts';
import type { Content, Inlines } from '../inline/inline.ts';

/** A table with its cells told apart, and nothing inside of them read yet. */
export interface MarkdownTable {
  kind: Draft['kind'];
  /** Somewhere in its first line, and in its last. */
  offset: number;
  endOffset: number;
  caption: Content;
  headerRows: number;
  cells: MarkdownCell[];
  /** Cells that are not on the page. */
  cut: Fault[];
  /** Lines that were put back to the cell that they are torn off. */
  torn: readonly Line[];
}

/** All have the same properties: to copy some of them with a spread takes longer than to read the cell. */
export interface MarkdownCell extends Span {
  /** One for each block, in the parts that stand together in the source. */
  contents: Content[];
  /** Where they stand, or would. */
  offset: number;
}

export function contentsIn({ caption, cells }: MarkdownTable): Content[] {
  return [caption, ...cells.flatMap(({ contents }) => contents)];
}

/** The table, and the tables that HTML makes in its cells. */
export function tableMarks(table: MarkdownTable, inlines: Inlines): Mark[] {
  const nested: Mark[] = [];
  const cells = table.cells.map((placed): PlacedCell => {
    const { row, column, rowSpan, colSpan } = placed;
    const { cell, marks } = showContents(placed.contents, placed.offset, inlines);
    appendTo(nested, marks);
    return { cell, row, column, rowSpan, colSpan };
  });
  const draft: Omit<Draft, 'headings'> = {
    kind: table.kind,
    line: positionAt(inlines.source, table.offset).line,
    endLine: positionAt(inlines.source, table.endOffset).line,
    caption: captionOf(table, inlines),
    headerRows: table.headerRows,
    cells,
  };
  return [{ type: 'table', offset: table.offset, draft }, ...nested];
}

function captionOf({ caption, offset }: MarkdownTable, inlines: Inlines): string | null {
  const { text } = showContents([caption], offset, inlines).cell;
  return text === '' ? null : text.replaceAll('\n', ' ');
}
