import { type Page, isFree } from './page.ts';

/** Lines, from 0, among which cells may stand one a line. */
export interface Region {
  lines: number[];
  /** Whether each line is a cell for sure, blank ones too. */
  isExact: boolean;
}

/**
 * Word processors end a cell with a lone CR and a paragraph with CRLF or LF: in a document that has both, the lines
 * between two line feeds are the cells of one table. In other documents, all free lines that are not blank may be cells.
 */
export function regionsOf(page: Page): Region[] {
  const isExact = hasBothEnds(page);
  const all: Region[] = [];
  let lines: number[] = [];
  for (let line = 0; line <= page.lines.length; line++) {
    const isUsable = page.taken[line] === 0;
    const goesOn = isUsable && (!isExact || endsInCr(page, line));
    // A paragraph that is empty only ends the table.
    if (isFree(page, line) ? !isExact || goesOn || lines.length > 0 : isExact && goesOn)
      lines.push(line);
    if (goesOn) continue;
    if (lines.length > 1) all.push({ lines, isExact });
    lines = [];
  }
  return all;
}

function hasBothEnds(page: Page): boolean {
  return page.source.text.includes('\n') && /\r(?!\n|$)/.test(page.source.text);
}

function endsInCr({ source }: Page, line: number): boolean {
  const next = source.lineStarts[line + 1];
  return next !== undefined && source.text[next - 1] === '\r';
}
