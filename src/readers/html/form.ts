import { isTooLarge } from '../../model/draft.ts';
import type { Span } from '../../model/table.ts';
import { isOffPage } from './content.ts';
import { colSpanOf, rowSpanOf } from './spans.ts';
import { type Element, attribute, elements, isElement } from './tree.ts';

/** A cell at its place in the grid of slots; counts from 0. */
interface Slot extends Span {
  cell: Element;
}

export interface FormedTable {
  slots: Slot[];
  headerRows: number;
  /** How many of the last rows are in a tfoot. */
  footerRows: number;
  /** Rows, also those at the end that have no cell. */
  height: number;
}

interface RowGroup {
  /** Rows of the whole table above this group. */
  start: number;
  rows: Element[];
}

/**
 * Forms a table (HTML, 4.9.12.1), with tfoot last. A rowspan ends with its row group, as browsers show it. A table that is
 * too large is formed no further.
 */
export function formTable(table: Element): FormedTable {
  const sections = elements(table, 'thead', 'tbody', 'tfoot').filter(isShown);
  const isFoot = ({ tagName }: Element): boolean => tagName === 'tfoot';
  const ordered = [...sections.filter((section) => !isFoot(section)), ...sections.filter(isFoot)];
  const slots: Slot[] = [];
  let [width, height, footerRows] = [0, 0, 0];
  for (const section of ordered) {
    const group = { start: height, rows: elements(section, 'tr').filter(isShown) };
    width = formGroup(group, width, slots);
    height += group.rows.length;
    if (isFoot(section)) footerRows += group.rows.length;
  }
  return { slots, headerRows: headerRows(ordered, slots), footerRows, height };
}

/**
 * Places the cells of a row group: each in the first slot of its row that no cell from a row above covers. Takes and gives
 * the width of the table.
 */
function formGroup({ start, rows }: RowGroup, width: number, slots: Slot[]): number {
  /** By column: the first row of the group that the cell above does not reach. */
  const freeFrom: number[] = [];
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const cell of elements(row, 'td', 'th').filter(isShown)) {
      while ((freeFrom[column] ?? 0) > index) column++;
      const colSpan = colSpanOf(cell);
      const rowSpan = rowSpanOf(cell, rows.length - index);
      slots.push({ cell, row: start + index, column, rowSpan, colSpan });
      for (const end = column + colSpan; column < end; column++) {
        freeFrom[column] = Math.max(freeFrom[column] ?? 0, index + rowSpan);
      }
      width = Math.max(width, column);
      if (isTooLarge(width * (start + index + 1), slots.length)) return width;
    }
  }
  return width;
}

/** A row, a cell or a part of a table that the page does not show takes no place in it. */
function isShown(element: Element): boolean {
  return !isOffPage(element);
}

/** The rows of a thead at the top; without any thead, the leading rows made only of th. */
function headerRows(sections: readonly Element[], slots: readonly Slot[]): number {
  const heads = sections.filter(({ tagName }) => tagName === 'thead');
  const rows = heads.flatMap((head) => elements(head, 'tr').filter(isShown)).length;
  if (rows === 0) return leadingHeaderRows(slots) || Number(isStyledApart(slots));
  const [first] = sections;
  return first !== undefined && first === heads[0]
    ? elements(first, 'tr').filter(isShown).length
    : 0;
}

/** In two rows, both would be. */
const ENOUGH_ROWS = 3;
/** Of a class for every other row, or for where a row stands. */
const STRIPES = /odd|even|alt|first|last|row-?\d|^$/i;

/** Whether the cells of the first row, or the row, have a class that none below it has, which so is the header's. */
function isStyledApart(slots: readonly Slot[]): boolean {
  const height = slots.at(-1)?.row ?? 0;
  const top = slots.filter(({ row }) => row === 0);
  if (height + 1 < ENOUGH_ROWS || top.length < 2) return false;
  return [classOfCell, classOfRow].some((classOf) => {
    const [own, other] = new Set(top.map(classOf));
    if (own === undefined || other !== undefined || STRIPES.test(own)) return false;
    return slots.every((slot) => slot.row === 0 || classOf(slot) !== own);
  });
}

function classOfCell({ cell }: Slot): string {
  return attribute(cell, 'class')?.trim() ?? '';
}

function classOfRow({ cell: { parentNode } }: Slot): string {
  return (parentNode && isElement(parentNode) && attribute(parentNode, 'class')?.trim()) || '';
}

/** A table without a td has no row that the others could head. */
function leadingHeaderRows(slots: readonly Slot[]): number {
  const body = slots.find(({ cell }) => cell.tagName === 'td')?.row ?? 0;
  let end = 0;
  for (const { row, rowSpan } of slots) {
    if (row > end || row >= body) break;
    end = Math.max(end, row + rowSpan);
  }
  return Math.min(end, body);
}
