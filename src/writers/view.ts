import { type Catalog, type EnumCatalog, type Entry, isEnum, isRecord } from '../model/catalog.ts';
import { type Code, NOTHING, vouch } from './code.ts';
import { type Column, columnsOf } from './columns.ts';
import { docComment, lineComment } from './language/comment.ts';
import { freeNames, styled } from './language/names.ts';
import { notice } from './notice.ts';
import type { Language, Target, WriteOptions } from './target.ts';

/**
 * What a template sees as `it`. Plain values are the document's and come out as literals; `Code` is safe as it is. A version
 * gets only more; what changes otherwise is a new one.
 */
export interface View {
  version: 1;
  /** A comment that says that the file is generated; nothing where it has no sources. */
  notice: Code;
  /** The line that the user wants at the top, as it is. */
  banner: Code;
  /** The target's options, as chosen. */
  options: WriteOptions;
  /** The enums. */
  catalogs: CatalogView[];
  /** The records, as the target says them; none for a target that has none. */
  records: object[];
}

/** A name in every style that declarations are written in, so that a template can put more to it: `is<%= it.name %>`. */
export interface NameForms {
  /** As a type is called in the language. */
  name: Code;
  camel: Code;
  snake: Code;
  screaming: Code;
}

export interface CatalogView extends NameForms {
  /** As the document calls it. */
  title: string;
  description: string | null;
  /** Title and description as a comment; nothing where there is neither. */
  comment: Code;
  valueType: EnumCatalog['valueType'];
  /** Whether some integer needs more than 32 bits. */
  isWide: boolean;
  entries: EntryView[];
  /** Those that are the first of their value. */
  values: EntryView[];
  /** Of the texts, the main one first; empty where there is one language. */
  locales: string[];
  columns: ColumnView[];
}

export interface EntryView extends NameForms {
  key: string;
  /** As the document writes it, where the language can. */
  value: Code;
  /** The same as a plain value. */
  plain: number | string;
  /** What it says: message, else description, else key. */
  text: string;
  message: string | null;
  description: string | null;
  /** By locale. */
  messages: Readonly<Record<string, string>>;
  deprecated: string | true | null;
  group: string | null;
  /** Message, description and deprecation; nothing where there is none. */
  comment: Code;
  /** The same as a comment on the line of the entry. */
  line: Code;
  /** The one before it that has its value; nothing where it is the first. */
  alias: Code | null;
  isLast: boolean;
  /** Everything that is known of it but its value, in the order of the columns. */
  details: { key: string; value: string | number | boolean | null }[];
}

export interface ColumnView {
  key: string;
  /** As the document writes its header; null for what every catalog may have. */
  label: string | null;
  type: Column['type'];
}

export function viewOf(catalogs: readonly Catalog[], target: Target, options: WriteOptions): View {
  const { language } = target;
  const sentence = notice(options.sources);
  return {
    version: 1,
    notice: sentence === undefined ? NOTHING : lineComment(sentence, language.comment),
    banner: options.banner === undefined ? NOTHING : vouch(options.banner),
    options,
    catalogs: enumViews(catalogs.filter(isEnum), target, options),
    records: catalogs.filter(isRecord).flatMap((each) => target.record?.(each, options) ?? []),
  };
}

function enumViews(
  catalogs: readonly EnumCatalog[],
  target: Target,
  options: WriteOptions,
): CatalogView[] {
  const { names } = target.language;
  const { declares } = target;
  const free = freeNames(
    catalogs.map(({ name }) => names.legal(styled(name, names.type))),
    names,
    declares && ((name) => [name, ...declares(stylesOf(name))]),
  );
  return catalogs.map((catalog, index) => {
    const view = catalogView(catalog, free[index] ?? '', target.language, options);
    return { ...view, ...target.extend?.(view, catalog, options) };
  });
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
    columns: columns.map(({ key, label, type }) => ({ key, label, type })),
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
      plain: value,
      text: message ?? description ?? key,
      message,
      description,
      messages: entry.messages ?? {},
      deprecated: deprecated ?? null,
      group,
      comment: docComment({ paragraphs: [message, description], deprecated }, language.comment),
      line: lineComment(message ?? description ?? key, language.comment),
      alias,
      isLast: index === entries.length - 1,
      details: columns.map((column) => ({ key: column.key, value: column.of(entry) })),
    };
  });
}

/** As the document writes it, where that is an integer in the language, too, and the same one. */
function valueOf({ value, written }: Entry & { written?: string }, language: Language): Code {
  const isSame = written !== undefined && language.integers?.test(written) === true;
  return isSame && integerOf(written) === value ? vouch(written) : language.literal(value);
}

/** `0x1F`, `0b11`, `1 << 3`, as every language with 32 bits evaluates it. */
function integerOf(written: string): number {
  const [, base, shift] = /^(\d+) << (\d+)$/.exec(written) ?? [];
  return base === undefined ? Number(written) : Number(base) * 2 ** Number(shift);
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
