import type { ColumnRole } from '../model/column-role.ts';
import type { Rule } from '../model/rules.ts';
import type { Romanize } from './names/romanize.ts';
import type { Translator } from './names/translation/translator.ts';

/** How tables become catalogs; everything left out is inferred. */
export interface InterpretOptions {
  /** Name of the catalog; with several catalogs, of the first, the rest get the next numbers. */
  name?: string;
  /** All tables in one catalog, with each one's heading as the group of its entries. */
  merge?: boolean;
  /** Ids, heading texts or captions, or 1-based numbers of tables over all documents; all when left out. */
  tables?: readonly (string | number)[];
  /**
   * The locales of the documents, the main one first. A document that has none of its own is in the one that its path names
   * (`errors.zh-CN.md`, `docs/en/errors.md`), else in the main one. Left out: those that documents have.
   */
  locales?: readonly string[];
  columns?: ColumnChoices;
  /** Of catalogs, the only kind that is wanted. Where `tables` says which they are, these are all of that kind. */
  kind?: 'enum' | 'record';
  /** Codes of checks to make although they are off by default: `near-duplicate`, `unsorted-values`, … */
  checks?: readonly Rule[];
  keys?: KeyOptions;
}

/** Which column plays a role: header text or 1-based number. A table without that column is left to inference. */
export type ColumnChoices = Partial<Record<ColumnRole, string | number>>;

export const keyCases = ['pascal', 'camel', 'snake', 'screaming', 'keep'] as const;

export type KeyCase = (typeof keyCases)[number];

export interface KeyOptions {
  /** Left out or `keep`: an identifier stays as it is written, a message becomes PascalCase. */
  case?: KeyCase;
  /** Taken from the beginning of each key that has it; `stripSuffix`, from the end. */
  stripPrefix?: string;
  stripSuffix?: string;
  addPrefix?: string;
  addSuffix?: string;
  /**
   * What a key is made of where there is no English. `code`: the value, `Code4001`. `keep`: the text as it is, where it is a legal
   * identifier. Or what romanizes a text, as `loadRomanizer` gives it. Left out: as `code`.
   */
  fallback?: 'code' | 'keep' | Romanize;
  /** What gives texts in other languages English names, before all of `fallback` but romanizing, as `loadTranslator` gives it. */
  translator?: Translator | undefined;
  /** English for terms in other scripts, which a romanizer leaves alone; a translator is given them when it is loaded. */
  glossary?: Readonly<Record<string, string>>;
  /** Key by value. */
  overrides?: Readonly<Record<string, string>>;
}

/** What `inspect` says of a column. */
export interface Column {
  label: string;
  role: ColumnRole;
  type: 'integer' | 'number' | 'boolean' | 'string';
  /** From 0 to 1, of the role; 1 where it was chosen. */
  confidence: number;
  /** One sentence: what in the header or the data led to the role. */
  why: string;
}

/** What a column is taken for, before anybody asks for its type. */
export type JudgedColumn = Omit<Column, 'type'>;
