import type { Cell } from '../../model/table.ts';
import { hasRegularColumns } from './aligned.ts';
import { type Stretch, cellOf, stretchIn } from './cell.ts';
import { codeKind } from './code.ts';
import { hasHeaderWords, isHeaderRow } from './header-row.ts';
import { type Block, type Page, isBlank, isFree, lineOf, take } from './page.ts';
import { isCode, isContents } from './prose.ts';
import { type Finder, type Found, doubt, mean, quoted } from './table.ts';
import { isTitleText } from './titles.ts';

/** A cell's parts: more than one where the cell had lines of its own. */
type Field = Stretch[];

/** Lines that are tabbed; `last` may be beyond them, where rows without a word follow. */
interface Run extends Block {
  lines: number[];
}

/** Where most rows do not have the usual number of cells, tabs were used for something else. */
const REGULAR = 0.5;
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
    const table = readRun(page, run);
    if (table !== undefined) {
      tables.push(table);
      take(page, run);
    }
    line = run.last;
  }
  return tables;
};

function hasInnerTab(page: Page, line: number): boolean {
  return lineOf(page, line).trim().includes('\t');
}

function hasTab(page: Page, line: number): boolean {
  return lineOf(page, line).includes('\t');
}

function runFrom(page: Page, first: number): Run {
  const lines = [first];
  let last = first;
  for (let line = first + 1; line < page.lines.length && page.taken[line] === 0; line++) {
    if (isBlank(page, line)) {
      // Rows may be empty, and a copied header may have a blank line below it.
      if (hasTab(page, line) || (lines.length === 1 && isRow(page, line + 1))) continue;
      break;
    }
    if (!isRow(page, line) && !opensCell(page, line)) break;
    if (isHeaderAgain(page, line)) break;
    lines.push(line);
    last = line;
  }
  while (!hasInnerTab(page, last) && lines.length > 1 && !hasTab(page, last)) {
    lines.pop();
    last = lines.at(-1) ?? first;
  }
  return { first, last, lines };
}

function isRow(page: Page, line: number): boolean {
  return isFree(page, line) && hasTab(page, line);
}

/** A line without a tab that can only be a line of a cell: no title, and rows go on below it. */
function opensCell(page: Page, line: number): boolean {
  if (isTitleText(lineOf(page, line).trim())) return false;
  const below = line + 1;
  return (
    isFree(page, below) &&
    !isHeaderAgain(page, below) &&
    (hasTab(page, below) || hasTab(page, below + 1))
  );
}

function isHeaderAgain(page: Page, line: number): boolean {
  const texts = lineOf(page, line).trim().split('\t');
  return texts.length > 1 && texts.every((text) => hasHeaderWords([text.trim()]));
}

function readRun(page: Page, run: Run): Found | undefined {
  if (isCode(run.lines.map((line) => lineOf(page, line)))) return undefined;
  const exact = fieldsOf(page, run, /\t/g);
  const choices = exact.regularity >= WELL ? [exact] : [exact, fieldsOf(page, run, /\t+/g)];
  const best = choices.reduce((a, b) => (b.regularity > a.regularity ? b : a));
  if (best.regularity < WELL && hasRegularColumns(page, run)) return undefined;
  if (best.rows.length < 2 || best.regularity <= REGULAR) return undefined;
  return toTable(page, run, best);
}

interface Fields {
  rows: Field[][];
  width: number;
  /** The share of the rows that have `width` cells. */
  regularity: number;
  /** Rows that were put together from several lines. */
  joined: Field[][];
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
  return field === undefined || field.every((part) => textOf(page, part) === '');
}

function textOf(page: Page, { start, end }: Stretch): string {
  return page.source.text.slice(start, end).trim();
}

/**
 * A line end inside a cell cuts its row in two, which have one cell more than the row together:
 *
 *     status⇥integer⇥0: on
 *     1: off⇥required
 */
