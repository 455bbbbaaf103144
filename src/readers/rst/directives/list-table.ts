import type { Parser } from '../construct.ts';
import type { Directive } from './directive.ts';
import type { Fault } from '../drawn/drawn.ts';
import { columnOf } from '../lines.ts';
import { dimensionFault, widthsFault } from './table.ts';
import { countOf } from './table-options.ts';
import type { CellBlock, Item, TableBlock } from '../tree.ts';

/**
 * A table as a list of rows that are lists of cells:
 *
 *     .. list-table:: Caption
 *        :header-rows: 1
 *
 *        * - Code
 *          - Meaning
 *        * - 1
 *          - not found
 *
 * docutils: `ListTable` (parsers/rst/directives/tables.py).
 */
export function listTable(directive: Directive, parser: Parser): TableBlock | Fault | undefined {
  const { content, place } = directive;
  if (content.length === 0)
    return { ...place, fault: 'The directive "list-table" has no content.' };
  const blocks = parser.nest(content);
  const [list, second] = blocks;
  if (list?.type !== 'list' || second !== undefined) return { ...place, fault: ONE_LIST };
  const rows: (readonly Item[])[] = [];
  for (const { marker, body } of list.items) {
    const [cells, other] = body;
    if (cells?.type !== 'list' || other !== undefined) {
      return { line: marker, index: 0, fault: ROW_WITHOUT_LIST };
    }
    const expected = rows[0]?.length ?? cells.items.length;
    if (cells.items.length !== expected) {
      const fault = `This row has ${cells.items.length} cells, the first row ${expected}. Use the same number of cells.`;
      return { line: marker, index: 0, fault };
    }
    rows.push(cells.items);
  }
  return (
    widthsFault(directive, rows[0]?.length ?? 0) ??
    dimensionFault(
      directive,
      rows.map((row) => row.length),
    ) ?? {
      type: 'table',
      kind: 'list-table',
      line: place.line.number,
      endLine: place.endLine,
      caption: directive.argument,
      headerRows: countOf(directive, 'header-rows'),
      cells: rows.flatMap((items, row) =>
        items.map((item, column) => listCell(item, row, column, 1, 1)),
      ),
    }
  );
}

export const ONE_LIST =
  'The table must be one bullet list and nothing else. Check the indentation.';
export const ROW_WITHOUT_LIST =
  'This row must be one bullet list of its cells and nothing else. Check the indentation.';

/** An empty cell would begin one space behind its bullet. */
export function listCell(
  { marker, body }: Item,
  row: number,
  column: number,
  rowSpan: number,
  colSpan: number,
): CellBlock {
  const at = { line: marker.number, column: columnOf(marker, 0) + 2 };
  return { row, column, rowSpan, colSpan, body, at };
}
