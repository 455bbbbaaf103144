import { beginsWithLetter } from '../../unicode/letters.ts';
import type { Cell, Table } from '../../model/table.ts';
import { isFilled } from './filled.ts';
import { isNothing, plainValue } from '../../codes/values.ts';

const CODE = /^[\x21-\x7e]+$/;

/**
 * A row heads a section where one cell covers it, or where it has one text only, in one cell or in each, which is set in bold or
 * is out of place in its column: words among codes. So it is in the first column where codes stand in another.
 */
export function sectionTest(table: Table): (cells: readonly Cell[], index: number) => boolean {
  const { rows } = table;
  const spanned = fullWidthRows(table);
  const full = rows.filter((cells, index) => !spanned.has(index) && !hasOneText(cells));
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) =>
    full.flatMap((row) => row[column] ?? []).filter(isFilled),
  );
  const isCode = columns.map((cells) => mostly(cells, ({ text }) => CODE.test(text)));
  const isNumber = columns.map((cells) =>
    mostly(cells, ({ text }) => /^[-\u2212]?[\d０-９]/.test(text)),
  );
  // Where each row has a number of its own, a row without one is no entry.
  const isCoded = columns.some(
    (cells, column) =>
      isNumber[column] === true && new Set(cells.map(({ text }) => text)).size === full.length,
  );
  const isBold = columns.map((cells) => mostly(cells, bold));
  const isOutOfPlace = (cell: Cell, column: number): boolean => {
    const text = plainValue(cell.text);
    if (bold(cell) && isBold[column] !== true) return true;
    if (isNumber[column] === true)
      return !/\d/.test(text) || (beginsWithLetter(text) && !CODE.test(text));
    if (isCode[column] === true) return !CODE.test(text);
    return column === 0 && columns.length > 2 && isCoded;
  };
  return (cells, index) => {
    if (spanned.has(index)) return true;
    if (!hasOneText(cells) || full.length === 0) return false;
    return cells.some((cell, column) => isFilled(cell) && isOutOfPlace(cell, column));
  };
}

/** Body rows, counted from 0, that one cell covers from side to side. */
function fullWidthRows({ header, rows, spans }: Table): Set<number> {
  const width = rows[0]?.length ?? 0;
  return new Set(
    spans
      .filter(({ colSpan }) => width > 1 && colSpan === width)
      .flatMap(({ row, rowSpan }) => Array.from({ length: rowSpan }, (_, below) => row + below))
      .map((row) => row - header.length),
  );
}

/** In one cell, or, where a converter knew of no spans, in each of them. */
function hasOneText(cells: readonly Cell[]): boolean {
  const filled = cells.filter(isFilled);
  if (filled.every(({ text }) => isNothing(text.trim()))) return false;
  if (filled.length === 1) return cells.length > 1;
  return (
    cells.length > 2 &&
    filled.length === cells.length &&
    new Set(filled.map(({ text }) => text)).size === 1
  );
}

function mostly(cells: readonly Cell[], test: (cell: Cell) => boolean): boolean {
  return cells.length > 0 && cells.filter(test).length >= cells.length * 0.9;
}

function bold({ markdown }: Cell): boolean {
  return markdown !== undefined && /^\*\*[^*]+\*\*$/.test(markdown);
}
