import { takePageEdges } from './page/page-breaks.ts';
import { type Page, isBlank, lineOf, take } from './page/page.ts';

/** Speaks for the lines that hold no text: comments, edges of printed pages, and tables that have borders. */
export function takeForeign(page: Page): void {
  takePageEdges(page);
  for (let line = 0; line < page.lines.length; line++) {
    if (!isBlank(page, line) && isForeign(lineOf(page, line)))
      take(page, { first: line, last: line });
  }
}

/** Code between two fences; one that nothing closes fences nothing. */
export function takeFences(page: Page): void {
  let open: { first: number; mark: string } | undefined;
  for (let line = 0; line < page.lines.length; line++) {
    const mark = /^\s*(```|~~~)/.exec(lineOf(page, line))?.[1];
    if (mark === undefined) continue;
    if (open === undefined) open = { first: line, mark };
    else if (open.mark === mark) {
      take(page, { first: open.first, last: line });
      open = undefined;
    }
  }
}

/** A row or a border of a drawn table, which has no tabs; a comment. */
function isForeign(text: string): boolean {
  const isDrawn =
    /^\s*(?:\|.*\||[+├└┌│╔║].*[-=─+│┼║])\s*$/.test(text) ||
    /\|\s[^|]*\|\s[^|]*\|(?:\s|$)/.test(text);
  return (isDrawn && !text.includes('\t')) || /^\s*<!--.*-->\s*$/.test(text);
}
