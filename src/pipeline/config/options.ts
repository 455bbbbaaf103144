import { keyCases } from '../../interpret/options.ts';
import { DEFAULT_LIMIT } from '../../readers/room.ts';
import { optionsOfTargets, targets } from '../../writers/registry.ts';
import { type CatalogConfig, type KeyConfig, type SourceConfig, keyFallbacks } from './config.ts';

/**
 * What a user may choose, once for everything that knows of it: the schema of the configuration, the command line, its completion
 * and the documentation. A row has its name in the configuration as its key.
 */
export interface OptionRow {
  type: OptionType;
  choices?: readonly string[];
  /** On the command line, too: `-f, --from <format>`. */
  flags?: string;
  /** A sentence without its full stop, beginning small. */
  summary: string;
  isRequired?: boolean;
}

export type OptionType =
  | 'boolean'
  | 'string'
  /** From 1 on. */
  | 'count'
  | 'choice'
  | 'identifier'
  | 'format'
  | 'locale'
  | 'locales'
  | 'paths'
  /** Tables, by id, heading or number. */
  | 'tables'
  /** Headers or numbers of columns, by role. */
  | 'columns'
  /** Texts by text. */
  | 'texts'
  /** With rows of their own. */
  | 'sources'
  | 'keys'
  | 'outputs';

type Rows<Name extends string> = Readonly<Record<Name, OptionRow>>;

export const catalogOptions: Rows<keyof CatalogConfig> = {
  name: {
    type: 'identifier',
    flags: '--name <identifier>',
    summary: 'name of the catalog; else from its caption, heading or file',
  },
  from: {
    type: 'sources',
    isRequired: true,
    summary: 'documents: paths, folders or globs; with ! before it, those to leave out',
  },
  exclude: { type: 'paths', summary: 'documents to leave out: paths, folders or globs' },
  tables: {
    type: 'tables',
    flags: '--table <selector>',
    summary: 'which tables to read, by id, heading or number; else all',
  },
  kind: {
    type: 'choice',
    choices: ['enum', 'record'],
    flags: '--only <kind>',
    summary: 'which kind of catalog is wanted; of tables that are named, what they are',
  },
  columns: {
    type: 'columns',
    flags: '--column <role=header>',
    summary: 'which column plays a role, by header or number; else by what is in them',
  },
  locales: {
    type: 'locales',
    flags: '--locales <list>',
    summary:
      'locales of the documents, the main one first, such as en,zh-CN; their paths name them, and their tables become one',
  },
  merge: {
    type: 'boolean',
    flags: '--merge',
    summary: 'several tables become one catalog, grouped by heading',
  },
  include: {
    type: 'boolean',
    flags: '--no-include',
    summary:
      'whether documents may include files of the project, as reStructuredText does (default)',
  },
  maxSize: {
    type: 'count',
    flags: '--max-size <megabytes>',
    summary: `how much text a document may hold, and its tables with what spans repeat; a run four times as much (default ${DEFAULT_LIMIT})`,
  },
  keys: { type: 'keys', summary: 'how keys are made' },
  to: { type: 'outputs', isRequired: true, summary: 'files to generate' },
  retired: {
    type: 'choice',
    choices: ['deprecate', 'omit'],
    summary:
      'entries that the documents no longer have: in the code as deprecated, or left out (default)',
  },
};

export const keyOptions: Rows<keyof KeyConfig> = {
  fallback: {
    type: 'choice',
    choices: keyFallbacks,
    flags: '--keys <policy>',
    summary:
      'what a key is made of where there is no English: a translation (default), the text romanized, the text as it is, or the value',
  },
  case: {
    type: 'choice',
    choices: keyCases,
    flags: '--case <case>',
    summary: 'how keys are written; else as the document writes its names',
  },
  stripPrefix: { type: 'string', summary: 'taken from the beginning of each key that has it' },
  stripSuffix: { type: 'string', summary: 'taken from the end of each key that has it' },
  addPrefix: { type: 'string', summary: 'put before each key' },
  addSuffix: { type: 'string', summary: 'put behind each key' },
  glossary: {
    type: 'texts',
    summary: 'English for terms in other languages; they win over those that doctable knows',
  },
  overrides: { type: 'texts', summary: 'keys by value' },
};

export const sourceOptions: Rows<keyof SourceConfig> = {
  path: {
    type: 'string',
    isRequired: true,
    summary: 'path or glob of documents, from the folder of the configuration',
  },
  format: {
    type: 'format',
    flags: '-f, --from <format>',
    summary: 'read as this format instead of finding it out',
  },
  locale: { type: 'locale', summary: 'locale of its texts, such as zh-CN' },
};

/** Those of the targets among them. */
export const outputOptions: Readonly<Record<string, OptionRow>> = {
  path: {
    type: 'string',
    isRequired: true,
    flags: '-o, --output <file>',
    summary: 'file to write; {name} in it is each catalog, and gives it a file of its own',
  },
  region: {
    type: 'string',
    flags: '--region <name>',
    summary:
      'which part of a document that is there, between <!-- doctable:begin name --> and <!-- doctable:end -->',
  },
  target: {
    type: 'choice',
    choices: targets.map(({ name }) => name),
    flags: '-t, --to <target>',
    summary: 'what to write; else by the extension of the file, else ts',
  },
  template: {
    type: 'string',
    flags: '--template <file>',
    summary: "eta template to lay it out with, instead of the target's own",
  },
  banner: { type: 'string', flags: '--banner <line>', summary: 'line at the top, as it is' },
  ...Object.fromEntries(
    optionsOfTargets().map(({ option, names }): [string, OptionRow] => {
      const flag = `--${option.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      const flags = option.type === 'boolean' ? flag : `${flag} <${option.name}>`;
      return [
        option.name,
        { ...option, flags, summary: `${option.summary} (${names.join(', ')})` },
      ];
    }),
  ),
};

/** Every group, by where in the configuration it is: `catalogs[].keys`. */
export const optionGroups: Readonly<Record<string, Readonly<Record<string, OptionRow>>>> = {
  '': catalogOptions,
  'from[].': sourceOptions,
  'keys.': keyOptions,
  'to[].': outputOptions,
};
