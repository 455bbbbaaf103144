import type { InterpretOptions, KeyOptions } from '../../interpret/options.ts';
import type { Rule, Severity } from '../../model/rules.ts';

/** The configuration file as the user writes it; `config-schema.ts` checks that it is one. */
export interface Config {
  $schema?: string | undefined;
  /** Configurations to start from, by path or package; what is said here wins. */
  extends?: string[] | undefined;
  /** What each catalog has where it does not say otherwise. */
  defaults?: CatalogDefaults | undefined;
  catalogs?: CatalogConfig[] | undefined;
  /** Folders, or globs of them, whose own configurations are taken in; each has its own rules and root. */
  projects?: string[] | undefined;
  /** How severe each diagnostic is, by its code. */
  rules?: Rules | undefined;
}

export type Rules = Readonly<Partial<Record<Rule, Severity | 'off'>>>;

export interface CatalogConfig extends Omit<InterpretOptions, 'keys' | 'checks'> {
  /** Paths, folders or globs of documents; with a `!` before it, of those to leave out. */
  from: (string | SourceConfig)[];
  /** Paths, folders or globs of documents to leave out. */
  exclude?: string[] | undefined;
  /** Files to generate. */
  to: (string | OutputConfig)[];
  /** Whether documents may include other files of the project; left out, they may. */
  include?: boolean | undefined;
  /** How much text a document and its tables may hold, in millions of characters. */
  maxSize?: number | undefined;
  keys?: KeyConfig | undefined;
  /** Whether entries that the documents no longer have stay in the code, deprecated, or are left out, as by default. */
  retired?: 'deprecate' | 'omit' | undefined;
}

interface CatalogDefaults extends Omit<
  Partial<CatalogConfig>,
  'name' | 'from' | 'to' | 'tables' | 'columns'
> {
  /** For outputs whose target has the option. */
  output?: Omit<OutputConfig, 'path'> | undefined;
}

/** What to make keys of where there is no English: `translate`, where it is left out. See `KeyOptions`. */
export const keyFallbacks = ['translate', 'pinyin', 'keep', 'code'] as const;

type KeyFallback = (typeof keyFallbacks)[number];

export interface KeyConfig extends Omit<KeyOptions, 'fallback' | 'translator'> {
  fallback?: KeyFallback | undefined;
}

export interface SourceConfig {
  path: string;
  /** Where `pull` gets it from; then `path` is the same as `snapshot`. */
  url?: string | undefined;
  snapshot?: string | undefined;
  /** Read as this format instead of finding it out. */
  format?: string | undefined;
  /** Of its texts, such as `zh-CN`. */
  locale?: string | undefined;
}

export interface OutputConfig {
  path: string;
  /** A line to put at the top. */
  banner?: string | undefined;
  /** Path of an Eta template to use instead of the built-in one. */
  template?: string | undefined;
  /** A part of a document that is there: what stands between `doctable:begin` and `doctable:end`. */
  region?: string | undefined;
  /** Those of the target. */
  [option: string]: unknown;
  /** Left out: by the path's extension. */
  target?: string | undefined;
}
