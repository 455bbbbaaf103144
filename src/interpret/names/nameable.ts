/** What an entry's key can be made from, best first; all of it from the entry's own row. */
export interface Nameable {
  value: number | string;
  /** The value as its row writes it, an integer as its key spells it. */
  written: string;
  /** Of the key column. */
  name?: string | undefined;
  /** The message; the description in a table without messages. */
  prose?: string | undefined;
  /** What the standard calls the value, where the table is about it. */
  phrase?: string | undefined;
  /** What it is called where nothing else gives it a name. */
  otherwise?: string | undefined;
}
