import { appendTo } from '../model/append-to.ts';
import { diagnostic, type Diagnostic } from '../model/diagnostic.ts';
import type { Cell } from '../model/table.ts';
import { textsOfCodes } from '../codes/code-spans.ts';
import { type Coded, codesOf } from '../codes/coded.ts';
import type { JudgedColumn } from './options.ts';
import type { ColumnRole } from '../model/column-role.ts';
import type { FieldColumn, RawEntry } from './raw-entry.ts';
import { textOf } from './cell-text.ts';
import { type Places, entriesOfRow } from './row-entries.ts';
import type { PlacedTable } from './select.ts';
import type { Row, Shape } from './shape/shape.ts';
import { likewise, summed } from './summed.ts';
import { quoted } from './wording.ts';

/**
 * Turns the rows of a table into entries; each row that is none is the group of others, or a diagnostic. A column with neither
 * a header nor a text is padding and no field.
 */
export function readEntries(
  placed: PlacedTable,
  { labels, rows }: Shape,
  columns: readonly JudgedColumn[],
): { entries: RawEntry[]; fields: FieldColumn[]; diagnostics: Diagnostic[] } {
  const { path, locale } = placed;
  const places = placesOf(rows, columns, locale);
  const fields = fieldColumns(columns);
  const codes = codesByRow(rows, places.value);
  const entries: RawEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  let section = '';
  let group = '';
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'section') {
      [section, group] = [textOf(row.cells.find(hasText)), ''];
      if (!headsEntries(rows, index)) diagnostics.push(emptySection(path, row));
    }
    if (row.kind === 'header') diagnostics.push(repeatedHeader(path, row));
    if (row.kind !== 'entry') continue;
    group = textOf(row.cells[places.group]) || group;
    const all = codes.get(row) ?? [];
    const made = entriesOfRow(
      row.cells,
      all.filter(({ isRange }) => !isRange),
      { places, fields },
      { path, locale, group: joined(section, group) },
    );
    const valueCell = row.cells[places.value];
    if (all.length === 0) diagnostics.push(missingValue(path, row, valueCell));
    diagnostics.push(
      ...all.filter(({ isRange }) => isRange).map(({ code }) => valueRange(path, code, valueCell)),
    );
    appendTo(entries, made);
  }
  const hasContent = ({ id, index }: FieldColumn): boolean =>
    labels[index] !== '' || entries.some((entry) => entry.fields.get(id) !== '');
  return {
    entries,
    fields: fields.filter(hasContent),
    diagnostics: summed([...diagnostics, ...oddValues(path, rows, codes, places.value)]),
  };
}

/** Beside its translations, the only text of a table is its message. */
function placesOf(
  rows: readonly Row[],
  columns: readonly JudgedColumn[],
  locale: string | undefined,
): Places {
  const at = (role: ColumnRole): number => columns.findIndex((column) => column.role === role);
  const isOnlyText = locale !== undefined && at('message') < 0;
  const message = at(isOnlyText ? 'description' : 'message');
  const description = isOnlyText ? -1 : at('description');
  const isTold = message >= 0 && !tellsMore(rows, description, message);
  return {
    value: at('value'),
    key: at('key'),
    message,
    description,
    prose: isTold ? message : description,
    deprecated: at('deprecated'),
    group: at('group'),
  };
}

/** Whether several rows each have the same text in one column, as errors of a status have, where another tells them apart. */
function tellsMore(rows: readonly Row[], column: number, than: number): boolean {
  const entries = rows.filter(({ kind }) => kind === 'entry');
  const countOf = (at: number): number =>
    new Set(entries.map(({ cells }) => textOf(cells[at]))).size;
  return countOf(than) * 2 <= Math.min(entries.length, countOf(column));
}

/** Of rows that head sections one after the other, only the last heads what follows. */
function headsEntries(rows: readonly Row[], index: number): boolean {
  let next = index + 1;
  while (rows[next]?.kind === 'blank' || rows[next]?.kind === 'header') next++;
  return rows[next]?.kind === 'entry';
}

function hasText(cell: Cell): boolean {
  return textOf(cell) !== '';
}

/** Settled together, since how one cell is to be read the whole column shows. */
function codesByRow(rows: readonly Row[], column: number): Map<Row, Coded[]> {
  const entries = rows.filter(({ kind }) => kind === 'entry');
  const codes = codesOf(textsOfCodes(entries.map(({ cells }) => cells[column])));
  return new Map(entries.map((row, index) => [row, codes[index] ?? []]));
}

function fieldColumns(columns: readonly JudgedColumn[]): FieldColumn[] {
  const seen = new Map<string, number>();
  return columns.flatMap(({ role, label }, index) => {
    if (role !== 'field' && role !== 'status') return [];
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return [{ id: `${label}\n${count}`, label, index }];
  });
}

/** Groups inside groups, outermost first. */
export function joined(...groups: readonly string[]): string {
  return groups.filter((group) => group !== '').join(' / ');
}

function missingValue(path: string, row: Row, valueCell: Cell | undefined): Diagnostic {
  const text = textOf(row.cells.find(hasText));
  const { line, column } = valueCell ?? { line: 1, column: 1 };
  return diagnostic(
    'missing-value',
    { path, line, column },
    `Skipped row ${quoted(text)}: it has no value. Add one, or choose another value column.`,
  );
}

/** Values with white space or of several lines, where nearly all others have neither: seldom what a program sends. */
function oddValues(
  path: string,
  rows: readonly Row[],
  codes: ReadonlyMap<Row, readonly Coded[]>,
  column: number,
): Diagnostic[] {
  const all = rows.flatMap((row) => (codes.get(row) ?? []).map((coded) => ({ coded, row })));
  const odd = all.filter(({ coded }) => coded.isCut || (!coded.isRange && /\s/.test(coded.code)));
  const [first] = odd;
  const isOdd = first?.coded.isCut === true || odd.length * 4 <= all.length;
  if (first === undefined || !isOdd) return [];
  const { line, column: start } = first.row.cells[column] ?? { line: 1, column: 1 };
  const { code, isCut } = first.coded;
  const what = isCut
    ? `The cell of ${quoted(code)} has several lines. Only the first is the value.`
    : `${quoted(code)} contains white space, unlike the other values.`;
  const lines = odd.slice(1).map(({ row }) => row.cells[column]?.line ?? 1);
  const more = lines.length === 0 ? '' : ` ${likewise(lines)}`;
  return [diagnostic('odd-value', { path, line, column: start }, `${what}${more}`)];
}

function valueRange(path: string, code: string, valueCell: Cell | undefined): Diagnostic {
  const { line, column } = valueCell ?? { line: 1, column: 1 };
  return diagnostic(
    'value-range',
    { path, line, column },
    `Skipped range ${quoted(code)}. List each value in its own row to generate it.`,
  );
}

function emptySection(path: string, { cells }: Row): Diagnostic {
  const cell = cells.find(hasText);
  const { line, column } = cell ?? { line: 1, column: 1 };
  return diagnostic(
    'empty-section',
    { path, line, column },
    `Skipped ${quoted(textOf(cell))}: no rows follow it. Put notes below the table, and codes in their column.`,
  );
}

function repeatedHeader(path: string, { cells }: Row): Diagnostic {
  const { line, column } = cells[0] ?? { line: 1, column: 1 };
  return diagnostic('repeated-header', { path, line, column }, 'Skipped repeated header.');
}
