import type { Catalog, EnumCatalog } from '../model/catalog.ts';
import { diagnostic, type Diagnostic, type Place } from '../model/diagnostic.ts';
import { rules } from '../model/rules.ts';
import type { Table, TableDocument } from '../model/table.ts';
import { assemble } from './assemble.ts';
import type { Check, CheckedTable } from './checks/check.ts';
import { checks } from './checks/registry.ts';
import { unknownColumns } from './meaning/choices.ts';
import { readEntries } from './entries.ts';
import { type Kept, keepNames, keptCatalogs, keptNames } from './names/kept-catalogs.ts';
import { type ValueColumns, heldColumns } from './names/held-columns.ts';
import type { LockedNames } from './names/lock.ts';
import { localeOf, localesOf } from './locales/locales.ts';
import type { TableReading } from './merge.ts';
import { labelsOf } from './labels.ts';
import { type Meaning, meaningOf } from './meaning/meaning.ts';
import { type JudgedTable, judgedTables } from './meaning/together.ts';
import { movedTables } from './names/moved-tables.ts';
import { nameCatalogs } from './names/names.ts';
import { unnumbered } from './names/title.ts';
import type { NameOrigin } from './names/namer.ts';
import { pushTo } from './multimap.ts';
import type { InterpretOptions } from './options.ts';
import { unusedOverrides } from './names/overrides.ts';
import { catalogReadings } from './locales/pairing.ts';
import { readMembers } from './records/read-members.ts';
import {
  type NamedRecord,
  type RecordReading,
  assembleRecords,
  withoutTranslations,
} from './records/record.ts';
import { type PlacedTable, selectTables } from './select.ts';
import { once } from '../vocabulary/once.ts';
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
  const read = (valueColumns: ValueColumns): Reading => {
    const tables = selection.tables.map((placed) => {
      const own = judged.get(placed.table);
      const value = valueColumns.get(placed.table);
      const held = value === undefined || own === undefined ? own : withValue(own, options, value);
      return readTable(placed, held, options);
    });
    return { tables, ...named(tables, { documents, locales, options }) };
  };
  const first = read(new Map());
  const held = heldColumns(selection.tables, first.alone.map(catalogOf), locked);
  const { tables, sources, alone, records } = held.size === 0 ? first : read(held);
  const fresh = alone.map(catalogOf);
  const kept = keptCatalogs(fresh, locked);
  const before = fresh.map((catalog) => kept.get(catalog));
  const names = updateNames
    ? fresh.map(({ name }) => name)
    : keepNames(fresh, kept, { chosen: options.name !== undefined, locked });
  const assembled = alone.map((own, index) => {
    const keys = updateNames ? undefined : before[index]?.keys;
    const [source, name = ''] = [sources[index], names[index]];
    const isSame = source === undefined || (keys === undefined && name === own.catalog.name);
    return isSame ? own : assemble(source, name, locales, options.keys, keys);
  });
  const enums = assembled.map(catalogOf);
  const made = assembleRecords(
    records,
    enums.map(({ name, valueType }, index) => {
      const { path = '', headings = [] } = sources[index] ?? {};
      return { name, valueType, path, headings };
    }),
  );
  const leftOut = selection.others.flatMap((placed) => {
    const { reading } = readTable(placed, judged.get(placed.table), options);
    const read = (source: TableReading): EnumCatalog =>
      assemble(source, '', locales, options.keys).catalog;
    return reading === undefined ? [] : { placed, read: once(() => read(reading)) };
  });
  return {
    catalogs: inOrder([...enums, ...made.catalogs], documents),
    kept: new Map(
      enums.flatMap((catalog, index) => {
        const own = before[index];
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
function named(
  tables: readonly ReadTable[],
  { documents, locales, options }: Naming,
): Omit<Reading, 'tables'> {
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
    sources,
    alone: sources.map((source) =>
      assemble(source, nameOf.get(source) ?? '', locales, options.keys),
    ),
    records: records.map((record) => ({ ...record, name: nameOf.get(record) ?? '' })),
  };
}

interface Naming {
  documents: readonly TableDocument[];
  locales: readonly string[];
  options: InterpretOptions;
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

/** As codes, whatever the tables beside it are. */
function withValue(judged: JudgedTable, { columns }: InterpretOptions, value: number): JudgedTable {
  const { shape, context } = judged;
  const { kind: _, ...alone } = context;
  return { ...judged, meaning: meaningOf(shape, alone, { ...columns, value }) };
}

function checksFor({ checks: wanted = [] }: InterpretOptions): Check[] {
  return [...checks].flatMap(([code, check]) =>
    rules[code].severity !== 'off' || wanted.includes(code) ? check : [],
  );
}

/** As the documents have them, whatever they are. */
function inOrder<Part extends { entries: readonly Placed[] } | { members: readonly Placed[] }>(
  parts: readonly Part[],
  documents: readonly TableDocument[],
): Part[] {
  const places = new Map(documents.map(({ path }, index) => [path, index]));
  const placeOf = (part: Part): [number, number] => {
    const [first] = 'members' in part ? part.members : part.entries;
    return [places.get(first?.source.path ?? '') ?? 0, first?.source.line ?? 0];
  };
  return parts.toSorted((one, other) => {
    const [[path, line], [otherPath, otherLine]] = [placeOf(one), placeOf(other)];
    return path - otherPath || line - otherLine;
  });
}

interface Placed {
  source: Place;
}

interface ReadTable {
  reading?: TableReading;
  record?: RecordReading;
  checked?: CheckedTable;
  diagnostics: Diagnostic[];
}

/** The entries or the members of one table; neither, and a diagnostic, where it has none. */
function readTable(
  placed: PlacedTable,
  judged: JudgedTable | undefined,
  options: InterpretOptions,
): ReadTable {
  const { path, locale, table } = placed;
  if (judged === undefined || !judged.shape.rows.some(({ kind }) => kind === 'entry'))
    return { diagnostics: [emptyTable(placed)] };
  const { shape, meaning } = judged;
  const { columns, kind } = meaning;
  const { caption, headings } = table;
  if (kind === 'none') return { diagnostics: [noCatalog(placed, meaning)] };
  if (options.kind !== undefined && kind !== options.kind) return { diagnostics: [] };
  const texts = [...(caption === null ? [] : [caption]), ...headings.toReversed()];
  const headers = labelsOf(columns, locale);
  const title = texts[0] === undefined ? null : unnumbered(texts[0]);
  const source = { path, locale, headings, title, texts, headers };
  if (kind === 'record') {
    const { members, diagnostics } = readMembers(placed, shape, columns);
    const only = members.length === 1 ? members[0]?.name : undefined;
    const record = { kind, ...source, labels: [], only, members } as const;
    return members.length === 0 ? { diagnostics } : { record, diagnostics };
  }
  const labels = [headers.key, headers.value].flatMap((label) => label ?? []);
  const { entries, fields, diagnostics } = readEntries(placed, shape, columns);
  if (entries.length === 0) return { diagnostics };
  return {
    reading: { kind, ...source, labels, entries, fields },
    checked: { path, shape, columns, entries },
    diagnostics,
  };
}

function emptyTable({ path, table }: PlacedTable): Diagnostic {
  const at = { path, line: table.line, column: 1 };
  return diagnostic(
    'empty-table',
    at,
    `Table "${table.id}" has no entries. Add rows below its header.`,
  );
}

function noCatalog({ path, table }: PlacedTable, { columns }: Meaning): Diagnostic {
  const labels = listed(
    columns.map(({ label }) => label),
    'or',
  );
  return diagnostic(
    'no-catalog',
    { path, line: table.line, column: 1 },
    `Skipped table "${table.id}": it lists neither codes nor fields. If ${labels} has codes, set --column value=…, or columns.value in the config.`,
  );
}
