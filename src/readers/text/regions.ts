import { type Page, isBlank } from './page.ts';

/** Lines, from 0, among which cells may stand one a line. */
export interface Region {
  lines: number[];
  /** Whether each line is a cell for sure, blank ones too. */
  isExact: boolean;
}

/**
 * Word processors end a cell with a lone CR and a paragraph with CRLF or LF. In a document that has both, the lines
 * between two line feeds are the cells of one table; else, all free lines that are not blank may be cells.
 */
export function regions(page: Page): Region[] {
  const all: Region[] = [];
  const isExact = hasBothEnds(page);
  let lines: number[] = [];
  for (let line = 0; line <= page.lines.length; line++) {
    const isUsable = page.taken[line] === 0 && (isExact || !isBlank(page, line));
    if (isUsable) lines.push(line);
    const ends = isExact
      ? !isUsable || !endsInCr(page, line)
      : line === page.lines.length || page.taken[line] === 1;
    if (!ends) continue;
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
