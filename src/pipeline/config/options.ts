import { keyCases } from '../../interpret/options.ts';
import { DEFAULT_LIMIT } from '../../readers/limits.ts';
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
  /** In the help of its flag, where that is the opposite. */
  flagSummary?: string;
  isRequired?: boolean;
}

export type OptionType =
  | 'boolean'
  | 'string'
  /** Of megabytes, from 1 on. */
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
    summary: 'name of the enum or interface (default: from the caption, heading or file name)',
  },
  from: {
    type: 'sources',
    isRequired: true,
    summary: 'documents: paths, directories or globs; prefix with ! to exclude',
  },
  exclude: { type: 'paths', summary: 'documents to exclude: paths, directories or globs' },
  tables: {
    type: 'tables',
    flags: '--table <selector>',
    summary: 'table to read, by id, heading or number (default: all)',
  },
  kind: {
    type: 'choice',
    choices: ['enum', 'record'],
    flags: '--only <kind>',
    summary: 'only generate this kind; with --table, read the selected tables as this kind',
  },
  columns: {
    type: 'columns',
    flags: '--column <role=header>',
    summary: 'column for a role, by header or number (default: detected)',
  },
  locales: {
    type: 'locales',
    flags: '--locales <list>',
    summary:
      'locales of translated documents to merge, main one first, such as en,zh-CN; the path of each document shows its locale',
  },
  merge: {
    type: 'boolean',
    flags: '--merge',
    summary: 'merge all tables into one, grouped by heading',
  },
  include: {
    type: 'boolean',
    flags: '--no-include',
    summary: 'whether to read files that a reStructuredText document includes (default: true)',
    flagSummary: 'do not read files that a reStructuredText document includes',
  },
  maxSize: {
    type: 'count',
    flags: '--max-size <megabytes>',
    summary: `largest document, in megabytes of text (default: ${DEFAULT_LIMIT}); all documents of a run together can have four times that`,
  },
  keys: { type: 'keys', summary: 'how entries are named' },
  to: { type: 'outputs', isRequired: true, summary: 'files to generate' },
  retired: {
    type: 'choice',
    choices: ['deprecate', 'omit'],
    summary:
      'what to do with entries removed from the documents: keep them as deprecated, or omit them (default)',
  },
};

export const keyOptions: Rows<keyof KeyConfig> = {
  fallback: {
    type: 'choice',
    choices: keyFallbacks,
    flags: '--keys <policy>',
    summary:
      'how to name entries that have no English text: translate the text (default), romanize it, keep it, or use the value',
  },
  case: {
    type: 'choice',
    choices: keyCases,
    flags: '--case <case>',
    summary: 'case of names (default: as in the document, codes in lower case as PascalCase)',
  },
  stripPrefix: { type: 'string', summary: 'prefix to remove from names' },
  stripSuffix: { type: 'string', summary: 'suffix to remove from names' },
  addPrefix: { type: 'string', summary: 'prefix to add to names' },
  addSuffix: { type: 'string', summary: 'suffix to add to names' },
  glossary: {
    type: 'texts',
    summary: 'English words for terms in other languages; take precedence over the built-in ones',
  },
  overrides: { type: 'texts', summary: 'names by value' },
};

export const sourceOptions: Rows<keyof SourceConfig> = {
  path: { type: 'string', summary: 'path or glob of documents, relative to the config file' },
  url: { type: 'string', summary: 'URL to download with `doctable pull`, instead of a path' },
  snapshot: { type: 'string', summary: 'file to download the URL to; this file is read' },
  format: {
    type: 'format',
    flags: '-f, --from <format>',
    summary: 'input format (default: detected)',
  },
  locale: { type: 'locale', summary: 'locale of the document, such as zh-CN' },
};

/** Those of the targets among them. */
export const outputOptions: Readonly<Record<string, OptionRow>> = {
  path: {
    type: 'string',
    isRequired: true,
    flags: '-o, --output <file>',
    summary: 'file to write; {name} writes one file per enum or interface',
  },
  region: {
    type: 'string',
    flags: '--region <name>',
    summary:
      'region of an existing document to replace, between <!-- doctable:begin name --> and <!-- doctable:end -->',
  },
  target: {
    type: 'choice',
    choices: targets.map(({ name }) => name),
    flags: '-t, --to <target>',
    summary: 'output format (default: from the file extension; ts on standard output)',
  },
  template: {
    type: 'string',
    flags: '--template <file>',
    summary: 'Eta template to use instead of the built-in one',
  },
  banner: { type: 'string', flags: '--banner <line>', summary: 'line to put at the top' },
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
