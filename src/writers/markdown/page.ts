import template from '../../../templates/md.eta';
import type { Catalog, EnumCatalog, RecordCatalog } from '../../model/catalog.ts';
import { type Code, block, vouch } from '../code.ts';
import type { Column } from '../columns.ts';
import { markup } from '../language/markup.ts';
import { tableColumns } from '../language/rows.ts';
import { memberRows } from '../page/member-rows.ts';
import { type Words, headingOf, sayingOf, wordsFor } from '../page/words.ts';
import type { Target } from '../target.ts';
import { type Flavor, escapeCell, escapeLine } from './escape.ts';
import { pipeTable } from './pipe-table.ts';

/** What the template sees of a catalog beside what all see. */
interface PageView {
  heading: Code;
  paragraphs: Code[];
  table: Code;
}

/** What targets that write pages of Markdown have in common, whatever else is markup there. */
export function markdownPage(flavor?: Flavor): Omit<Target, 'name' | 'title' | 'extensions'> {
  const page = (catalog: Catalog, table: string[][], right?: ReadonlySet<number>): PageView => {
    const [header = [], ...rows] = table.map((row) => row.map((text) => escapeCell(text, flavor)));
    return {
      heading: vouch(heading(catalog, flavor)),
      paragraphs: lines(catalog.description ?? '', flavor).map((line) => vouch(line)),
      table: block(pipeTable(header, rows, right).split('\n')),
    };
  };
  return {
    options: [],
    language: {
      ...markup,
      literal: (value) => vouch(escapeCell(String(value ?? ''), flavor)),
    },
    template,
    extend: (_, catalog) => {
      const columns = tableColumns(catalog);
      const right = [...columns.keys()].filter((index) => isNumeric(columns[index]));
      return page(catalog, entryTable(catalog, columns, wordsFor([catalog])), new Set(right));
    },
    records: (records) => records.map((record) => page(record, memberTable(record))),
  };
}

/** The first of its texts that shows anything. */
function heading({ title, name }: Catalog, flavor: Flavor | undefined): string {
  return [title ?? '', name].map((text) => escapeLine(text, flavor)).find(shows) ?? '';
}

function lines(text: string, flavor: Flavor | undefined): string[] {
  return text
    .split('\n')
    .map((line) => escapeLine(line, flavor))
    .filter(shows);
}

function shows(line: string): boolean {
  return line !== '';
}

function memberTable(record: RecordCatalog): string[][] {
  const { header, rows } = memberRows(record, wordsFor([record]));
  return [header, ...rows];
}

function entryTable(
  { entries }: EnumCatalog,
  columns: readonly Column[],
  words: Words,
): string[][] {
  return [
    columns.map(({ key, header }) => headingOf(key, header, words)),
    ...entries.map((entry) => columns.map((column) => sayingOf(column.of(entry), words))),
  ];
}

function isNumeric(column: Column | undefined): boolean {
  return column?.type === 'integer' || column?.type === 'number';
}
