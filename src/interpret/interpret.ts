import type { Catalog, EnumCatalog } from '../model/catalog.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { rules } from '../model/rules.ts';
import type { Table, TableDocument } from '../model/table.ts';
import { assemble } from './assemble.ts';
import type { Check } from './checks/check.ts';
import { checks } from './checks/registry.ts';
import { unknownColumns } from './meaning/choices.ts';
import { type Kept, keepNames, keptCatalogs, keptNames } from './names/kept-catalogs.ts';
import { type ValueColumns, heldColumns } from './names/held-columns.ts';
import type { LockedNames } from './names/lock.ts';
import { localeOf, localesOf } from './locales/locales.ts';
import type { TableReading } from './merge.ts';
import { meaningOf } from './meaning/meaning.ts';
import { type JudgedTable, judgedTables } from './meaning/together.ts';
import { movedTables } from './names/moved-tables.ts';
import { nameCatalogs } from './names/names.ts';
import type { NameOrigin } from './names/namer.ts';
import { inOrder } from './in-order.ts';
import { pushTo } from './multimap.ts';
import type { InterpretOptions } from './options.ts';
import { unusedOverrides } from './names/overrides.ts';
import { catalogReadings } from './locales/pairing.ts';
import { type ReadTable, readTable } from './read-table.ts';
import { type NamedRecord, assembleRecords, withoutTranslations } from './records/record.ts';
import type { Referable } from './records/references.ts';
import { type PlacedTable, selectTables } from './select.ts';
import { once } from '../vocabulary/once.ts';

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
  /** Tables of codes that `tables` leaves out. */
  leftOut: PlacedTable[];
  /** What the keys of a catalog are made of, entry by entry. */
  origins: ReadonlyMap<Catalog, () => NameOrigin[]>;
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
  const judged = judgedByTable([...selection.tables, ...selection.others], options);
  const read = (held?: ValueColumns): Reading =>
    readAll(selection.tables, judged, { documents, locales, options, held });
  const first = read();
  const held = heldColumns(selection.tables, first.alone.map(catalogOf), locked);
  const { tables, sources, alone, records } = held.size === 0 ? first : read(held);
  const fresh = alone.map(catalogOf);
  const kept = keptCatalogs(fresh, locked);
  const names = updateNames
    ? fresh.map(({ name }) => name)
    : keepNames(fresh, kept, { chosen: options.name !== undefined, locked });
  const assembled = alone.map((own, index) => {
    const keys = updateNames ? undefined : kept.get(own.catalog)?.keys;
    const [source, name = ''] = [sources[index], names[index]];
    const isSame = source === undefined || (keys === undefined && name === own.catalog.name);
    return isSame ? own : assemble(source, name, locales, options.keys, keys);
  });
  const enums = assembled.map(catalogOf);
  const made = assembleRecords(records, referable(enums, sources));
  const leftOut = readLeftOut(selection.others, judged, { locales, options });
  return {
    catalogs: inOrder([...enums, ...made.catalogs], documents),
    kept: new Map(
      enums.flatMap((catalog, index) => {
        const own = kept.get(fresh[index] ?? catalog);
        return own === undefined ? [] : [[catalog, own]];
      }),
    ),
    leftOut: leftOut.map(({ placed }) => placed),
    origins: new Map(assembled.map(({ catalog, origins }) => [catalog, origins])),
    diagnostics: [
      selection.diagnostics,
      unknownColumns(selection.tables, options.columns ?? {}),
      ...tables.map(({ diagnostics }) => diagnostics),
      ...assembled.map(({ diagnostics }) => diagnostics),
      made.diagnostics,
      movedTables(kept, leftOut, options.tables),
      options.name === undefined ? keptNames(fresh, names, kept) : [],
      unusedOverrides(enums, options.keys?.overrides, selection.tables[0]),
      ...checksFor(options).map((check) =>
        check({ tables: tables.flatMap(({ checked }) => checked ?? []), catalogs: enums }),
      ),
    ].flat(),
  };
}

type Assembled = ReturnType<typeof assemble>;

function catalogOf({ catalog }: Assembled): EnumCatalog {
  return catalog;
}

interface Reading {
  tables: ReadTable[];
  sources: TableReading[];
  /** The catalogs as their documents alone would have them. */
  alone: Assembled[];
  records: NamedRecord[];
}

/** Enums and records are named together, in the order of the documents. */
function readAll(
  placed: readonly PlacedTable[],
  judged: ReadonlyMap<Table, JudgedTable>,
  { documents, locales, options, held }: Reader,
): Reading {
  const tables = placed.map((each) =>
    readTable(each, withValue(judged.get(each.table), options, held?.get(each.table)), options),
  );
  const readings = tables.flatMap(({ reading }) => reading ?? []);
  const sources = catalogReadings(readings, locales, options.merge === true);
  const records = withoutTranslations(
    tables.flatMap(({ record }) => record ?? []),
    locales,
  );
  const all = inOrder([...sources, ...records], documents);
  const names = nameCatalogs(all, options.name, options.keys?.translator);
  const nameOf = new Map(all.map((source, index) => [source, names[index] ?? '']));
  return {
    tables,
    sources,
    alone: sources.map((source) =>
      assemble(source, nameOf.get(source) ?? '', locales, options.keys),
    ),
    records: records.map((record) => ({ ...record, name: nameOf.get(record) ?? '' })),
  };
}

interface Reader {
  documents: readonly TableDocument[];
  locales: readonly string[];
  options: InterpretOptions;
  /** Which column has the values, of tables that had them there before. */
  held: ValueColumns | undefined;
}

/** The catalogs of tables that `tables` leaves out, each read when asked for. */
function readLeftOut(
  others: readonly PlacedTable[],
  judged: ReadonlyMap<Table, JudgedTable>,
  { locales, options }: Pick<Reader, 'locales' | 'options'>,
): { placed: PlacedTable; read: () => EnumCatalog }[] {
  return others.flatMap((placed) => {
    const { reading } = readTable(placed, judged.get(placed.table), options);
    if (reading === undefined) return [];
    return [{ placed, read: once(() => assemble(reading, '', locales, options.keys).catalog) }];
  });
}

/** The enums, as members of records may be of them. */
function referable(enums: readonly EnumCatalog[], sources: readonly TableReading[]): Referable[] {
  return enums.map(({ name, valueType }, index) => {
    const { path = '', headings = [] } = sources[index] ?? {};
    return { name, valueType, path, headings };
  });
}

/** The tables of each document are judged together, those that are not selected among them. */
function judgedByTable(
  placed: readonly PlacedTable[],
  { columns }: InterpretOptions,
): ReadonlyMap<Table, JudgedTable> {
  const byPath = new Map<string, Table[]>();
  for (const { path, table } of placed) pushTo(byPath, path, table);
  return new Map([...byPath.values()].flatMap((tables) => [...judgedTables(tables, columns)]));
}

/** As codes where the value column is held, whatever the tables beside it are. */
function withValue(
  judged: JudgedTable | undefined,
  { columns }: InterpretOptions,
  value: number | undefined,
): JudgedTable | undefined {
  if (judged === undefined || value === undefined) return judged;
  const { shape, context } = judged;
  const { kind: _, ...alone } = context;
  return { ...judged, meaning: meaningOf(shape, alone, { ...columns, value }) };
}

function checksFor({ checks: wanted = [] }: InterpretOptions): Check[] {
  return [...checks].flatMap(([code, check]) =>
    rules[code].severity !== 'off' || wanted.includes(code) ? check : [],
  );
}
