import { type Catalog, type Entry, type EnumCatalog, isEnum } from '../../model/catalog.ts';
import { type Code, code, vouch } from '../code.ts';
import { notice } from '../notice.ts';
import type { WriteOptions } from '../writer.ts';
import { docComment, lineComment } from './comment.ts';
import { type DetailsView, detailsView } from './details.ts';
import { type ErrorView, errorView } from './error-class.ts';
import { identifier, propertyName } from './identifier.ts';
import { aliased, fits, property } from './layout.ts';
import { literal } from './literal.ts';
import { type MessagesView, messagesView } from './messages.ts';
import { memberNames, type Names, withNames } from './names.ts';
import { type UnionView, unionView } from './union.ts';

/** What the template `ts.eta` lays out. */
interface ModuleView {
  notice: Code | undefined;
  style: 'enum' | 'const' | 'union';
  catalogs: CatalogView[];
}

interface CatalogView {
  name: Code;
  comment: Code | undefined;
  entries: EntryView[];
  /** The type of the object's values, and that of none, each with the white space before it. */
  valueType: Code;
  noType: Code;
  union: UnionView;
  details: DetailsView | undefined;
  guard: GuardView | undefined;
  messages: MessagesView | undefined;
  error: ErrorView | undefined;
}

interface EntryView {
  comment: Code | undefined;
  name: Code;
  value: Code;
  /** Name and value as a property of an object. */
  property: Code;
}

interface GuardView {
  name: Code;
  parameter: Code;
  values: Code[];
}

export function moduleView(catalogs: readonly Catalog[], options: WriteOptions): ModuleView {
  const sentence = notice(options);
  return {
    notice: sentence === undefined ? undefined : lineComment(sentence),
    style: options.style ?? 'enum',
    catalogs: withNames(catalogs.filter(isEnum), options).map(({ catalog, names }) =>
      catalogView(catalog, names, options),
    ),
  };
}

function catalogView(catalog: EnumCatalog, names: Names, options: WriteOptions): CatalogView {
  const name = identifier(names.catalog);
  const isEmpty = catalog.entries.length === 0;
  const entries = entryViews(catalog.entries);
  return {
    name,
    comment: docComment({ paragraphs: [catalog.title, catalog.description] }),
    entries,
    valueType: aliased(name, code`(typeof ${name})[keyof typeof ${name}]`),
    noType: aliased(name, code`never`),
    union: unionView(name, entries),
    details: options.details && !isEmpty ? detailsView(catalog, names) : undefined,
    guard: options.guard && !isEmpty ? guardView(catalog, names) : undefined,
    messages: options.messages ? messagesView(catalog, names) : undefined,
    error: options.error && !isEmpty ? errorView(catalog, names) : undefined,
  };
}

function entryViews(entries: readonly Entry[]): EntryView[] {
  const names = memberNames(entries);
  return entries.map(({ key, value, message, description, deprecated }, index) => {
    const name = propertyName(names[index] ?? key);
    return {
      comment: docComment({ paragraphs: [message, description], deprecated }, '  '),
      name,
      value: literal(value),
      property: property(name, value, '  '),
    };
  });
}

function guardView(catalog: EnumCatalog, names: Names): GuardView {
  const name = identifier(names.guard);
  const oneLine = code`export function ${name}(value: unknown): value is ${identifier(names.catalog)} {`;
  return {
    name,
    parameter: vouch(fits(oneLine) ? 'value: unknown' : '\n  value: unknown,\n'),
    values: [...new Set(catalog.entries.map(({ value }) => value))].map(literal),
  };
}
