import { type Catalog, type EnumCatalog, type Entry, isEnum, isRecord } from '../model/catalog.ts';
import { expressionOf } from '../codes/integer.ts';
import { type Code, NOTHING, block, codeText, vouch } from './code.ts';
import { type Column, columnsOf } from './columns.ts';
import { docComment, lineComment } from './language/comment.ts';
import { mainText } from './entry-text.ts';
import { freeNames, styled } from './language/names.ts';
import { recordViews } from './language/records.ts';
import { notice } from './notice.ts';
import type { WriteOptions } from './options.ts';
import type { Language, Target } from './target.ts';
import type { CatalogView, EntryView, NameForms, View } from './view.ts';

export function viewOf(catalogs: readonly Catalog[], target: Target, options: WriteOptions): View {
  const { language } = target;
  const enums = catalogs.filter(isEnum);
  const declared = (name: string): string[] => [
    name,
    ...(target.declares?.(stylesOf(name)) ?? [styled(name, 'screaming')]),
  ];
  const names = enumNames(enums, target, declared);
  const errors = errorNames(names, target, declared);
  const taken = new Set([...names.flatMap(declared), ...errors]);
  const nameOf = new Map(enums.map(({ name }, index) => [name, names[index] ?? '']));
  const structures = recordViews(catalogs.filter(isRecord), { taken, enums: nameOf }, language);
  const records = target.records?.(catalogs.filter(isRecord), options) ?? structures;
  return {
    version: 1,
    notice: block(notice(options).map((each) => codeText(lineComment(each, language.comment)))),
    banner: options.banner === undefined ? NOTHING : vouch(options.banner),
    options,
    package: packageOf(options['package']),
    catalogs: enums.map((catalog, index) => {
      const view = catalogView(catalog, names[index] ?? '', language, options);
      return { ...view, ...target.extend?.(view, catalog, options, errors[index] ?? '') };
    }),
    records,
    page: target.page?.(catalogs, options) ?? {},
    usesType: (part) => structures.some(({ members }) => members.some(isOf(part))),
  };
}

function isOf(part: string): (member: { type: Code }) => boolean {
  return ({ type }) => codeText(type).includes(part);
}

/** Names with dots, slashes or backslashes between them, whatever the user says. */
function packageOf(name: unknown): Code {
  return typeof name === 'string' ? vouch(name.replace(/[^\w.\\/]+/g, '_')) : NOTHING;
}

/** The name that a target gives to each catalog. */
function enumNames(
  catalogs: readonly EnumCatalog[],
  { language: { names } }: Target,
  declared: (name: string) => string[],
): string[] {
  const wanted = catalogs.map(({ name }) => names.legal(styled(name, names.type)));
  return freeNames(wanted, names, declared);
}

/** Of classes of errors. It is they that yield where a catalog has their name, so that a new catalog never renames another. */
function errorNames(
  names: readonly string[],
  target: Target,
  declared: (name: string) => string[],
): string[] {
  const reserved = new Set(names.flatMap(declared));
  const wanted = names.map((name) => {
    const own = target.errorName?.(name) ?? '';
    return reserved.has(own) ? `${name}Exception` : own;
  });
  return target.errorName === undefined
    ? wanted
    : freeNames(wanted, { reserved }, (name) => [name]);
}

function catalogView(
  catalog: EnumCatalog,
  name: string,
  language: Language,
  options: WriteOptions,
): CatalogView {
  const { title, description, valueType, locales = [] } = catalog;
  const columns = columnsOf(catalog);
  const entries = entryViews(catalog, columns, language);
  return {
    ...formsOf(name),
    title: title ?? catalog.name,
    description,
    comment: docComment(
      {
        paragraphs: [title, description],
        see: options.see === true ? placeOf(catalog) : undefined,
      },
      language.comment,
    ),
    valueType,
    isWide: catalog.entries.some(({ value }) => value !== Number(value) >> 0),
    entries,
    values: entries.filter(({ alias }) => alias === null),
    locales,
    columns: columns.map(({ key, label, header, type }) => ({ key, label, header, type })),
  };
}

function placeOf({ entries, title }: EnumCatalog): string | undefined {
  const path = entries[0]?.source.path;
  return path === undefined || title === null ? path : `${path}, ${title}`;
}

/** The names of a catalog's members, as a language writes them. */
export function memberNames(keys: readonly string[], language: Language): readonly string[] {
  const { names } = language;
  return (
    language.members?.(keys) ??
    freeNames(
      keys.map((key) => names.legal(styled(key, names.member))),
      names,
    )
  );
}

function entryViews(
  { entries }: EnumCatalog,
  columns: readonly Column[],
  language: Language,
): EntryView[] {
  const names = memberNames(
    entries.map(({ key }) => key),
    language,
  );
  const inner = language.innerComment ?? language.comment;
  const first = new Map<string, Code>();
  return entries.map((entry, index) => {
    const { key, value, message = null, description = null, deprecated, group = null } = entry;
    const forms = formsOf(names[index] ?? key);
    const name = language.member?.(names[index] ?? key) ?? forms.name;
    const alias = first.get(String(value)) ?? null;
    if (alias === null) first.set(String(value), name);
    return {
      ...forms,
      name,
      key,
      value: valueOf(entry, language),
      literal: literalOf(entry, language),
      plain: value,
      text: mainText(entry),
      message,
      description,
      messages: entry.messages ?? {},
      deprecated: deprecated ?? null,
      group,
      comment: docComment({ paragraphs: [message, description], deprecated }, inner),
      line: lineComment(mainText(entry), language.comment),
      alias,
      number: index + 1,
      isLast: index === entries.length - 1,
      details: columns.map((column) => ({ key: column.key, value: column.of(entry) })),
    };
  });
}

/** As the document writes it, where the language has such integers. */
function valueOf({ value, written }: Entry, language: Language): Code {
  const text = typeof value === 'number' ? expressionOf(value, written) : undefined;
  return text !== undefined && language.integers?.test(text) === true
    ? vouch(text)
    : language.literal(value);
}

/** Where it is computed, the number: `1 << 3` has the type of any number. */
function literalOf(entry: Entry, language: Language): Code {
  const { value, written } = entry;
  return written?.includes('<<') === true ? language.literal(value) : valueOf(entry, language);
}

type Forms = Record<keyof NameForms, string>;

function stylesOf(name: string): Forms {
  const camel = styled(name, 'camel');
  return { name, camel, snake: styled(name, 'snake'), screaming: styled(name, 'screaming') };
}

function formsOf(name: string): NameForms {
  const { camel, snake, screaming } = stylesOf(name);
  return {
    name: vouch(name),
    camel: vouch(camel),
    snake: vouch(snake),
    screaming: vouch(screaming),
  };
}
