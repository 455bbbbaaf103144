import type { Catalog } from '../model/catalog.ts';
import { diagnostic, type Diagnostic } from '../model/diagnostic.ts';
import { rules } from '../model/rules.ts';
import type { TableDocument } from '../model/table.ts';
import { assemble } from './assemble.ts';
import type { Check, CheckedTable } from './checks/check.ts';
import { checks } from './checks/registry.ts';
import { unknownColumns } from './roles/choices.ts';
import { readEntries } from './entries.ts';
import type { LockedKeys } from './names/lock.ts';
import { localeOf, localesOf } from './locales/locales.ts';
import type { TableReading } from './merge.ts';
import { nameCatalogs } from './names/names.ts';
import type { Column, InterpretOptions } from './options.ts';
import { unusedOverrides } from './names/overrides.ts';
import { catalogReadings } from './locales/pairing.ts';
import { columnsOfShape } from './roles/roles.ts';
import { type PlacedTable, selectTables } from './select.ts';
import { shapeOf } from './shape/shape.ts';
import { listed } from './wording.ts';

/**
 * What the tables mean: one catalog for each table that has a value column, or with `merge` one for all. Nothing is lost in
 * silence: a table, a row or an option that leads to nothing is a diagnostic with its place. `locks` has, by a catalog's name, the
 * keys that its values keep.
 */
export function interpret(
  documents: readonly TableDocument[],
  options: InterpretOptions = {},
  locks: ReadonlyMap<string, LockedKeys> = new Map(),
): { catalogs: Catalog[]; diagnostics: Diagnostic[] } {
  const locales = localesOf(documents, options.locales);
  const located = documents.map((each) => ({ ...each, locale: localeOf(each, locales) }));
  const selection = selectTables(located, options.tables);
  const tables = selection.tables.map((placed) => readTable(placed, options));
  const readings = tables.flatMap(({ reading }) => reading ?? []);
  const sources = catalogReadings(readings, locales, options.merge === true);
  const names = nameCatalogs(sources, options.name);
  const assembled = sources.map((source, index) =>
    assemble(source, names[index] ?? '', locales, options.keys, locks.get(names[index] ?? '')),
  );
  const catalogs = assembled.map(({ catalog }) => catalog);
  return {
    catalogs,
    diagnostics: [
      selection.diagnostics,
      unknownColumns(selection.tables, options.columns ?? {}),
      ...tables.map(({ diagnostics }) => diagnostics),
      ...assembled.map(({ diagnostics }) => diagnostics),
      unusedOverrides(catalogs, options.keys?.overrides, selection.tables[0]),
      ...checksFor(options).map((check) =>
        check({ tables: tables.flatMap(({ checked }) => checked ?? []), catalogs }),
      ),
    ].flat(),
  };
}

function checksFor({ checks: wanted = [] }: InterpretOptions): Check[] {
  return [...checks].flatMap(([code, check]) =>
    rules[code] !== 'off' || wanted.includes(code) ? check : [],
  );
}

/** The entries of one table; none and a diagnostic where it has no value column. */
function readTable(
  placed: PlacedTable,
  options: InterpretOptions,
): { reading?: TableReading; checked?: CheckedTable; diagnostics: Diagnostic[] } {
  const { path, locale, table } = placed;
  const shape = shapeOf(table);
  if (!shape.rows.some(({ kind }) => kind === 'entry'))
    return { diagnostics: [emptyTable(placed)] };
  const columns = columnsOfShape(shape, options.columns);
  if (!columns.some(({ role }) => role === 'value')) {
    return { diagnostics: [noValueColumn(placed, columns)] };
  }
  const { entries, fields, diagnostics } = readEntries(placed, shape, columns);
  const { caption, headings } = table;
  const texts = [...(caption === null ? [] : [caption]), ...headings.toReversed()];
  if (entries.length === 0) return { diagnostics };
  const title = texts[0] ?? null;
  return {
    reading: { path, locale, headings, title, texts, entries, fields },
    checked: { path, shape, columns, entries },
    diagnostics,
  };
}

function emptyTable({ path, table }: PlacedTable): Diagnostic {
  const at = { path, line: table.line, column: 1 };
  return diagnostic('empty-table', at, `Table "${table.id}" has no row that could be an entry.`);
}

function noValueColumn({ path, table }: PlacedTable, columns: readonly Column[]): Diagnostic {
  const labels = listed(
    columns.map(({ label }) => label),
    'or',
  );
  return diagnostic(
    'no-value-column',
    { path, line: table.line, column: 1 },
    `No column of table "${table.id}" looks like codes, so it gives no catalog. If ${labels} has them, say so: columns.value in the configuration, --column value=… on the command line.`,
  );
}
