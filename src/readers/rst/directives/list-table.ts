import type { Span } from '../../../model/table.ts';
import type { Parser } from '../construct.ts';
import type { Directive } from './directive.ts';
import type { Fault } from '../drawn/drawn.ts';
import { columnOf } from '../lines.ts';
import { dimensionFault, tableBlock, widthsFault } from './table.ts';
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
  const items = listIn(directive, parser);
  if ('fault' in items) return items;
  const rows: (readonly Item[])[] = [];
  for (const { marker, body } of items) {
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
    dimensionFault(directive, rows) ??
    tableBlock(directive, {
      kind: 'list-table',
      headerRows: countOf(directive, 'header-rows'),
      cells: rows.flatMap((cells, row) => cells.map((cell, column) => listCell(cell, row, column))),
    })
  );
}

/** The items of the list that the content of a directive is, or what is wrong with it. */
export function listIn(
  { name, content, place }: Directive,
  { nest }: Parser,
): readonly Item[] | Fault {
  if (content.length === 0) return { ...place, fault: `The directive "${name}" has no content.` };
  const [list, second] = nest(content);
  if (list?.type === 'list' && second === undefined) return list.items;
  return { ...place, fault: ONE_LIST };
}

const ONE_LIST = 'The table must be one bullet list and nothing else. Check the indentation.';
export const ROW_WITHOUT_LIST =
  'This row must be one bullet list of its cells and nothing else. Check the indentation.';

/** An empty cell would begin one space behind its bullet. */
export function listCell(
  { marker, body, rowSpan = 1, colSpan = 1 }: Item & Partial<Span>,
  row: number,
  column: number,
): CellBlock {
  const at = { line: marker.number, column: columnOf(marker, 0) + 2 };
  return { row, column, rowSpan, colSpan, body, at };
}
