import template from '../../../templates/rst.eta';
import { tidy } from '../../inline/inline.ts';
import type { Table } from '../../model/table.ts';
import { textWidth } from '../../unicode/width.ts';
import { type Code, NOTHING, block, vouch } from '../code.ts';
import { tableColumns } from '../language/rows.ts';
import { data } from '../language/data.ts';
import { replaceInvisible } from '../invisible.ts';
import { tableGrid } from '../table/grid.ts';
import { rstLines } from '../table/rst-text.ts';
import { memberRows } from '../page/member-rows.ts';
import { headingOf, sayingOf, wordsFor } from '../page/words.ts';
import type { Target } from '../target.ts';
import type { Catalog, EnumCatalog, RecordCatalog } from '../../model/catalog.ts';

export const rst: Target = {
  name: 'rst',
  title: 'reStructuredText tables',
  extensions: ['.rst'],
  options: [
    {
      name: 'layout',
      type: 'choice',
      choices: ['list-table', 'grid'],
      summary: 'table syntax',
    },
  ],
  language: {
    ...data,
    literal: (value) => line(String(value ?? '')),
    comment: { line: '.. ', safe: (text) => text.replace(/:(?=:)/g, ':\\') },
  },
  template,
  extend: (_, catalog, { layout }) => pageView(catalog, cellsOf(catalog), layout === 'grid'),
  records: (records, { layout }) =>
    records.map((record) => pageView(record, memberCells(record), layout === 'grid')),
};

function pageView(
  { title, name, description }: Catalog,
  cells: string[][],
  isGrid: boolean,
): object {
  const heading = line(title ?? name);
  return {
    heading,
    underline: vouch('='.repeat(Math.max(4, textWidth(heading.toJSON())))),
    paragraphs: (description ?? '')
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map(line),
    grid: isGrid ? block(tableGrid(gridOf(cells)).trimEnd().split('\n')) : NOTHING,
    rows: cells.map((row) => row.map(item)),
  };
}

/** An item of a list: nothing stands behind its mark where it is empty. */
function item(text: string): Code {
  const lines = rstLines(text).map((each, index) => `${index === 0 ? '-' : ' '} ${each}`);
  return block(lines.map((each) => each.trimEnd()));
}

/** A paragraph of one line. */
function line(text: string): Code {
  return vouch(rstLines(text.replace(/\s+/g, ' ').trim()).join(' ') || '\\ ');
}

function cellsOf(catalog: EnumCatalog): string[][] {
  const columns = tableColumns(catalog);
  const words = wordsFor([catalog]);
  return [
    columns.map(({ key, header }) => headingOf(key, header, words)),
    ...catalog.entries.map((entry) => columns.map((column) => sayingOf(column.of(entry), words))),
  ].map((row) => row.map(shown));
}

function memberCells(record: RecordCatalog): string[][] {
  const { header, rows } = memberRows(record, wordsFor([record]));
  return [header, ...rows].map((row) => row.map(shown));
}

/** What no page shows, U+FFFD stands for. */
function shown(text: string): string {
  return replaceInvisible(tidy(text), (character) => (character === '\n' ? character : '\ufffd'));
}

function gridOf(cells: string[][]): Table {
  const rows = cells.map((row) => row.map((text) => ({ text, line: 1, column: 1 })));
  const places = { line: 1, endLine: 1, headings: [], caption: null, spans: [], confidence: 1 };
  return { id: '', kind: 'grid', ...places, header: rows.slice(0, 1), rows: rows.slice(1) };
}
