import type { Catalog } from '../model/catalog.ts';
import type { Option } from '../model/option.ts';
import type { Origin } from './notice.ts';

/** A target that catalogs can be written to: a value in `registry.ts`. */
export interface Writer {
  /** As in `-t ts`. */
  name: string;
  /** One line for `--help`. */
  title: string;
  /** With the dot; the first is the default of a file's name. */
  extensions: readonly string[];
  /** What may be chosen of it; the names are keys of an output in the configuration, too. */
  options: readonly Option[];
  /** The built-in eta template, which `eject` copies; null where the format leaves nothing to lay out. */
  template: string | null;
  /** The whole file, ending in a line feed; a fixed point of prettier's defaults. */
  write(catalogs: readonly Catalog[], options: WriteOptions): Promise<string>;
}

export interface WriteOptions extends Origin {
  style?: 'enum' | 'const' | 'union' | undefined;
  /** Beside the names: each entry's details by value (ts). */
  details?: boolean | undefined;
  /** Beside the names: a type guard (ts). */
  guard?: boolean | undefined;
  /** Beside the names: a function for each message with placeholders (ts). */
  messages?: boolean | undefined;
  /** Beside the names: a class of errors that have one of the values (ts). */
  error?: boolean | undefined;
  /** Text of a template to use instead of the built-in one. */
  template?: string | undefined;
}
