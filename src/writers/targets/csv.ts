import { type Catalog, type EnumCatalog, type RecordCatalog, isEnum } from '../../model/catalog.ts';
import { data } from '../language/data.ts';
import { tableColumns } from '../language/rows.ts';
import { memberTable } from '../page/member-rows.ts';
import { wellFormed } from '../margins.ts';
import type { Target } from '../target.ts';

export const csv: Target = {
  name: 'csv',
  title: 'CSV (RFC 4180)',
  extensions: ['.csv'],
  options: [],
  language: data,
  template: null,
  write: (catalogs) => catalogs.map(table).join('\n'),
};

function table(catalog: Catalog): string {
  const { header, rows } = isEnum(catalog) ? entryTable(catalog) : recordTable(catalog);
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

interface Table {
  header: string[];
  rows: (string | number | boolean | null)[][];
}

function entryTable(catalog: EnumCatalog): Table {
  const columns = tableColumns(catalog);
  return {
    header: columns.map(({ label, key }) => label ?? key),
    rows: catalog.entries.map((entry) => columns.map((column) => column.of(entry))),
  };
}

function recordTable(record: RecordCatalog): Table {
  const { columns, rows } = memberTable(record);
  return { header: columns, rows };
}

function cell(value: string | number | boolean | null): string {
  const text = wellFormed(String(value ?? ''));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
