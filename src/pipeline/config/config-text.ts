/** A way into a configuration: `['catalogs', 0, 'to']`. */
export type KeyPath = readonly (string | number)[];

import type { Position } from '../../source/source.ts';

/** A configuration as it was written, not checked yet. */
export interface ConfigText {
  value: unknown;
  /** Of the last key, or the item of a list; null where there is none, or no text that has places. */
  locate(keys: KeyPath): Position | null;
  /** Where it is in the text, if that has more. */
  root?: KeyPath;
}

/** Something that is wrong at a key. */
export interface ConfigProblem {
  keys: KeyPath;
  /** A sentence, without the place. */
  message: string;
}
