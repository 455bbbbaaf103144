import template from '../../../templates/md.eta';
import type { Catalog } from '../../model/catalog.ts';
import { type Code, block, vouch } from '../code.ts';
import { markup } from '../language/markup.ts';
import { isNumeric, pageTable } from '../page/catalog-table.ts';
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
  const escaped = (row: readonly string[]): string[] => row.map((text) => escapeCell(text, flavor));
  const page = (catalog: Catalog): PageView => {
    const { columns, header, rows } = pageTable(catalog);
    const right = new Set(columns.flatMap((column, at) => (isNumeric(column) ? [at] : [])));
    return {
      heading: vouch(heading(catalog, flavor)),
      paragraphs: lines(catalog.description ?? '', flavor).map((line) => vouch(line)),
      table: block(pipeTable(escaped(header), rows.map(escaped), right).split('\n')),
    };
  };
  return {
    language: {
      ...markup,
      literal: (value) => vouch(escapeCell(String(value ?? ''), flavor)),
    },
    template,
    extend: (_, catalog) => page(catalog),
    records: (records) => records.map(page),
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
