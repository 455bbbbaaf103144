import { type Draft, extent, isTooLarge } from '../model/draft.ts';

/** How much text documents may hold, in millions of characters, and their tables once spans are repeated. */
export interface Limit {
  /** Of a document. */
  document: number;
  /** What all documents of the run have taken so far; together they may have `RUN` times as much. */
  run: { taken: number };
}

/** More than anybody writes, and what a small machine has the memory for. */
export const DEFAULT_LIMIT = 32;
const RUN = 4;

const MILLION = 1_000_000;

/** Why a document is not read. */
export function tooLong(length: number, { document }: Limit): string | undefined {
  if (length <= document * MILLION) return undefined;
  return `This document has ${millions(length)} MB, ${howToRaise(document)}`;
}

/** The drafts that have room, and why others have none. A span of 2,000 rows over a long cell makes a small page enormous. */
export function withRoom(
  drafts: readonly Draft[],
  limit: Limit,
): { kept: Draft[]; refused: { draft: Draft; why: string }[] } {
  const kept: Draft[] = [];
  const refused: { draft: Draft; why: string }[] = [];
  let taken = 0;
  for (const draft of drafts) {
    const size = textOf(draft);
    const why = tooManyCells(draft) ?? tooMuchText(taken + size, limit);
    if (why === undefined) {
      kept.push(draft);
      taken += size;
    } else refused.push({ draft, why });
  }
  limit.run.taken += taken;
  return { kept, refused };
}

function tooManyCells(draft: Draft): string | undefined {
  const { width, height } = extent(draft);
  if (!isTooLarge(width * height, draft.cells.length)) return undefined;
  return `Skipped this table: its spans turn ${draft.cells.length} cells into ${width * height}.`;
}

function tooMuchText(size: number, { document, run }: Limit): string | undefined {
  if (size > document * MILLION)
    return `The tables up to here have ${millions(size)} MB of text, counting repeated spans, ${howToRaise(document)}`;
  const all = run.taken + size;
  if (all > RUN * document * MILLION)
    return `The documents up to here have ${millions(all)} MB of text in tables, ${howToRaise(document, RUN * document)}`;
  return undefined;
}

function textOf({ cells }: Draft): number {
  return cells.reduce(
    (sum, { cell, rowSpan = 1, colSpan = 1 }) => sum + cell.text.length * rowSpan * colSpan,
    0,
  );
}

/** @param limit where it is another than the one that is set. */
function howToRaise(set: number, limit: number = set): string {
  return `more than the limit of ${limit} MB. If you trust it, raise --max-size, or "maxSize" in the config (now ${set}).`;
}

function millions(count: number): string {
  return String(Math.ceil(count / MILLION));
}
