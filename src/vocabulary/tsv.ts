/** The rows of a data file of ours, below its line of column names. It has no quotes and no empty lines. */
export function tsvRows(text: string): string[][] {
  return tsvLines(text).map((line) => line.split('\t'));
}

/** The same, not yet split at tabs. */
export function tsvLines(text: string): string[] {
  return text.trimEnd().split('\n').slice(1);
}
