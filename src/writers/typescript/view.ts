import type { EnumCatalog, Entry } from '../../model/catalog.ts';
import { type Code, vouch } from '../code.ts';
import { type Column, columnsOf, translationsOf } from '../columns.ts';
import { mainText, textIn } from '../entry-text.ts';
import { docComment } from '../language/comment.ts';
import { freeNames, styled } from '../language/names.ts';
import type { WriteOptions } from '../options.ts';
import type { CatalogView, NameForms } from '../view.ts';
import { legalName, propertyName, valueKey } from './identifier.ts';
import { javascript } from './language.ts';
import { type MessagesView, messagesView } from './messages.ts';

/** What templates of TypeScript and JavaScript see of a catalog beside what all see. */
interface ExtendedView {
  /** Of the class of errors. */
  errorName: Code;
  errorNameText: string;
  /** The type of any value, known or not. */
  anyValue: Code;
  details: DetailsView;
  /** For each locale, or for the only language. */
  texts: TextsView[];
  messages: MessagesView[];
}

interface DetailsView {
  columns: TypedProperty[];
  /** What there is in several locales. */
  translations: { name: Code; columns: TypedProperty[] }[];
  rows: {
    key: Code;
    properties: Property[];
    translations: { name: Code; properties: Property[] }[];
  }[];
}

interface TypedProperty {
  comment: Code;
  name: Code;
  type: Code;
}

interface Property {
  name: Code;
  value: string | number | boolean | null;
}

interface TextsView {
  /** To be put behind the name of the constant: `ZhCN`. */
  suffix: Code;
  rows: { key: Code; text: string }[];
}

/** What is declared for a catalog, whether or not it is asked for, so that asking renames nothing. */
export function declaredNames({ name, camel }: Record<keyof NameForms, string>): string[] {
  const beside = ['Details', 'Messages', 'Text', 'TextOf'].map((suffix) => camel + suffix);
  return [...beside, `${name}Details`, `is${name}`, `Any${name}`];
}

/**
 * `ApiErrorCode` → `ApiError`, `Status` → `StatusError`, `OrderError`, which is the enum's own name → `OrderException`; `ErrorCode` →
 * `ErrorCodeError`, as `Error` is JavaScript's own.
 */
export function errorName(catalog: string): string {
  const [, stem] = /^(.+Error)Codes?$/.exec(catalog) ?? [];
  const [, thrown] = /^(.+)Error$/.exec(catalog) ?? [];
  return stem ?? (thrown === undefined ? `${catalog}Error` : `${thrown}Exception`);
}

export function extendedView(
  view: CatalogView,
  catalog: EnumCatalog,
  options: WriteOptions,
  error: string,
): ExtendedView {
  const [columns, translations] = [columnsOf(catalog), translationsOf(catalog)];
  const firsts = catalog.entries.filter((_, index) => view.entries[index]?.alias === null);
  const types: Readonly<Record<string, string>> = {
    integer: 'number',
    string: 'string',
    mixed: 'number | string',
  };
  return {
    errorName: vouch(error),
    errorNameText: error,
    anyValue: vouch(types[catalog.valueType] ?? 'unknown'),
    details: {
      columns: columns.map((column) => typed(column, catalog.entries)),
      translations: translations.map((each) => ({
        name: propertyName(each.key),
        columns: each.columns.map((column) => typed(column, catalog.entries)),
      })),
      rows: firsts.map((entry) => ({
        key: valueKey(entry.value),
        properties: propertiesOf(columns, entry),
        translations: translations.map((each) => ({
          name: propertyName(each.key),
          properties: propertiesOf(each.columns, entry),
        })),
      })),
    },
    texts: textsOf(view.locales, firsts),
    messages: options['messages'] === true ? messagesView(view, catalog.locales) : [],
  };
}

/** An entry that a locale lacks says what it says in the main one. */
function textsOf(locales: readonly string[], entries: readonly Entry[]): TextsView[] {
  const suffixes = freeNames(
    locales.map((locale) => styled(legalName(locale), 'pascal')),
    { reserved: new Set(['Of']) },
  );
  const main = { suffix: vouch(suffixes[0] ?? ''), rows: rowsOf(entries, mainText) };
  const others = locales.slice(1).map((locale, index) => ({
    suffix: vouch(suffixes[index + 1] ?? ''),
    rows: rowsOf(entries, (entry) => textIn(entry, locale) ?? mainText(entry)),
  }));
  return [main, ...others];
}

function rowsOf(entries: readonly Entry[], textOf: (entry: Entry) => string): TextsView['rows'] {
  return entries.map((entry) => ({ key: valueKey(entry.value), text: textOf(entry) }));
}

function propertiesOf(columns: readonly Column[], entry: Entry): Property[] {
  return columns.map((column) => ({ name: propertyName(column.key), value: column.of(entry) }));
}

function typed(column: Column, entries: readonly Entry[]): TypedProperty {
  const values = entries.map((entry) => column.of(entry));
  const types = [...typeNames(column.type, values), ...(values.includes(null) ? ['null'] : [])];
  return {
    comment: docComment({ paragraphs: [column.label] }, javascript.comment),
    name: propertyName(column.key),
    type: vouch(types.join(' | ')),
  };
}

/** Catalogs may come from JSON that nobody has checked. */
const TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ['integer', 'number'],
  ['number', 'number'],
  ['boolean', 'boolean'],
  ['string', 'string'],
]);

function typeNames(type: Column['type'], values: readonly unknown[]): string[] {
  if (type !== 'string or true') return [TYPE_NAMES.get(type) ?? 'unknown'];
  return [
    ...(values.some((value) => typeof value === 'string') ? ['string'] : []),
    ...(values.includes(true) ? ['true'] : []),
  ];
}
