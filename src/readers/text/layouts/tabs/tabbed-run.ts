import { type Block, type Page, isBlank, isFree, lineOf } from '../../page/page.ts';
import { isTitleText } from '../../page/titles.ts';

/** Lines that are tabbed, without those that are blank. */
export interface Run extends Block {
  lines: number[];
}

export function hasInnerTab(page: Page, line: number): boolean {
  return lineOf(page, line).trim().includes('\t');
}

/** The lines of the table that `first` begins. */
export function runFrom(page: Page, first: number): Run {
  const lines = [first];
  let width = fieldsIn(page, first);
  let filled = width;
  for (let line = first + 1; line < page.lines.length && page.taken[line] === 0; line++) {
    if (isBlank(page, line)) {
      if (hasTab(page, line) || goesOnBelow(page, lines, line)) continue;
      break;
    }
    if (!isRow(page, line) && !opensCell(page, line) && !completes(page, line, width - filled))
      break;
    const isOpen = !hasTab(page, lines.at(-1) ?? first);
    const fields = fieldsIn(page, line);
    filled = isOpen || fields === 1 ? filled + fields - 1 : fields;
    width = Math.max(width, filled);
    lines.push(line);
  }
  while (lines.length > 1 && !hasTab(page, lines.at(-1) ?? first)) lines.pop();
  return { first, last: lines.at(-1) ?? first, lines };
}

function hasTab(page: Page, line: number): boolean {
  return lineOf(page, line).includes('\t');
}

function isRow(page: Page, line: number): boolean {
  return isFree(page, line) && hasTab(page, line);
}

function fieldsIn(page: Page, line: number): number {
  return lineOf(page, line).split('\t').length;
}

/** A copied header may have a blank line below it, and groups of rows one between them. */
function goesOnBelow(page: Page, lines: readonly number[], blank: number): boolean {
  const below = blank + 1;
  if (!isRow(page, below)) return false;
  if (lines.length === 1) return true;
  const above = lines.at(-1) ?? blank;
  return fieldsIn(page, below) === fieldsIn(page, above);
}

/** A line without a tab that can only be a line of a cell: no title, and rows go on below it. */
function opensCell(page: Page, line: number): boolean {
  for (let at = line; at < line + MAX_LINES; at++) {
    const text = lineOf(page, at).trim();
    if (isTitleText(text) || /[:：]$|^[-=~─━]+$/.test(text) || !isFree(page, at + 1)) return false;
    if (hasTab(page, at + 1)) return true;
  }
  return false;
}

/** A cell has no more lines than these. */
const MAX_LINES = 4;

/**
 * Whether a line that reads like a title begins what the row above lacks, so many cells and no other:
 *
 *     done⇥number⇥no⇥whether it printed
 *     yes: 0
 *     no: 1⇥1
 */
function completes(page: Page, line: number, lacking: number): boolean {
  let fields = 0;
  for (let below = line; below < line + MAX_LINES && isFree(page, below); below++) {
    fields += fieldsIn(page, below) - 1;
    if (hasTab(page, below)) return fields === lacking;
  }
  return false;
}
