import type { Cell, Span, Table } from '../../model/table.ts';
import { isHeaderWord } from '../../vocabulary/header.ts';
import { plainValue } from '../../codes/values.ts';

/**
 * Side by side, to save paper. The left panel comes first, as one reads it; one may lack a column, or be set apart by an empty one:
 *
 *     | Code | Text | | Code | Text | Note |        | Code | Text | Note |
 *     | 1    | a    | | 3    | c    | x    |   →    | 1    | a    |      |
 *     | 2    | b    | |      |      |      |        | 2    | b    |      |
 *                                                   | 3    | c    | x    |
 */
export function stacked(table: Table): Table {
  const { header, rows } = table;
  const top = header.length > 0 ? header : rows.slice(0, 1);
  const body = header.length > 0 ? rows : rows.slice(1);
  const panels = panelsOf(top, body);
  const [first] = panels;
  if (first === undefined || body.length === 0) return table;
  const fullest = panels.reduce((most, each) => (isFuller(top, each, most) ? each : most), first);
  const width = fullest.length;
  const all = top[0]?.length ?? 0;
  const cellsAt = (cells: readonly Cell[][], panel: readonly number[]): Cell[][] =>
    cells.map((row) => Array.from({ length: width }, (_, at) => cellAt(row, panel, at)));
  const spans = table.spans.flatMap((span): Span[] => {
    if (span.colSpan !== all || span.row < top.length) return [];
    return panels.map((_, at) => ({ ...span, row: span.row + at * body.length, colSpan: width }));
  });
  const below = panels.flatMap((panel) => cellsAt(body, panel));
  const head = cellsAt(top, fullest);
  return header.length > 0
    ? { ...table, header: head, rows: below, spans }
    : { ...table, rows: [...head, ...below], spans };
}

/** The columns of each panel, which begin where the label of the first column stands again; none where there is one panel. */
function panelsOf(top: readonly Cell[][], body: readonly Cell[][]): number[][] {
  const width = top[0]?.length ?? 0;
  const labels = Array.from({ length: width }, (_, column) => labelAt(top, column));
  const starts = labels.flatMap((label, column) => (label === labels[0] ? column : []));
  if (starts.length < 2 || labels[0] === '') return [];
  const isUsed = (column: number): boolean =>
    labels[column] !== '' || body.some((row) => (row[column]?.text ?? '').trim() !== '');
  const panels = starts.map((start, at) => {
    const length = (starts[at + 1] ?? width) - start;
    const columns = Array.from({ length }, (_, index) => start + index);
    return columns.slice(0, columns.findLastIndex(isUsed) + 1);
  });
  return haveSameLabels(panels.map((panel) => panel.map((column) => labels[column] ?? '')))
    ? panels
    : [];
}

/** Whether panels have the same words for their columns, at least two, and none has another one at the same place. */
function haveSameLabels(panels: readonly (readonly string[])[]): boolean {
  const width = panels.reduce((most, { length }) => Math.max(most, length), 0);
  const places = Array.from({ length: width }, (_, at) => panels.map((panel) => panel[at] ?? ''));
  const named = places.map((place) => new Set(place.filter((label) => label !== '')));
  const all = named.flatMap((place) => [...place]);
  const shared = places.filter((place) => !place.includes(''));
  return (
    shared.length > 1 &&
    all.some(isHeaderWord) &&
    named.every(({ size }) => size === 1) &&
    new Set(all).size === width
  );
}

function labelAt(top: readonly Cell[][], column: number): string {
  return top
    .map((row) => plainValue(row[column]?.text ?? ''))
    .join('\n')
    .trim();
}

function isFuller(
  top: readonly Cell[][],
  one: readonly number[],
  other: readonly number[],
): boolean {
  const labelled = (panel: readonly number[]): number =>
    panel.filter((column) => labelAt(top, column) !== '').length;
  return labelled(one) > labelled(other);
}

/** Nothing, at the end of the row, where the panel lacks the column. */
function cellAt(row: readonly Cell[], panel: readonly number[], at: number): Cell {
  const { line, column } = row.at(-1) ?? { line: 1, column: 1 };
  return row[panel[at] ?? -1] ?? { text: '', line, column };
}
