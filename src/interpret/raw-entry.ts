/** A row's texts by what they mean; nothing is converted yet, since that takes the whole column. */
export interface RawEntry {
  value: string;
  /** Whether the document writes the value as a text, `"1"`. */
  isQuoted: boolean;
  /** Of the key column, else what the value's own cell calls it; without any mark of deprecation. */
  name: string;
  /** What a key can be made from: the message, or the description in a table without messages, without any mark. */
  prose: string;
  message: string;
  description: string;
  deprecated: string | true | undefined;
  /** Whether the document has struck the row out. */
  isStruck: boolean;
  group: string;
  /** By column. */
  fields: ReadonlyMap<string, string>;
  locale: string | undefined;
  source: { path: string; line: number; column: number };
}

export interface FieldColumn {
  /** Tells columns of one table apart; the same in every table that has such a column. */
  id: string;
  label: string;
  /** From 0. */
  index: number;
}
