import type { Diagnostic } from '../model/diagnostic.ts';
import type { Draft } from '../model/draft.ts';
import type { Source } from '../source/source.ts';
import type { Limit } from './limits.ts';

/** A format that can be read: a value in `registry.ts`. */
export interface Reader {
  name: string;
  /** One line for `--help`. */
  title: string;
  /** With the dot, lower case. */
  extensions: readonly string[];
  /** How much such a name says, as a share of all that would make sure: it settles doubt. */
  nameWeight: number;
  /** Names of the syntax beyond the format's standard that it reads on request, as in `html+dl`. */
  syntax: readonly string[];
  /** The share of doubt that the content takes away: 0 none, 1 all. Cheap; only a fallback loads more for it. */
  detect(source: Source): number | Promise<number>;
  /** Asked only where another format is possible but none sure, as it has to look harder; taken where none is possible. */
  fallback?: boolean;
  /** Finds every table. Never throws for bad input: that is a diagnostic. */
  read(source: Source, options: ReadOptions): Promise<Reading>;
}

export interface ReadOptions {
  /** Which of the reader's `syntax` is in the document. */
  syntax?: readonly string[];
  /**
   * Content of a file that the document includes (`include`, `csv-table :file:`), by its path from the document's folder;
   * null where there is none.
   */
  include?: ((path: string) => Promise<string | null>) | undefined;
  /** How much text it may hold; left out, as much as `DEFAULT_LIMIT` says. */
  limit?: Limit | undefined;
}

/** What a reader hands over; ids are given once all tables are known. */
export interface Reading {
  tables: Draft[];
  diagnostics: Diagnostic[];
}
