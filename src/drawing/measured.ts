import type { Measure } from './columns.ts';

/** Something wrong with a drawing, so that there is no table: where, and what to do. */
export interface Flaw {
  row: number;
  index: number;
  fault: string;
}

/** Reads a drawing by the first measure that makes its borders align; where none does, by the likeliest. */
export function readMeasured<Line extends { text: string }, Drawn extends object>(
  block: readonly Line[],
  parse: (block: readonly Line[], measure: Measure) => Drawn,
  [likeliest, ...others]: readonly [Measure, ...Measure[]],
): Drawn {
  const result = parse(block, likeliest);
  const hasMarks = block.some(({ text }) => /\p{M}/u.test(text));
  if (!('fault' in result) || !hasMarks) return result;
  for (const measure of others) {
    const other = parse(block, measure);
    if (!('fault' in other)) return other;
  }
  return result;
}
