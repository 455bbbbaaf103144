import type { EnumCatalog, Entry, FieldType } from '../model/catalog.ts';
import { freeName } from './language/names.ts';

/** A column of a catalog shown as a table: one thing that is known of its entries, or of its members. */
export interface Column<Item = Entry> {
  /** Unlike that of every other column. */
  key: string;
  /** Of a field, its header as the document writes it; null for a column that every catalog may have. */
  label: string | null;
  /** What the document heads it with, whatever it is; null where it does not. */
  header: string | null;
  type: FieldType | 'string or true';
  of(item: Item): string | number | boolean | null;
}

type PlainColumn = Omit<Column, 'header'>;

const KEY: PlainColumn = { key: 'key', label: null, type: 'string', of: ({ key }) => key };

const OPTIONAL = (['message', 'description', 'deprecated', 'group'] as const).map(
  (key): PlainColumn => ({
    key,
    label: null,
    type: key === 'deprecated' ? 'string or true' : 'string',
    of: (entry) => entry[key] ?? null,
  }),
);

/** What the entries say in several locales: a column for each, by the locale. */
export interface Translations {
  key: 'messages' | 'descriptions';
  /** The column that has the same in the main locale. */
  column: 'message' | 'description';
  columns: Column[];
}

const TRANSLATED: readonly Omit<Translations, 'columns'>[] = [
  { key: 'messages', column: 'message' },
  { key: 'descriptions', column: 'description' },
];

/** The texts by locale that any of the entries has. */
export function translationsOf({
  locales = [],
  labels = {},
  entries,
}: EnumCatalog): Translations[] {
  return TRANSLATED.filter(({ key }) => entries.some((entry) => entry[key] !== undefined)).map(
    ({ key, column }) => ({
      key,
      column,
      columns: locales.map((locale) => ({
        key: locale,
        label: null,
        header: labels[column] ?? null,
        type: 'string',
        of: (entry) => ownValue(entry[key] ?? {}, locale),
      })),
    }),
  );
}

/** The key, then whatever any of the entries has, then the fields. The value is not among them. */
export function columnsOf(catalog: EnumCatalog): Column[] {
  const { fields, entries } = catalog;
  const present = OPTIONAL.filter((column) => entries.some((entry) => column.of(entry) !== null));
  const columns = [KEY, ...present].map((column) => withHeader(column, catalog));
  const own = [...columns, ...translationsOf(catalog)].map(({ key }) => key);
  const taken = new Set(['value', ...own]);
  for (const { key, label, type } of fields) {
    columns.push({
      key: freeName(key, taken),
      label,
      header: label,
      type,
      of: (entry) => ownValue(entry.fields, key),
    });
  }
  return columns;
}

/** With the header that the document has for it. */
export function withHeader(column: PlainColumn, { labels = {} }: EnumCatalog): Column {
  return { ...column, header: ownValue(labels, column.key) };
}

function ownValue<Value>(
  values: Readonly<Partial<Record<string, Value>>>,
  key: string,
): Value | null {
  return Object.hasOwn(values, key) ? (values[key] ?? null) : null;
}
