import { type CodeKind, codeKind } from '../../../../codes/kind.ts';
import { type Page, lineOf } from '../../page/page.ts';
import type { Region } from '../../page/regions.ts';

const WIDTHS = [2, 3, 4, 5, 6, 7, 8] as const;

/** Rows of `width` lines, a code at the beginning of each. Counts in the region's lines. */
export interface Chain {
  width: number;
  /** Where each row begins. */
  starts: number[];
  /** Behind the last row. */
  end: number;
}

/** What the lines of a region hold that may begin a row. */
export type Kinds = readonly (CodeKind | 'word' | undefined)[];

/** A line that holds nothing but a code; where lines are cells for sure, a lone word may name its row too. */
export function kindsOf(page: Page, { lines, isExact }: Region): Kinds {
  return lines.map((line) => {
    const text = lineOf(page, line).trim();
    return codeKind(text) ?? (isExact && /^[A-Za-z]\w*$/.test(text) ? 'word' : undefined);
  });
}

/** Of all chains that begin at `start`, the one with most rows. Lines before `free` belong to others. */
export function longestChain(kinds: Kinds, start: number, free: number): Chain | undefined {
  const kind = kinds[start];
  if (kind === undefined) return undefined;
  let best = { width: 0, rows: 0 };
  for (const width of WIDTHS) {
    // The chain that begins further up was tried there.
    if (start - width >= free && kinds[start - width] === kind) continue;
    let rows = 1;
    while (kinds[start + rows * width] === kind) rows++;
    if (start + rows * width > kinds.length) rows--;
    if (rows > best.rows) best = { width, rows };
  }
  const { width, rows } = best;
  const starts = Array.from({ length: rows }, (_, row) => start + row * width);
  return rows === 0 ? undefined : { width, starts, end: start + rows * width };
}
