import type { Cell, Table } from '../../model/table.ts';
import { withoutDittos } from './ditto.ts';
import { headerWords, isHeaderWord } from '../../vocabulary/header.ts';
import { laidOut } from './layout.ts';
import { isFilled } from './filled.ts';
import { sectionTest } from './sections.ts';
import { withoutNotes } from '../../codes/marks.ts';
import { isNumeral } from '../../codes/integer.ts';
import { plainValue } from '../../codes/values.ts';

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
  const table = laidOut(withoutFootnotes(withoutFooter(given)));
  const header = withoutTitle(table.header.filter((row) => row.some(isFilled)));
  const isTitled = header.length === 0 && isTitle(table.rows[0]);
  const first = isTitled ? 1 : 0;
  const promoted = header.length === 0 && isHeaderRow(table.rows.slice(first));
  const spanned = header.length > 0 && isSpannedInto(table.rows[0], header);
  const own = table.rows.slice(first, first + 1);
  const labelRows = promoted ? own : [...header, ...(spanned ? own : [])];
  const labels = labelsOf(labelRows, table);
  const isSection = sectionTest(table);
  const rows = table.rows.map((cells, index): Row => {
    if (!cells.some(isFilled) || isDivider(cells)) return { kind: 'blank', cells };
    if (
      ((promoted || spanned) && index === first) ||
      repeats(cells, labels) ||
      headsTable(table.rows, index)
    )
      return { kind: 'header', cells };
    const isHeading = (promoted && isTitled && index === 0) || isSection(cells, index);
    return { kind: isHeading ? 'section' : 'entry', cells };
  });
  return { labels, rows: filledDown(rows.toSpliced(first, promoted || spanned ? 1 : 0)) };
}

/** A footer sums up, or repeats the header, unless there is nothing else. */
function withoutFooter(table: Table): Table {
  const { rows, footerRows = 0 } = table;
  return footerRows === 0 || footerRows === rows.length
    ? table
    : { ...table, rows: rows.slice(0, -footerRows) };
}

/** What refers to footnotes is no part of any text. */
function withoutFootnotes(table: Table): Table {
  const shown = (cell: Cell): Cell => {
    const text = withoutNotes(cell.plain ?? cell.text);
    return text === cell.text ? cell : { ...cell, text };
  };
  return {
    ...table,
    header: table.header.map((row) => row.map(shown)),
    rows: table.rows.map((row) => row.map(shown)),
  };
}

/** One text over all columns, which is no label of any. */
function isTitle(cells: readonly Cell[] = []): boolean {
  const [first] = cells;
  return first !== undefined && cells.length > 1 && cells.every((cell) => isSame(cell, first));
}

/** The rows of a header below a title that spans it. */
function withoutTitle(header: Cell[][]): Cell[][] {
  return header.length > 1 && isTitle(header[0]) ? header.slice(1) : header;
}

/** One cell, repeated at every place that it spans. */
function isSame(a: Cell, b: Cell): boolean {
  return a.line === b.line && a.column === b.column && a.text === b.text;
}

/** Whether a cell of the header goes on into the first row of the body, so that this is one of the header, too. */
function isSpannedInto(cells: readonly Cell[] = [], header: readonly Cell[][]): boolean {
  const last = header.at(-1) ?? [];
  return cells.some((cell, at) => {
    const above = last[at];
    return isFilled(cell) && above !== undefined && isSame(cell, above);
  });
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

/** Stacked header cells read downwards, each text once: `Error` above `Code` is `Error Code`. */
function labelsOf(rows: readonly Cell[][], table: Table): string[] {
  const width = table.header[0]?.length ?? table.rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row) => plainValue(row[column]?.text ?? '').replace(/\s+/g, ' '));
    return [...new Set(texts.filter((text) => text !== ''))].join(' ');
  });
}

/** `404`, `-1`, `E12`, `P0A-3`, or nothing. */
const NUMBERED = /^$|^-?\d|^[A-Za-z]{1,6}[-_.]?\d[\w.-]{0,20}$/;

