import { type Element, attribute, elements } from './tree.ts';

/** A cell at its place in the grid of slots; counts from 0. */
export interface Slot {
  cell: Element;
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
}

export interface FormedTable {
  slots: Slot[];
  headerRows: number;
  height: number;
}

const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65534;

/**
 * Forms a table: HTML, 4.9.12.1, with its rules for spans, and with tfoot last. Rows that only a rowspan reaches, below
 * the last row of its group, are left out, as browsers leave them out.
 */
export function formTable(table: Element): FormedTable {
  const groups = rowGroups(table);
  const slots: Slot[] = [];
  let row = 0;
  for (const { rows } of groups) {
    slots.push(...formGroup(rows, row));
    row += rows.length;
  }
  return { slots, headerRows: countHeaderRows(groups), height: row };
}

interface RowGroup {
  head: boolean;
  rows: Element[];
}

/** The rows between two sections form a group of their own. */
function rowGroups(table: Element): RowGroup[] {
  const groups: RowGroup[] = [];
  const feet: RowGroup[] = [];
  let loose: Element[] | undefined;
  for (const child of elements(table, 'tr', 'thead', 'tbody', 'tfoot')) {
    if (child.tagName === 'tr') {
      if (loose === undefined) groups.push({ head: false, rows: (loose = []) });
      loose.push(child);
    } else {
      const group = { head: child.tagName === 'thead', rows: elements(child, 'tr') };
      (child.tagName === 'tfoot' ? feet : groups).push(group);
      loose = undefined;
    }
  }
  return [...groups, ...feet];
}

function formGroup(rows: readonly Element[], firstRow: number): Slot[] {
  const slots: Slot[] = [];
  /** For each column, the first row below every cell that covers it. */
  const freeFrom: number[] = [];
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const cell of elements(row, 'td', 'th')) {
      while ((freeFrom[column] ?? 0) > index) column++;
      const { colSpan, rowSpan } = spansOf(cell, rows.length - index);
      slots.push({ cell, row: firstRow + index, column, rowSpan, colSpan });
      for (let end = column + colSpan; column < end; column++) {
        freeFrom[column] = Math.max(freeFrom[column] ?? 0, index + rowSpan);
      }
    }
  }
  return slots;
}

/** `rowspan=0` reaches to the end of the group. */
function spansOf(cell: Element, rowsLeft: number): { colSpan: number; rowSpan: number } {
  const colSpan = Math.min(nonNegativeInteger(attribute(cell, 'colspan')) || 1, MAX_COLSPAN);
  const rowSpan = Math.min(nonNegativeInteger(attribute(cell, 'rowspan')) ?? 1, MAX_ROWSPAN);
  return { colSpan, rowSpan: rowSpan === 0 ? rowsLeft : Math.min(rowSpan, rowsLeft) };
}

/** HTML, 2.3.4.2: white space before and anything behind the digits is ignored. */
function nonNegativeInteger(text = ''): number | undefined {
  const digits = /^[ \t\n\f\r]*(?:\+?(\d+)|-0+(?!\d))/.exec(text);
  return digits === null ? undefined : Number(digits[1] ?? 0);
}

/** The rows of thead; without one, the leading rows made only of th, unless all are. */
function countHeaderRows(groups: readonly RowGroup[]): number {
  const [first] = groups;
  if (groups.some(({ head }) => head)) return first?.head ? first.rows.length : 0;
  const rows = groups.flatMap((group) => group.rows);
  const body = rows.findIndex((row) => {
    const cells = elements(row, 'td', 'th');
    return cells.length === 0 || cells.some(({ tagName }) => tagName === 'td');
  });
  return Math.max(body, 0);
}
