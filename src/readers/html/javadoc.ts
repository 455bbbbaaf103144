import type { PlacedCell } from '../../model/draft.ts';
import type { Cell } from '../../model/table.ts';
import { type Element, attribute, elements } from './tree.ts';

/** Whether an element is one of the tables that Javadoc draws with `div` since version 16. */
export function isSummaryTable(element: Element): boolean {
  return element.tagName === 'div' && has(element, 'summary-table');
}

/**
 * The cells of such a table, row by row; each row begins with a `col-first`:
 *
 *     <div class="table-header col-first">Field</div><div class="table-header col-last">Value</div>
 *     <div class="col-first even-row-color">LATE</div><div class="col-last even-row-color">3</div>
 */
export function summaryTable(
  table: Element,
  read: (element: Element) => Cell,
): { headerRows: number; cells: PlacedCell[] } {
  let [row, column] = [-1, 0];
  let headerRows = 0;
  const cells = elements(table, 'div').map((element) => {
    if (row < 0 || has(element, 'col-first')) [row, column] = [row + 1, 0];
    if (has(element, 'table-header')) headerRows = row + 1;
    return { cell: read(element), row, column: column++ };
  });
  return { headerRows, cells };
}

function has(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}
