/** A table as data, whatever it means: its headers as the document writes them, and below them the rows. */
export interface Sheet {
  title: string | null;
  /** All different. */
  headers: string[];
  rows: (string | number | boolean | null)[][];
}
