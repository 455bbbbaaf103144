/** A way into a configuration: `['catalogs', 0, 'to']`. */
export type KeyPath = readonly (string | number)[];

/** A configuration as it was written, not checked yet. */
export interface ConfigText {
  value: unknown;
  /** `path:line:column` of the last key, or the item of a list; null where there is none, or no text that has places. */
  locate(keys: KeyPath): string | null;
}

/** Something that is wrong at a key. */
export interface ConfigProblem {
  keys: KeyPath;
  /** A sentence, without the place. */
  message: string;
}
