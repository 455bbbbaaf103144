import template from '../../../templates/html.eta';
import type { Catalog, EnumCatalog, RecordCatalog } from '../../model/catalog.ts';
import { textWidth } from '../../unicode/width.ts';
import { type Code, vouch } from '../code.ts';
import { memberRows } from '../page/member-rows.ts';
import { type Words, headingOf, sayingOf, wordsFor } from '../page/words.ts';
import { characterReference, replaceInvisible } from '../invisible.ts';
import { markup } from '../language/markup.ts';
import { tableColumns } from '../language/rows.ts';
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
    const tables = catalogs.map((catalog) =>
      catalog.kind === 'enum' ? enumTable(catalog, words, ids) : recordTable(catalog, words, ids),
    );
    return {
      lang: attribute(words.language),
      dir: vouch(words.isRightToLeft ? 'rtl' : 'ltr'),
      title: titleOf(catalogs),
      words: Object.fromEntries(SAID.map((word) => [word, attribute(words.of(word))])),
      tables,
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

function enumTable(catalog: EnumCatalog, words: Words, ids: Set<string>): TableView {
  const columns = tableColumns(catalog);
  const rows = catalog.entries.map((entry) => ({
    cells: columns.map((column) => sayingOf(column.of(entry), words)),
    names: [String(entry.value), entry.key] as const,
    isDeprecated: entry.deprecated !== undefined,
  }));
  const labels = columns.map(({ key, header }) => headingOf(key, header, words));
  const numeric = columns.map(({ type }) => type === 'integer' || type === 'number');
  return tableView(
    catalog,
    {
      labels,
      numeric,
      rows,
      chosen: columns.map((each) => each.label !== null || each.key === 'group'),
    },
    ids,
  );
}

function recordTable(record: RecordCatalog, words: Words, ids: Set<string>): TableView {
  const { columns, header, rows } = memberRows(record, words);
  return tableView(
    record,
    {
      labels: header,
      numeric: columns.map(() => false),
      chosen: columns.map((key) => key === 'type' || key === 'required'),
      rows: rows.map((cells) => {
        const [name = ''] = cells;
        const place = columns.indexOf('deprecated');
        return {
          cells,
          names: [name, name] as const,
          isDeprecated: (cells[place] ?? '') !== '',
        };
      }),
    },
    ids,
  );
}

interface Shown {
  labels: string[];
  numeric: boolean[];
  /** Whether the values of a column may be offered for choice. */
  chosen: boolean[];
  rows: { cells: string[]; names: readonly [string, string]; isDeprecated: boolean }[];
}

function tableView(
  { name, title, description }: Catalog,
  { labels, numeric, chosen, rows }: Shown,
  ids: Set<string>,
): TableView {
  const id = freeId(name, name, ids);
  return {
    id: attribute(id),
    title: title ?? name,
    label: attribute(title ?? name),
    description,
    columns: labels.map((label, number) => ({
      label,
      number,
      isNumeric: numeric[number] ?? false,
    })),
    widths: vouch(widthsOf([labels, ...rows.map(({ cells }) => cells)]).join(' ')),
    rows: rows.map(({ cells, names: [value, key], isDeprecated }) => {
      const own = freeId(value, `${name}.${value}`, ids);
      const other = key === value ? undefined : freeId(key, `${name}.${key}`, ids);
      return {
        id: attribute(own),
        anchor: other === undefined ? null : attribute(other),
        link: attribute(`#${encodeURIComponent(own)}`),
        label: attribute(cells[0] ?? ''),
        isDeprecated,
        cells,
      };
    }),
    choices: labels.flatMap((label, number) => {
      const values = [...new Set(rows.map(({ cells }) => cells[number] ?? ''))].filter(
        (each) => each !== '',
      );
      const isFew =
        values.length > 1 && values.length <= MOST_CHOICES && values.length * 2 <= rows.length;
      if (chosen[number] !== true || !isFew) return [];
      return [{ label: attribute(label), number, values: values.toSorted().map(attribute) }];
    }),
  };
}

const MOST_CHOICES = 30;

/** An id is unlike all others, and has no white space (HTML, 3.2.6). */
function freeId(wanted: string, longer: string, taken: Set<string>): string {
  const legal = (name: string): string =>
    replaceInvisible(name.slice(0, 100), () => '').replace(/\s+/g, '_') || '_';
  const [start = '_'] = [wanted, longer].map(legal).filter((name) => !taken.has(name));
  let name = start;
  for (let number = 2; taken.has(name); number++) name = `${legal(longer)}-${number}`;
  taken.add(name);
  return name;
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
  const safe = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return replaceInvisible(safe, characterReference);
}
