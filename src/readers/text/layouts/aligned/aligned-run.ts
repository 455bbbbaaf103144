import { beyondPageBreak } from '../../page/page-breaks.ts';
import { type Page, isBlank, isFree, lineOf } from '../../page/page.ts';
import { type Layout, isSpread, layoutOf } from './segments.ts';
import { markedTitle } from '../../page/titles.ts';

/**
 * The blocks of lines that may make one table: what `first` begins, and further ones behind a blank line or the end of a
 * printed page, as long as they keep to the same columns.
 *
 *     Idle      start   Printing
 *               reset   Idle
 *
 *     Printing  jam     Halted
 *     ^         ^       ^
 */
export function runFrom(page: Page, first: number): Layout[][] {
  const blocks: Layout[][] = [];
  const edges = createEdges();
  const goesOn = (line: number): boolean => isSpread(page, line) || edges.isBelow(page, line);
  for (let next = first; isFree(page, next) && goesOn(next);) {
    const block = blockFrom(page, next);
    if (blocks.length > 0 && (!edges.fit(block) || markedTitle(page, next) !== undefined)) break;
    blocks.push(block);
    edges.add(block);
    const last = block.at(-1)?.line ?? next;
    next = beyondPageBreak(page, last) ?? (isBlank(page, last + 1) ? last + 2 : last + 1);
  }
  return blocks;
}

/** A line of dashes below a header, which may cross others. */
export function isRule(page: Page, line: number): boolean {
  return /^\s*[-=─━]{3}[-=─━\s|+│┼]*$/.test(lineOf(page, line));
}

/** What each segment of a line says. */
export function textsOf(page: Page, { line, segments }: Layout): string[] {
  return segments.map(({ from, to }) => lineOf(page, line).slice(from, to));
}

/** Lines without a blank one between them. */
function blockFrom(page: Page, first: number): Layout[] {
  const layouts = [layoutOf(page, first)];
  const margin = layouts[0]?.segments[0]?.start ?? 0;
  for (let line = first + 1; isFree(page, line); line++) {
    const layout = layoutOf(page, line);
    const [segment] = layout.segments;
    if (segment === undefined) break;
    const goesOn = (): boolean =>
      segment.start > margin + 1 || isRule(page, line) || isOverfull(page, layout, layouts);
    if (layout.segments.length < 2 && !goesOn()) break;
    layouts.push(layout);
  }
  return layouts;
}

/** A cell was too long, so that the next one stands below, where others begin, or runs on from it. */
function isOverfull(page: Page, { line, segments }: Layout, above: readonly Layout[]): boolean {
  const near = above
    .slice(-FAR)
    .map(({ segments: [, ...others] }) => others)
    .filter((others) => others.length > 0)
    .slice(-NEAR);
  if (near.length === 0) return false;
  const starts = new Set(near.flat().map(({ start }) => start));
  const isLong = near.every((others) => (others.at(-1)?.start ?? 0) < (segments[0]?.end ?? 0));
  for (let below = line + 1; below <= line + MOST && isFree(page, below); below++) {
    const [first, second] = layoutOf(page, below).segments;
    const next = second === undefined && first?.start !== segments[0]?.start ? first : second;
    if (next !== undefined) return starts.has(next.start) && (isLong || second === undefined);
  }
  return false;
}

/** So many such lines may follow one another. */
const MOST = 3;
/** So many lines above that have several cells show where cells begin, as far as they are so near. */
const NEAR = 8;
const FAR = 24;

/** Where the columns begin. The first two segments of a line tell; further ones may be gaps inside a text. */
interface Edges {
  add(layouts: readonly Layout[]): void;
  /** Whether most lines that have several segments keep to the columns. */
  fit(layouts: readonly Layout[]): boolean;
  /** Whether a line that leaves the first column empty begins where others do. */
  isBelow(page: Page, line: number): boolean;
}

function createEdges(): Edges {
  const known = new Set<number>();
  let margin = Infinity;
  const startsOf = (layouts: readonly Layout[], most?: number): number[] =>
    layouts.flatMap(({ segments }) =>
      segments.length > 1 ? segments.slice(0, most).map(({ start }) => start) : [],
    );
  return {
    add: (layouts) => {
      for (const { segments } of layouts) margin = Math.min(margin, segments[0]?.start ?? margin);
      for (const start of startsOf(layouts)) known.add(start);
    },
    fit: (layouts) => {
      const starts = startsOf(layouts, 2);
      return starts.filter((start) => known.has(start)).length >= starts.length * FITTING;
    },
    isBelow: (page, line) => {
      const start = /^\s/.test(lineOf(page, line))
        ? layoutOf(page, line).segments[0]?.start
        : undefined;
      return start !== undefined && start > margin && known.has(start);
    },
  };
}

/** A share of the cells that have to keep to the columns; others were too long. */
const FITTING = 0.8;
