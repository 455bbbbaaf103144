import template from '../../../templates/rst.eta';
import { tidy } from '../../inline/inline.ts';
import type { Table } from '../../model/table.ts';
import { textWidth } from '../../unicode/width.ts';
import { type Code, NOTHING, block, vouch } from '../code.ts';
import { data } from '../language/data.ts';
import { replaceInvisible } from '../invisible.ts';
import { tableGrid } from '../table/grid.ts';
import { rstLines } from '../table/rst-text.ts';
import { pageTable } from '../page/catalog-table.ts';
import type { Target } from '../target.ts';
import type { Catalog } from '../../model/catalog.ts';

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
  extend: (_, catalog, { layout }) => pageView(catalog, layout),
  records: (records, { layout }) => records.map((record) => pageView(record, layout)),
};

function pageView(catalog: Catalog, layout: unknown): object {
  const { title, name, description } = catalog;
  const heading = line(title ?? name);
  const { header, rows } = pageTable(catalog);
  const cells = [header, ...rows].map((row) => row.map(shown));
  return {
    heading,
    underline: vouch('='.repeat(Math.max(4, textWidth(heading.toJSON())))),
    paragraphs: (description ?? '')
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map(line),
    grid: layout === 'grid' ? block(tableGrid(gridOf(cells)).trimEnd().split('\n')) : NOTHING,
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

/** What no page shows, U+FFFD stands for. */
function shown(text: string): string {
  return replaceInvisible(tidy(text), (character) => (character === '\n' ? character : '\ufffd'));
}

function gridOf(cells: string[][]): Table {
  const rows = cells.map((row) => row.map((text) => ({ text, line: 1, column: 1 })));
  const places = { line: 1, endLine: 1, headings: [], caption: null, spans: [], confidence: 1 };
  return { id: '', kind: 'grid', ...places, header: rows.slice(0, 1), rows: rows.slice(1) };
}
