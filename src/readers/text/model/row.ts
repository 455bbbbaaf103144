import type { Head, Separator } from './shapes.ts';

/** One reason for or against a reading, in nats. */
export interface Reason {
  what: string;
  nats: number;
}

/** A row as the model sees it. */
export interface Row {
  layout: string;
  /** Its cells' texts. */
  texts: string[];
  heads: Head[];
  separators: Separator[];
  /** The line, from 0, in which it begins. */
  line: number;
  /** What it earns as a row of a table. */
  nats: number;
}