/**
 * Many tables have no header that the format marks as one: HTML without `th`, a list-table without `:header-rows:`. Their first
 * row is the header where it alone is bold, or holds header words only, where a text stands above numbers alone, or words above a column
 * that is set as code, or where a header word stands above a column of codes with digits.
 */
function isHeaderRow([first, ...rest]: readonly Cell[][]): boolean {
  if (first === undefined || rest.length === 0) return false;
  const filled = first.filter(isFilled);
  if (filled.length < 2 || filled.some(({ text }) => isNumeral(plainValue(text)))) return false;
  if (filled.every(isBold) && !rest.some((row) => row.filter(isFilled).every(isBold))) return true;
  if (first.some((cell, column) => headsNumbers(cell, rest, column))) return true;
  if (filled.every(isLabel) && first.some((_, column) => isCode(rest, column))) return true;
  const words = filled.filter(({ text }) => isHeaderWord(text));
  if (words.length > 1 && words.length * 2 >= filled.length) return true;
  return first.some(
    ({ text }, column) =>
      isHeaderWord(text) && rest.every((row) => NUMBERED.test(plainValue(row[column]?.text ?? ''))),
  );
}

function isBold({ markdown }: Cell): boolean {
  return markdown !== undefined && /^\*\*[^*]+\*\*$/.test(markdown);
}

/** A word or a few, without markup. */
function isLabel({ text, markdown }: Cell): boolean {
  return markdown === undefined && /^\p{L}[\p{L}\p{M} /()-]{0,40}$/u.test(text.trim());
}

/** Whether all cells of a column are set as code, as what a program knows is. */
function isCode(rows: readonly (readonly Cell[])[], column: number): boolean {
  const cells = rows.flatMap((row) => row[column] ?? []).filter(isFilled);
  return (
    cells.length > 1 && cells.every(({ markdown = '' }) => /^(`+)[^`]+\1$/.test(markdown.trim()))
  );
}

/** A word above so many numbers is what they are called. */
const NUMBERS = 3;

function headsNumbers({ text }: Cell, rows: readonly Cell[][], column: number): boolean {
  const below = rows.map((row) => plainValue(row[column]?.text ?? ''));
  return (
    /^\p{Lu}[\p{L} ]+$/u.test(text.trim()) &&
    below.length >= NUMBERS &&
    below.every((each) => isNumeral(each))
  );
}

/** Of another table of Markdown, which no blank line parts from the one above: its header, above a delimiter row. */
function headsTable(rows: readonly (readonly Cell[])[], index: number): boolean {
  const [cells = [], below = []] = [rows[index], rows[index + 1]];
  return isDivider(below) && cells.some(({ text }) => isHeaderWord(text));
}

/** Dashes or equal signs in each cell, as drawn tables part their rows; a dash alone says of one cell that it has nothing. */
function isDivider(cells: readonly Cell[]): boolean {
  const filled = cells.filter(isFilled);
  return (
    filled.length > 1 &&
    filled.every(({ text }) => /^(?::?-+:?|={2,}|_{2,}|[─━═]+)$/.test(text.trim()))
  );
}

/** Word by word, or, beside one that is the same, by words of the same role: `error code`, `text` for `status code`, `text`. */
function repeats(cells: readonly Cell[], labels: readonly string[]): boolean {
  const texts = cells.map(({ text }) => plainValue(text).replace(/\s+/g, ' '));
  const same = texts.filter((text, column) => text === labels[column]);
  if (same.every((text) => text === '')) return false;
  return texts.every((text, column) => {
    const label = labels[column] ?? '';
    return text === label || haveSameRole(text, label);
  });
}

function haveSameRole(text: string, label: string): boolean {
  const roles = new Set(headerWords(label).map(({ role }) => role));
  return headerWords(text).some(({ role }) => roles.has(role));
}
