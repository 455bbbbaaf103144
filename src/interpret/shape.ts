import type { Cell, Table } from '../model/table.ts';
import { withoutDittos } from './ditto.ts';
import { isHeaderWord } from './header.ts';
import { laidOut } from './layout.ts';
import { isNumeral, plainValue } from './values.ts';

/** A table's columns named and its rows told apart, before anything is known of what the columns mean. */
export interface Shape {
  /** What the header says of each column; empty where it says nothing. */
  labels: string[];
  rows: Row[];
}

/** `section`: one text that heads the rows below it. `header`: the header once more. */
export interface Row {
  kind: 'entry' | 'section' | 'header' | 'blank';
  cells: Cell[];
}

export function shapeOf(given: Table): Shape {
  const table = laidOut(given);
  const header = table.header.filter((row) => row.some(isFilled));
  const promoted = header.length === 0 && isHeaderRow(table.rows);
  const labelRows = promoted ? table.rows.slice(0, 1) : header;
  const labels = labelsOf(labelRows, table);
  const spanned = fullWidthRows(table);
  const isSection = sectionTest(table.rows, spanned);
  const rows = table.rows.map((cells, index): Row => {
    if (!cells.some(isFilled)) return { kind: 'blank', cells };
    if ((promoted && index === 0) || repeats(cells, labels)) return { kind: 'header', cells };
    return { kind: isSection(cells, index) ? 'section' : 'entry', cells };
  });
  return { labels, rows: filledDown(rows.slice(promoted ? 1 : 0)) };
}

function filledDown(rows: readonly Row[]): Row[] {
  const entries = rows.filter(({ kind }) => kind === 'entry');
  const cells = withoutDittos(entries.map((row) => row.cells));
  const filled = new Map(entries.map((row, index) => [row, cells[index] ?? row.cells]));
  return rows.map((row) => ({ ...row, cells: filled.get(row) ?? row.cells }));
}

/** The name by which messages and options call a column. */
export function columnName(label: string, index: number): string {
  return label === '' ? `column ${index + 1}` : label;
}

function isFilled(cell: Cell): boolean {
  return plainValue(cell.text) !== '';
}

/** Stacked header cells read downwards, each text once: `Error` above `Code` is `Error Code`. */
function labelsOf(rows: readonly Cell[][], table: Table): string[] {
  const width = table.header[0]?.length ?? table.rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row) => plainValue(row[column]?.text ?? '').replace(/\s+/g, ' '));
    return [...new Set(texts.filter((text) => text !== ''))].join(' ');
  });
}

/**
 * Many tables have no header that the format marks as one: HTML without `th`, a list-table without `:header-rows:`. Their first
 * row is the header where it holds header words only, or where a header word stands above a column of numerals.
 */
function isHeaderRow([first, ...rest]: readonly Cell[][]): boolean {
  if (first === undefined || rest.length === 0) return false;
  const filled = first.filter(isFilled);
  if (filled.length < 2 || filled.some(({ text }) => isNumeral(plainValue(text)))) return false;
  const words = filled.filter(({ text }) => isHeaderWord(text));
  if (words.length > 1 && words.length * 2 >= filled.length) return true;
  return first.some(
    ({ text }, column) =>
      isHeaderWord(text) &&
      rest.every((row) => /^$|^-?\d/.test(plainValue(row[column]?.text ?? ''))),
  );
}

function repeats(cells: readonly Cell[], labels: readonly string[]): boolean {
  return (
    labels.some((label) => label !== '') &&
    cells.every(({ text }, column) => plainValue(text).replace(/\s+/g, ' ') === labels[column])
  );
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

/**
 * A row heads a section where one cell covers it, or where its only text is set in bold or is out of place in its column:
 * words among codes.
 */
function sectionTest(
  rows: readonly Cell[][],
  spanned: ReadonlySet<number>,
): (cells: readonly Cell[], index: number) => boolean {
  const isLone = (cells: readonly Cell[]): boolean =>
    cells.length > 1 && cells.filter(isFilled).length === 1;
  const full = rows.filter((cells, index) => !spanned.has(index) && !isLone(cells));
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) =>
    full.flatMap((row) => row[column] ?? []).filter(isFilled),
  );
  const isCode = columns.map((cells) => mostly(cells, ({ text }) => /^[\x21-\x7e]+$/.test(text)));
  const isNumber = columns.map((cells) => mostly(cells, ({ text }) => isNumeral(plainValue(text))));
  const isBold = columns.map((cells) => mostly(cells, bold));
  return (cells, index) => {
    if (spanned.has(index)) return true;
    if (!isLone(cells) || full.length === 0) return false;
    const column = cells.findIndex(isFilled);
    const cell = cells[column];
    if (cell === undefined) return false;
    if (bold(cell) && isBold[column] !== true) return true;
    if (isNumber[column] === true) return !/\d/.test(cell.text);
    return isCode[column] === true && !/^[\x21-\x7e]+$/.test(plainValue(cell.text));
  };
}

function mostly(cells: readonly Cell[], test: (cell: Cell) => boolean): boolean {
  return cells.length > 0 && cells.filter(test).length >= cells.length * 0.9;
}

function bold({ markdown }: Cell): boolean {
  return markdown !== undefined && /^\*\*[^*]+\*\*$/.test(markdown);
}
