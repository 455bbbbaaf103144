/** What the reader knows beyond CommonMark and GFM, and reads only where it is asked to. */
export const dialectSyntax = ['dl', 'multimarkdown_spans'] as const;

type DialectSyntax = (typeof dialectSyntax)[number];

/** Which of it a document uses. */
export type Dialect = ReadonlySet<DialectSyntax>;

export function dialectOf(names: readonly string[]): Dialect {
  return new Set(dialectSyntax.filter((syntax) => names.includes(syntax)));
}
