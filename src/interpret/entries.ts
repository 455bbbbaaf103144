import { diagnostic, type Diagnostic } from '../model/diagnostic.ts';
import type { Cell } from '../model/table.ts';
import { deprecationIn, isStruck, splitMark } from './deprecation.ts';
import type { Column, ColumnRole } from './options.ts';
import { firstLine } from './profile.ts';
import type { PlacedTable } from './select.ts';
import type { Row, Shape } from './shape.ts';
import { listedValues, plainValue } from './values.ts';
import { quoted } from './wording.ts';

/** A row's texts by what they mean; nothing is converted yet, since that takes the whole column. */
export interface RawEntry {
  value: string;
  /** Of the key column, without any mark of deprecation. */
  name: string;
  /** What a key can be made from: the message, or the description in a table without messages, without any mark. */
  prose: string;
  message: string;
  description: string;
  deprecated: string | true | undefined;
  group: string;
  /** By column. */
  fields: ReadonlyMap<string, string>;
  locale: string | undefined;
  source: { path: string; line: number; column: number };
}

export interface FieldColumn {
  /** Tells columns of one table apart; the same in every table that has such a column. */
  id: string;
  label: string;
  /** From 0. */
  index: number;
}

/** Group texts that stand for the one above. */
const DITTO =
  /^(?:[〃″"]|''|同上|同前|上と同じ|상동|ditto|same as above|то же|s\. ?o\.|idem|〃+)$/i;

/**
 * Turns the rows of a table into entries; each row that is none is the group of others, or a diagnostic. A column with neither
 * a header nor a text is padding and no field.
 */
export function readEntries(
  placed: PlacedTable,
  { labels, rows }: Shape,
  columns: readonly Column[],
): { entries: RawEntry[]; fields: FieldColumn[]; diagnostics: Diagnostic[] } {
  const at = (role: ColumnRole): number => columns.findIndex((column) => column.role === role);
  // Beside its translations, the only text of a table is its message.
  const isOnlyText = placed.locale !== undefined && at('message') < 0;
  const places = {
    value: at('value'),
    key: at('key'),
    message: at(isOnlyText ? 'description' : 'message'),
    description: isOnlyText ? -1 : at('description'),
    deprecated: at('deprecated'),
    group: at('group'),
  };
  const { path } = placed;
  const fields = fieldColumns(columns);
  const entries: RawEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  let section = '';
  let group = '';
  for (const row of rows) {
    if (row.kind === 'section')
      [section, group] = [textOf(row.cells.find((cell) => textOf(cell) !== '')), ''];
    if (row.kind === 'header') diagnostics.push(repeatedHeader(path, row));
    if (row.kind !== 'entry') continue;
    const own = textOf(row.cells[places.group]);
    group = own === '' || DITTO.test(own) ? group : own;
    const made = entriesOf(row.cells, places, fields, joined(section, group), placed);
    if (made.length === 0) diagnostics.push(missingValue(path, row, row.cells[places.value]));
    entries.push(...made);
  }
  const hasContent = ({ id, index }: FieldColumn): boolean =>
    labels[index] !== '' || entries.some((entry) => entry.fields.get(id) !== '');
  return { entries, fields: fields.filter(hasContent), diagnostics };
}

/** A row has one entry for each value that its value cell lists. */
function entriesOf(
  cells: readonly Cell[],
  places: Readonly<Record<'value' | 'key' | 'message' | 'description' | 'deprecated', number>>,
  fields: readonly FieldColumn[],
  group: string,
  { path, locale }: PlacedTable,
): RawEntry[] {
  const valueCell = cells[places.value];
  if (valueCell === undefined) return [];
  const value = splitMark(plainValue(valueCell.text));
  const name = splitMark(firstLine(plainValue(cells[places.key]?.text ?? '')));
  const message = textOf(cells[places.message]);
  const description = textOf(cells[places.description]);
  const struck = [places.value, places.key, places.message].some((place) => {
    const cell = cells[place];
    return cell !== undefined && isStruck(cell);
  });
  const deprecated =
    deprecationIn(textOf(cells[places.deprecated])) ??
    value.deprecated ??
    name.deprecated ??
    splitMark(message).deprecated ??
    splitMark(description).deprecated ??
    (struck ? true : undefined);
  const common = {
    name: name.text,
    prose: splitMark(places.message >= 0 ? message : description).text,
    message,
    description,
    deprecated,
    group,
    fields: new Map(fields.map(({ id, index }) => [id, textOf(cells[index])])),
    locale,
    source: { path, line: valueCell.line, column: valueCell.column },
  };
  return listedValues(value.text)
    .filter((each) => each !== '')
    .map((each) => ({ value: each, ...common }));
}

function fieldColumns(columns: readonly Column[]): FieldColumn[] {
  const seen = new Map<string, number>();
  return columns.flatMap(({ role, label }, index) => {
    if (role !== 'field' && role !== 'status') return [];
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return [{ id: `${label}\n${count}`, label, index }];
  });
}

function textOf(cell: Cell | undefined): string {
  return cell?.text.trim() ?? '';
}

/** Groups inside groups, outermost first. */
export function joined(...groups: readonly string[]): string {
  return groups.filter((group) => group !== '').join(' / ');
}

function missingValue(path: string, row: Row, valueCell: Cell | undefined): Diagnostic {
  const text = textOf(row.cells.find((cell) => textOf(cell) !== ''));
  const { line, column } = valueCell ?? { line: 1, column: 1 };
  return diagnostic(
    'missing-value',
    { path, line, column },
    `No value in the row of ${quoted(text)}; it is left out. Give it one, or choose another value column.`,
  );
}

function repeatedHeader(path: string, { cells }: Row): Diagnostic {
  const { line, column } = cells[0] ?? { line: 1, column: 1 };
  return diagnostic(
    'repeated-header',
    { path, line, column },
    'The header again; this row is no entry.',
  );
}
