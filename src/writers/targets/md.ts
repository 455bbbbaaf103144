import template from '../../../templates/md.eta';
import type { Catalog, Entry, EnumCatalog, RecordCatalog } from '../../model/catalog.ts';
import { type Code, block, vouch } from '../code.ts';
import type { Column } from '../columns.ts';
import { capitalized } from '../language/names.ts';
import { markup } from '../language/markup.ts';
import { memberRows } from '../language/member-rows.ts';
import { tableColumns } from '../language/rows.ts';
import { escapeCell, escapeLine } from '../markdown/escape.ts';
import { pipeTable } from '../markdown/pipe-table.ts';
import type { Target } from '../target.ts';

export const md: Target = {
  name: 'md',
  title: 'Markdown tables',
  extensions: ['.md', '.markdown'],
  options: [],
  language: {
    ...markup,
    literal: (value) => vouch(escapeCell(String(value ?? ''))),
  },
  template,
  extend: (_, catalog) => pageView(catalog, table(catalog)),
  records: (records) => records.map((record) => pageView(record, memberTable(record))),
};

/** What the template sees of a catalog beside what all see. */
interface PageView {
  heading: Code;
  paragraphs: Code[];
  table: Code;
}

function pageView({ title, name, description }: Catalog, shown: string): PageView {
  return {
    heading: heading([title ?? '', name]),
    paragraphs: paragraphs(description ?? ''),
    table: block(shown.split('\n')),
  };
}

/** The first of the texts that shows anything. */
function heading(texts: readonly string[]): Code {
  return vouch(texts.map(escapeLine).find((line) => line !== '') ?? '');
}

function paragraphs(text: string): Code[] {
  return text
    .split('\n')
    .map(escapeLine)
    .filter((line) => line !== '')
    .map((line) => vouch(line));
}

function memberTable(record: RecordCatalog): string {
  const { columns, rows } = memberRows(record);
  return pipeTable(
    columns.map(capitalized),
    rows.map((row) => row.map(escapeCell)),
  );
}

function table(catalog: EnumCatalog): string {
  const columns = tableColumns(catalog);
  return pipeTable(
    columns.map(({ label, key }) => escapeCell(label ?? capitalized(key))),
    catalog.entries.map((entry) => columns.map((column) => cell(column, entry))),
    new Set([...columns.keys()].filter((index) => isNumeric(columns[index]))),
  );
}

function cell(column: Column, entry: Entry): string {
  const value = column.of(entry);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : escapeCell(`${value ?? ''}`);
}

function isNumeric(column: Column | undefined): boolean {
  return column?.type === 'integer' || column?.type === 'number';
}
