import template from '../../templates/md.eta';
import { type Catalog, type Entry, type EnumCatalog, isEnum } from '../model/catalog.ts';
import { type Code, vouch } from './code.ts';
import { type Column, columnsOf, translationsOf } from './columns.ts';
import { escapeCell, escapeLine } from './markdown/escape.ts';
import { pipeTable } from './markdown/pipe-table.ts';
import { notice } from './notice.ts';
import { escapeInvisible } from './invisible.ts';
import { renderTemplate } from './template.ts';
import type { WriteOptions, Writer } from './writer.ts';

export const md: Writer = {
  name: 'md',
  title: 'Markdown: a clean table for each catalog',
  extensions: ['.md', '.markdown'],
  options: [],
  template,
  write: (catalogs, options) =>
    renderTemplate(options.template ?? template, pageView(catalogs, options), literal),
};

/** What the template lays out. */
interface PageView {
  notice: Code | undefined;
  catalogs: { heading: Code; paragraphs: Code[]; table: Code }[];
}

function pageView(catalogs: readonly Catalog[], options: WriteOptions): PageView {
  const sentence = notice(options);
  const mark = catalogs.length === 1 ? '#' : '##';
  return {
    notice: sentence === undefined ? undefined : comment(sentence),
    catalogs: catalogs.filter(isEnum).map((catalog) => ({
      heading: heading(mark, [catalog.title ?? '', catalog.name]),
      paragraphs: paragraphs(catalog.description ?? ''),
      table: table(catalog),
    })),
  };
}

/** Text, escaped: what a plain value is in Markdown. */
function literal(value: string | number | boolean | null): Code {
  return vouch(escapeCell(String(value ?? '')));
}

function comment(text: string): Code {
  return vouch(`<!-- ${escapeInvisible(text).replace(/(--!?)>/g, '$1\\>')} -->`);
}

/** The first of the texts that shows anything. */
function heading(mark: string, texts: readonly string[]): Code {
  const text = texts.map(escapeLine).find((line) => line !== '');
  return vouch(text === undefined ? mark : `${mark} ${text}`);
}

function paragraphs(text: string): Code[] {
  return text
    .split('\n')
    .map(escapeLine)
    .filter((line) => line !== '')
    .map((line) => vouch(line));
}

function table(catalog: EnumCatalog): Code {
  const value: Column = {
    key: 'value',
    label: null,
    type: catalog.valueType === 'integer' ? 'integer' : 'string',
    of: (entry: Entry) => entry.value,
  };
  const columns = [value, ...columnsByLocale(catalog)];
  return vouch(
    pipeTable(
      columns.map(({ label, key }) => escapeCell(label ?? capitalized(key))),
      catalog.entries.map((entry) => columns.map((column) => cell(column, entry))),
      new Set([...columns.keys()].filter((index) => isNumeric(columns[index]))),
    ),
  );
}

/** A text that there is in several locales has a column for each: `Message (en)`. */
function columnsByLocale(catalog: EnumCatalog): Column[] {
  const translations = translationsOf(catalog);
  return columnsOf(catalog).flatMap((column) => {
    const isField = column.label !== null;
    const translated = translations.find((each) => !isField && each.column === column.key);
    return (
      translated?.columns.map((each) => ({ ...each, key: `${column.key} (${each.key})` })) ?? [
        column,
      ]
    );
  });
}

function cell(column: Column, entry: Entry): string {
  const value = column.of(entry);
  return column.type === 'string or true' && value === true ? 'yes' : escapeCell(`${value ?? ''}`);
}

function isNumeric(column: Column | undefined): boolean {
  return column?.type === 'integer' || column?.type === 'number';
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
