import type { Catalog } from '../model/catalog.ts';

/** A target that catalogs can be written to: a value in `registry.ts`. */
export interface Writer {
  /** As in `-t ts`. */
  name: string;
  title: string;
  /** With the dot; the first is the default of a file's name. */
  extensions: readonly string[];
  /** The whole file, ending in a line feed; a fixed point of prettier's defaults. */
  write(catalogs: readonly Catalog[], options: WriteOptions): string;
}

export interface WriteOptions {
  style?: 'enum' | 'const' | 'union';
  /** Beside the names: each entry's details by value (ts). */
  details?: boolean;
  /** Beside the names: a type guard (ts). */
  guard?: boolean;
  /** Paths of the documents, named in the first line; without any, there is no such line. */
  sources?: readonly string[];
}
