/** What the reader knows beyond CommonMark and GFM, and reads only where it is asked to. */
export const dialectSyntax = [
  'dl',
  'grid_tables',
  'mdx',
  'multiline_tables',
  'multimarkdown_spans',
  'simple_tables',
  'table_captions',
] as const;

/** Tables that are drawn over several lines. */
const drawings: readonly DialectSyntax[] = ['grid_tables', 'multiline_tables', 'simple_tables'];

type DialectSyntax = (typeof dialectSyntax)[number];

/** Which of it a document uses. */
export type Dialect = ReadonlySet<DialectSyntax>;

export function dialectOf(names: readonly string[]): Dialect {
  return new Set(dialectSyntax.filter((syntax) => names.includes(syntax)));
}

export function withoutDrawings(dialect: Dialect): Dialect {
  return new Set([...dialect].filter((syntax) => !drawings.includes(syntax)));
}
