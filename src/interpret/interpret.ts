import type { Catalog, EnumCatalog } from '../model/catalog.ts';
import { diagnostic, type Diagnostic } from '../model/diagnostic.ts';
import { rules } from '../model/rules.ts';
import type { TableDocument } from '../model/table.ts';
import { assemble } from './assemble.ts';
import type { Check, CheckedTable } from './checks/check.ts';
import { checks } from './checks/registry.ts';
import { unknownColumns } from './roles/choices.ts';
import { readEntries } from './entries.ts';
import { type Kept, keepNames, keptCatalogs } from './names/kept-catalogs.ts';
import { type ValueColumns, heldColumns } from './names/held-columns.ts';
import type { LockedNames } from './names/lock.ts';
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

/** What was generated before. */
export interface Before<Locked extends LockedNames> {
  locked?: readonly Locked[];
  /** Whether names and keys are made afresh. */
  updateNames?: boolean;
}

export interface Understanding<Locked extends LockedNames> {
  catalogs: Catalog[];
  /** By catalog, which one of before it goes on with. */
  kept: Kept<Locked>;
  diagnostics: Diagnostic[];
}

/**
 * What the tables mean: one catalog for each table that has a value column, or with `merge` one for all. Nothing is lost in
 * silence: a table, a row or an option that leads to nothing is a diagnostic with its place. `locked` are the catalogs of before,
 * which keep their value columns, and without `updateNames` their names and keys.
 */
export function interpret<Locked extends LockedNames>(
  documents: readonly TableDocument[],
  options: InterpretOptions = {},
  { locked = [], updateNames = false }: Before<Locked> = {},
): Understanding<Locked> {
  const locales = localesOf(documents, options.locales);
  const located = documents.map((each) => ({ ...each, locale: localeOf(each, locales) }));
  const selection = selectTables(located, options.tables);
  const read = (valueColumns: ValueColumns): Reading => {
    const tables = selection.tables.map((placed) => {
      const value = valueColumns.get(placed.table);
      return readTable(placed, value === undefined ? options : withValue(options, value));
    });
    return { tables, ...named(tables, locales, options) };
  };
  const first = read(new Map());
  const held = heldColumns(selection.tables, first.fresh, locked);
  const { tables, sources, fresh } = held.size === 0 ? first : read(held);
  const kept = keptCatalogs(fresh, locked);
  const names = updateNames
    ? fresh.map(({ name }) => name)
    : keepNames(fresh, kept, { chosen: options.name !== undefined, locked });
  const assembled = sources.map((source, index) => {
    const before = fresh[index] && kept.get(fresh[index]);
    const keys = updateNames ? undefined : before?.keys;
    return assemble(source, names[index] ?? '', locales, options.keys, keys);
  });
  const catalogs = assembled.map(({ catalog }) => catalog);
  return {
    catalogs,
    kept: new Map(
      catalogs.flatMap((catalog, index) => {
        const before = fresh[index] && kept.get(fresh[index]);
        return before === undefined ? [] : [[catalog, before]];
      }),
    ),
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

interface Reading {
  tables: ReturnType<typeof readTable>[];
  sources: TableReading[];
  /** The catalogs as their documents alone would have them. */
  fresh: EnumCatalog[];
}

function named(
  tables: readonly { reading?: TableReading }[],
  locales: readonly string[],
  options: InterpretOptions,
): Pick<Reading, 'sources' | 'fresh'> {
  const readings = tables.flatMap(({ reading }) => reading ?? []);
  const sources = catalogReadings(readings, locales, options.merge === true);
  const names = nameCatalogs(sources, options.name);
  const fresh = sources.map(
    (source, index) => assemble(source, names[index] ?? '', locales, options.keys).catalog,
  );
  return { sources, fresh };
}

function withValue(options: InterpretOptions, value: number): InterpretOptions {
  return { ...options, columns: { ...options.columns, value } };
}

function checksFor({ checks: wanted = [] }: InterpretOptions): Check[] {
  return [...checks].flatMap(([code, check]) =>
    rules[code].severity !== 'off' || wanted.includes(code) ? check : [],
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
  const labels = (['key', 'value'] as const).flatMap((role) =>
    columns.filter((column) => column.role === role).map(({ label }) => label),
  );
  if (entries.length === 0) return { diagnostics };
  const title = texts[0] ?? null;
  return {
    reading: { kind: 'enum', path, locale, headings, title, texts, labels, entries, fields },
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