function joinLines(
  page: Page,
  lines: readonly Field[][],
  width: number,
): { rows: Field[][]; joined: Field[][] } {
  const startsRow = firstColumnTest(page, lines, width);
  const rows: Field[][] = [];
  const joined: Field[][] = [];
  for (let at = 0; at < lines.length; at++) {
    const row = [...(lines[at] ?? [])];
    const parts = cutAt(lines, at, width, startsRow);
    for (const part of parts) append(row, part);
    const above = rows.at(-1);
    if (parts.length === 0 && row.length === 1 && above !== undefined) {
      append(above, row);
      joined.push(above);
    } else {
      rows.push(row);
      if (parts.length > 0) joined.push(row);
    }
    at += parts.length;
  }
  return { rows, joined };
}

/** The lines below that complete the row begun at `at`; none where it is whole, or no way to complete it. */
function cutAt(
  lines: readonly Field[][],
  at: number,
  width: number,
  startsRow: (field: Field | undefined) => boolean,
): Field[][] {
  const row = lines[at] ?? [];
  const isOpen = row.length === 1;
  if (isOpen && !startsRow(row[0])) return [];
  const parts: Field[][] = [];
  for (let total = row.length; total < width;) {
    const next = lines[at + 1 + parts.length];
    if (next === undefined || (startsRow(next[0]) && !isOpen)) return [];
    parts.push(next);
    total += next.length - 1;
    if (total > width) return [];
  }
  return parts;
}

function append(row: Field[], [first = [], ...rest]: readonly Field[]): void {
  row.push([...(row.pop() ?? []), ...first], ...rest);
}

/** Whether a field looks like those that begin the whole rows: a code where they are codes, Latin where they are Latin. */
function firstColumnTest(
  page: Page,
  lines: readonly Field[][],
  width: number,
): (field: Field | undefined) => boolean {
  const kindOf = (field: Field | undefined): string => {
    const text = field?.map((part) => textOf(page, part)).join('') ?? '';
    if (codeKind(text) !== undefined) return 'code';
    return /^[\x20-\x7e]*$/.test(text) ? 'latin' : 'other';
  };
  const counts = new Map<string, number>();
  const whole = lines.filter((row) => row.length === width);
  for (const [field] of whole) counts.set(kindOf(field), (counts.get(kindOf(field)) ?? 0) + 1);
  return (field) => (counts.get(kindOf(field)) ?? 0) * 2 >= whole.length;
}

function toTable(page: Page, run: Run, { rows: fields, width, joined }: Fields): Found | undefined {
  const rows = fields
    .map((row) => row.map((field) => cellOf(page.source, field)))
    .filter((row) => row.some(({ text }) => text !== ''));
  const texts = rows.map((row) => row.map(({ text }) => text));
  if (rows.length < 2 || isContents(texts)) return undefined;
  const headerRows = countHeaderRows(texts, width);
  return {
    kind: 'tsv',
    first: run.first,
    last: run.last,
    header: rows.slice(0, headerRows),
    rows: rows.slice(headerRows),
    confidence: mean(rows.map((row) => (row.length > width ? 0.5 : 1))),
    diagnostics: [
      ...rows.filter((row) => row.length > width).map((row) => beyond(page, row, width)),
      ...joined.map((row) =>
        together(
          page,
          row.map((field) => cellOf(page.source, field)),
        ),
      ),
    ],
  };
}

/** The first row, or the first two where one is a title across the columns that the other heads. */
function countHeaderRows(texts: readonly string[][], width: number): number {
  const [first = [], second = [], ...rest] = texts;
  if (
    isHeaderRow(
      first,
      [second, ...rest].filter((row) => row.length > 0),
    )
  ) {
    const spans = first.length < width && second.length === width && hasHeaderWords(second);
    return spans ? 2 : 1;
  }
  return first.length < width && second.length === width && hasHeaderWords(second) ? 2 : 0;
}

function beyond(page: Page, row: readonly Cell[], width: number): ReturnType<typeof doubt> {
  const extra = row.slice(width);
  const at = extra.find(({ text }) => text !== '') ?? { text: '', line: 1, column: 1 };
  return doubt(
    page,
    at,
    `The other rows have ${width} cells, this one ${row.length}; ${quoted(extra)} was read as further columns. Take out a tab, or name the column in the header.`,
  );
}

function together(page: Page, row: readonly Cell[]): ReturnType<typeof doubt> {
  const at = row[0] ?? { text: '', line: 1, column: 1 };
  return doubt(
    page,
    at,
    `This row was put together from several lines, as it lacks cells without: ${quoted(row)}. Write it on one line.`,
  );
}
