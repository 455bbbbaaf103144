import type { Catalog, EnumCatalog, RecordCatalog } from '../model/catalog.ts';
import type { Option } from '../model/option.ts';
import type { Code } from './code.ts';
import type { CommentSyntax } from './language/comment.ts';
import type { NameRules, Style } from './language/names.ts';
import type { SourceSyntax } from './language/source-syntax.ts';
import type { TypeSyntax } from './language/types.ts';
import type { WriteOptions } from './options.ts';
import type { Literal } from './template.ts';
import type { CatalogView, NameForms } from './view.ts';

/** What catalogs can be written as: a value in `registry.ts`. */
export interface Target {
  /** As in `-t ts`. */
  name: string;
  /** One line for `--help`. */
  title: string;
  /** With the dot; the first is the default of a file's name. */
  extensions: readonly string[];
  /** What may be chosen of it; the names are keys of an output in the configuration, too. */
  options?: readonly Option[];
  /** What a package is called, for one that takes it: `com.example.errors`; what stands between its names is seen there. */
  package?: { example: string; takesReserved?: true };
  language: Language;
  /** The built-in eta template, which `eject` copies; left out where the format leaves nothing to lay out. */
  template?: string;
  /** Where there is no template: the whole text, below the notice where the language has comments. */
  write?(catalogs: readonly Catalog[], notice: string | undefined, options: WriteOptions): string;
  /** Whether it writes the tables as they stand, `options.sheets`, whatever they mean. */
  takesSheets?(options: WriteOptions): boolean;
  /** What the template sees of a catalog beside what all templates see. */
  extend?(
    view: CatalogView,
    catalog: EnumCatalog,
    options: WriteOptions,
    errorName: string,
  ): object;
  /** What it sees of the records, where those are no structures of the language. */
  records?(catalogs: readonly RecordCatalog[], options: WriteOptions): object[];
  /** Whether it has nothing to say of records. */
  leavesOutRecords?: true;
  /** What it sees of all catalogs together, as `it.page`. */
  page?(catalogs: readonly Catalog[], options: WriteOptions): object;
  /** How files of one catalog each are called; left out, `order-error`. */
  fileNames?: 'pascal' | 'snake';
  /** The file that has all of those, and its line for each. */
  index?: { name: string; line(stem: string, extension: string): string };
  /** The names that are declared for a catalog, so that no two declare one; left out: its own. */
  declares?(forms: Readonly<Record<keyof NameForms, string>>): readonly string[];
  /** The class of errors that may be declared for a catalog beside. */
  errorName?(catalog: string): string;
}

/** What is a language's own. */
export interface Language {
  /** A plain value as code. */
  literal: Literal;
  comment: CommentSyntax;
  /** Of entries and members, where they are others than those of what they are in. */
  innerComment?: CommentSyntax;
  /** Of members of records, `as is` where `field` is left out. */
  names: NameRules & { type: Style; member: Style; field?: Style };
  /** Of the members of records; without it, records are left out. */
  types?: TypeSyntax;
  /** Of entries, where their keys are not simply made legal and different. */
  members?(keys: readonly string[]): readonly string[];
  /** A member's name as code, where some need quotes. */
  member?(name: string): Code;
  /** What a program may write as it stands for an integer: `0x1F`, `1 << 3`. */
  integers?: RegExp;
  /** What `verify` has to know to read programs; left out, it reads none. */
  source?: SourceSyntax;
  /** Blank lines below each other that a file may have; left out: one. */
  blankLines?: number;
}
