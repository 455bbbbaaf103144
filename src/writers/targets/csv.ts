import { type EnumCatalog, isEnum } from '../../model/catalog.ts';
import { data } from '../language/data.ts';
import { tableColumns } from '../language/rows.ts';
import { wellFormed } from '../margins.ts';
import type { Target } from '../target.ts';

export const csv: Target = {
  name: 'csv',
  title: 'CSV (RFC 4180)',
  extensions: ['.csv'],
  options: [],
  language: data,
  template: null,
  write: (catalogs) => catalogs.filter(isEnum).map(table).join('\n'),
};

function table(catalog: EnumCatalog): string {
  const columns = tableColumns(catalog);
  const header = columns.map(({ label, key }) => label ?? key);
  const rows = catalog.entries.map((entry) => columns.map((column) => column.of(entry)));
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(value: string | number | boolean | null): string {
  const text = wellFormed(String(value ?? ''));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
