import type { EnumCatalog } from '../model/catalog.ts';
import type { Code } from './code.ts';
import type { Column } from './columns.ts';
import type { WriteOptions } from './options.ts';

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
  /** What the user calls the package or namespace; nothing where there is none. */
  package: Code;
  /** The enums. */
  catalogs: CatalogView[];
  /** The records, as the target says them; none for a target that has none. */
  records: object[];
  /** What a page sees of all together. */
  page: object;
  /** Whether the type of any member has this in it: `List<`. */
  usesType(part: string): boolean;
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
  /** The same where it must be a literal: the number of `1 << 3`. */
  literal: Code;
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
  /** From 1. */
  number: number;
  isLast: boolean;
  /** Everything that is known of it but its value, in the order of the columns. */
  details: { key: string; value: string | number | boolean | null }[];
}

interface ColumnView {
  key: string;
  /** As the document writes its header; null for what every catalog may have. */
  label: string | null;
  /** The same of every column; null where the document has none. */
  header: string | null;
  type: Column['type'];
}
