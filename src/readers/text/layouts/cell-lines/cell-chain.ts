import { type CodeKind, codeKind } from '../../../../codes/kind.ts';
import { type Page, lineOf } from '../../page/page.ts';
import type { Region } from '../../page/regions.ts';

const WIDTHS = [2, 3, 4, 5, 6, 7, 8] as const;
/** A cell has no more lines than so many above the one it needs. */
const MAX_EXTRA = 2;

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

/**
 * Takes in rows whose last cells have lines of their own, where these stand right below each other:
 *
 *     409
 *     tray locked,
 *     or open
 *     410
 *     ^~~          the next code comes later than it should
 */
export function extended(kinds: Kinds, lines: readonly number[], chain: Chain): Chain {
  const starts = [...chain.starts];
  const kind = kinds[starts[0] ?? 0];
  let { end } = chain;
  for (;;) {
    const next = nextStart(kinds, lines, end, kind);
    if (next === undefined || next + chain.width > kinds.length) return { ...chain, starts, end };
    for (end = next; kinds[end] === kind && end + chain.width <= kinds.length;) {
      starts.push(end);
      end += chain.width;
    }
  }
}

/** Takes in a last row that the end of the page cut short. */
export function withLastRow(kinds: Kinds, chain: Chain): Chain {
  const { starts, end, width } = chain;
  const isCut = end < kinds.length && end + width > kinds.length;
  if (!isCut || kinds[end] === undefined || kinds[end] !== kinds[starts[0] ?? 0]) return chain;
  return { width, starts: [...starts, end], end: kinds.length };
}

function nextStart(
  kinds: Kinds,
  lines: readonly number[],
  end: number,
  kind: Kinds[number],
): number | undefined {
  for (let at = end; at <= end + MAX_EXTRA; at++) {
    if (lines[at] !== (lines[at - 1] ?? 0) + 1) return undefined;
    if (kinds[at] === kind) return at === end ? undefined : at;
    if (kinds[at] !== undefined) return undefined;
  }
  return undefined;
}
