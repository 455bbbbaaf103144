import type { Diagnostic } from '../../../../model/diagnostic.ts';
import type { Cell } from '../../../../model/table.ts';
import { cellOf, stretchIn } from '../../cell.ts';
import { type Field, fieldText, joinLines } from './cut-rows.ts';
import { hasHeaderWords, isHeaderRow } from '../../page/header-row.ts';
import { type Page, isFree, lineOf } from '../../page/page.ts';
import { type Finder, type Found, doubt, quoted } from '../../table.ts';
import { type Run, hasInnerTab, runFrom } from './tabbed-run.ts';

/** Where fewer rows have the usual number of cells, several tabs may be one border. */
const WELL = 0.9;

/**
 * Rows whose cells are separated by tabs.
 *
 *     Code⇥Message⇥Remark
 *     404⇥Not found⇥
 */
export const findTabbed: Finder = (page) => {
  const tables: Found[] = [];
  for (let line = 0; line < page.lines.length; line++) {
    if (!isFree(page, line) || !hasInnerTab(page, line)) continue;
    const run = runFrom(page, line);
    tables.push(...readRun(page, run));
    line = run.last;
  }
  return tables;
};

function readRun(page: Page, run: Run): Found[] {
  const exact = fieldsOf(page, run, /\t/g);
  const choices = exact.regularity >= WELL ? [exact] : [exact, fieldsOf(page, run, /\t+/g)];
  const best = choices.reduce((a, b) => (b.regularity > a.regularity ? b : a));
  return best.width < 2 || best.rows.length < 2 ? [] : [toTable(page, run, best)];
}

interface Fields {
  rows: Field[][];
  width: number;
  /** The share of the rows that have `width` cells. */
  regularity: number;
  /** Those of the rows that were put together from several lines. */
  joined: ReadonlySet<Field[]>;
}

function fieldsOf(page: Page, run: Run, separator: RegExp): Fields {
  const indent = run.lines
    .map((line) => /^\t*/.exec(lineOf(page, line))?.[0].length ?? 0)
    .reduce((least, tabs) => Math.min(least, tabs));
  const lines = run.lines.map((line) => split(page, line, indent, separator));
  const width = usualWidth(lines);
  const { rows, joined } = joinLines(page, lines, width);
  for (const row of rows) {
    while (row.length > width && isEmpty(page, row.at(-1))) row.pop();
  }
  const full = rows.filter((row) => row.length === width).length;
  return { rows, width, joined, regularity: width < 2 ? 0 : full / rows.length };
}

function split(page: Page, line: number, indent: number, separator: RegExp): Field[] {
  const text = lineOf(page, line);
  const fields: Field[] = [];
  let from = indent;
  for (const { 0: tabs, index } of text.slice(indent).matchAll(separator)) {
    fields.push([stretchIn(page, line, from, indent + index)]);
    from = indent + index + tabs.length;
  }
  return [...fields, [stretchIn(page, line, from)]];
}

/** The width that most lines have; the greater of two that are as frequent. */
function usualWidth(lines: readonly Field[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of lines) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [[width] = [0]] = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  return width;
}

function isEmpty(page: Page, field: Field | undefined): boolean {
  return field === undefined || fieldText(page, field) === '';
}

function toTable(page: Page, run: Run, fields: Fields): Found {
  const { width } = fields;
  const filled = fields.rows.filter((row) => !row.every((field) => isEmpty(page, field)));
  const rows = filled.map((row) => row.map((field) => cellOf(page.source, field)));
  const texts = rows.map((row) => row.map(({ text }) => text));
  const headerRows = countHeaderRows(texts, width);
  const doubts = rows.map((row, index) =>
    fields.joined.has(filled[index] ?? []) ? together(page, row) : beyond(page, row, width),
  );
  return {
    kind: 'tsv',
    first: run.first,
    last: run.last,
    header: rows.slice(0, headerRows),
    rows: rows.slice(headerRows),
    diagnostics: doubts.flatMap((each) => each ?? []),
  };
}

/** The first row, or the first two where one is a title across the columns that the other heads. */
function countHeaderRows(texts: readonly string[][], width: number): number {
  const [first = [], ...rest] = texts;
  const [second = []] = rest;
  if (first.length < width && second.length === width && hasHeaderWords(second)) return 2;
  return Number(
    isHeaderRow(
      first,
      rest.filter((row) => row.length > 0),
    ),
  );
}

/** A row on a line of its own that has more cells than the others. */
function beyond(page: Page, row: readonly Cell[], width: number): Diagnostic | undefined {
  if (row.length <= width) return undefined;
  const extra = row.slice(width);
  return doubt(
    page,
    extra.find(({ text }) => text !== ''),
    `This row has ${row.length} cells, the others ${width}. ${quoted(extra)} was read as extra columns. Remove a tab, or name the column in the header.`,
  );
}

function together(page: Page, row: readonly Cell[]): Diagnostic {
  return doubt(
    page,
    row[0],
    `This row was joined from several lines: ${quoted(row)}. Write it on one line.`,
  );
}
