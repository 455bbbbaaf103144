import type { Catalog, Entry, FieldType } from '../model/catalog.ts';

/** A column of a catalog shown as a table: one thing that is known of its entries. */
export interface Column {
  /** Unlike that of every other column. */
  key: string;
  /** The header as the document writes it; null for a column that every catalog may have. */
  label: string | null;
  type: FieldType | 'string or true';
  of(entry: Entry): string | number | boolean | null;
}

const KEY: Column = { key: 'key', label: null, type: 'string', of: (entry) => entry.key };

const OPTIONAL: readonly Column[] = [
  { key: 'message', label: null, type: 'string', of: (entry) => entry.message ?? null },
  { key: 'description', label: null, type: 'string', of: (entry) => entry.description ?? null },
  {
    key: 'deprecated',
    label: null,
    type: 'string or true',
    of: (entry) => entry.deprecated ?? null,
  },
  { key: 'group', label: null, type: 'string', of: (entry) => entry.group ?? null },
];

/** The key, then whatever any of the entries has, then the fields. The value is not among them. */
export function columnsOf({ fields, entries }: Catalog): Column[] {
  const present = OPTIONAL.filter((column) => entries.some((entry) => column.of(entry) !== null));
  const columns = [KEY, ...present];
  const taken = new Set(['value', ...columns.map(({ key }) => key)]);
  for (const { key, label, type } of fields) {
    columns.push({ key: freeName(key, taken), label, type, of: (entry) => field(entry, key) });
  }
  return columns;
}

function freeName(key: string, taken: Set<string>): string {
  let name = key;
  for (let number = 2; taken.has(name); number++) name = `${key}${number}`;
  taken.add(name);
  return name;
}

function field(entry: Entry, key: string): string | number | boolean | null {
  return Object.hasOwn(entry.fields, key) ? (entry.fields[key] ?? null) : null;
}
