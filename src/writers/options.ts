import type { Sheet } from '../model/sheet.ts';
import type { Origin } from './notice.ts';

/** What an output is written with: what every target takes, and the target's own options by their names. */
export interface WriteOptions extends Origin {
  /** Text of a user's template instead of the built-in one. */
  template?: string | undefined;
  /** What messages call it: its path. */
  templatePath?: string | undefined;
  /** The tables as they stand, for a target that wants them. */
  sheets?: readonly Sheet[] | undefined;
  /** Which part of a document it is to fill; left out, it is a file of its own. */
  region?: string | undefined;
  /** A line of the user's at the top, as it is: `/* eslint-disable *\/`. */
  banner?: string | undefined;
  [option: string]: unknown;
}
