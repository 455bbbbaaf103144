import template from '../../../templates/html.eta';
import type { Catalog } from '../../model/catalog.ts';
import { textWidth } from '../../unicode/width.ts';
import { type Code, vouch } from '../code.ts';
import { type PageTable, isNumeric, pageTable } from '../page/catalog-table.ts';
import { wordsFor } from '../page/words.ts';
import { characterReference, replaceInvisible } from '../invisible.ts';
import { escapeMarkup } from '../language/c-like.ts';
import { markup } from '../language/markup.ts';
import { freeName } from '../language/names.ts';
import type { Target } from '../target.ts';

export const html: Target = {
  name: 'html',
  title: 'HTML: a page to search, sort and link to, in one file',
  extensions: ['.html', '.htm'],
  options: [
    {
      name: 'lang',
      type: 'string',
      summary: 'language of the page (default: that of the documents)',
    },
  ],
  language: {
    ...markup,
    literal: (value) => text(String(value ?? '')),
  },
  template,
  page: (catalogs, options) => {
    const words = wordsFor(catalogs, options['lang']);
    const ids = new Set(RESERVED_IDS);
    return {
      lang: attribute(words.language),
      dir: vouch(words.isRightToLeft ? 'rtl' : 'ltr'),
      title: titleOf(catalogs),
      words: Object.fromEntries(SAID.map((word) => [word, attribute(words.of(word))])),
      tables: catalogs.map((catalog) => tableView(catalog, pageTable(catalog, words), ids)),
    };
  },
};

/** What the page itself says, and its elements are called. */
const SAID = ['search', 'all', 'count', 'none', 'copy', 'copied'];
const RESERVED_IDS = ['q', 'count', 'main'];

interface TableView {
  id: Code;
  /** The title in an attribute. */
  label: Code;
  title: string;
  description: string | null;
  columns: { label: string; number: number; isNumeric: boolean }[];
  /** How wide the columns are to be, as CSS has it. */
  widths: Code;
  rows: RowView[];
  /** Columns of few values, which can be chosen. */
  choices: { label: Code; number: number; values: Code[] }[];
}

interface RowView {
  id: Code;
  /** Another that leads to it; nothing where it is the same. */
  anchor: Code | null;
  link: Code;
  /** The first cell in an attribute. */
  label: Code;
  isDeprecated: boolean;
  cells: string[];
}

function titleOf([first, ...others]: readonly Catalog[]): string {
  if (first === undefined) return '';
  return [first, ...others]
    .map(({ title, name }) => title ?? name)
    .join(' · ')
    .slice(0, 200);
}

function tableView(
  { name, title, description }: Catalog,
  { columns, header, rows }: PageTable,
  ids: Set<string>,
): TableView {
  const placeOf = (wanted: string): number =>
    columns.findIndex(({ key, label }) => label === null && key === wanted);
  const [keyAt, deprecatedAt] = [placeOf('key'), placeOf('deprecated')];
  const id = freeId(name, name, ids);
  return {
    id: attribute(id),
    title: title ?? name,
    label: attribute(title ?? name),
    description,
    columns: header.map((label, number) => ({
      label,
      number,
      isNumeric: columns.slice(number, number + 1).some(isNumeric),
    })),
    widths: vouch(widthsOf([header, ...rows]).join(' ')),
    rows: rows.map((cells) => {
      const [value = '', key = value] = [cells[0], cells[keyAt]];
      const own = freeId(value, `${name}.${value}`, ids);
      const other = key === value ? undefined : freeId(key, `${name}.${key}`, ids);
      return {
        id: attribute(own),
        anchor: other === undefined ? null : attribute(other),
        link: attribute(`#${encodeURIComponent(own)}`),
        label: attribute(value),
        isDeprecated: (cells[deprecatedAt] ?? '') !== '',
        cells,
      };
    }),
    choices: columns.flatMap(({ key, label }, number) => {
      const values = [...new Set(rows.map((cells) => cells[number] ?? ''))].filter(Boolean);
      const isFew =
        values.length > 1 && values.length <= MOST_CHOICES && values.length * 2 <= rows.length;
      if (!(label !== null || CHOSEN.has(key)) || !isFew) return [];
      const heading = attribute(header[number] ?? '');
      return [{ label: heading, number, values: values.toSorted().map(attribute) }];
    }),
  };
}

/** Columns whose values may be offered for choice, beside those of a document's own. */
const CHOSEN = new Set(['group', 'type', 'required']);
const MOST_CHOICES = 30;

/** An id is unlike all others, and has no white space (HTML, 3.2.6). */
function freeId(wanted: string, longer: string, taken: Set<string>): string {
  const legal = (name: string): string =>
    replaceInvisible(name.slice(0, 100), () => '').replace(/\s+/g, '_') || '_';
  const [start = '_'] = [wanted, longer].map(legal).filter((name) => !taken.has(name));
  return freeName(start, taken, `${legal(longer)}-`);
}

/** In shares of the width, by the widest cell of each column, but for those that are far wider than the rest. */
function widthsOf(rows: readonly string[][]): string[] {
  const [header = []] = rows;
  return header.map((_, column) => {
    const widest = rows.reduce(
      (most, row) => Math.max(most, textWidth((row[column] ?? '').slice(0, 60))),
      0,
    );
    return `minmax(0, ${Math.min(60, Math.max(6, widest + 2))}fr)`;
  });
}

/** Text between tags; its line breaks are `<br>`. */
function text(value: string): Code {
  return vouch(
    value
      .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
      .map(escaped)
      .join('<br>'),
  );
}

/** Text between double quotes. */
function attribute(value: string): Code {
  return vouch(
    escaped(value.replace(/\s+/g, ' ')).replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
  );
}

function escaped(value: string): string {
  return replaceInvisible(escapeMarkup(value), characterReference);
}
