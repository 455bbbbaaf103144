import type { Catalog } from '../../model/catalog.ts';
import { data } from '../language/data.ts';
import { tableOf } from '../page/catalog-table.ts';
import { wellFormed } from '../margins.ts';
import type { Target } from '../target.ts';

export const csv: Target = {
  name: 'csv',
  title: 'CSV (RFC 4180)',
  extensions: ['.csv'],
  language: data,
  write: (catalogs) => catalogs.map(table).join('\n'),
};

function table(catalog: Catalog): string {
  const { columns, rows } = tableOf(catalog);
  const header = columns.map(({ label, key }) => label ?? key);
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(value: string | number | boolean | null): string {
  const text = wellFormed(String(value ?? ''));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
