import type { Cell } from '../../../model/table.ts';
import { type Stretch, cellOf, stretchIn } from '../cell.ts';
import { codeKind } from '../../../codes/kind.ts';
import { hasHeaderWords } from '../page/header-row.ts';
import { bulletOf } from './lists/item.ts';
import { type Block, type Page, freeBlocks, lineOf } from '../page/page.ts';
import { type Finder, type Found, tableOf } from '../table.ts';

/** So many records show that it is the document's way, however few stand between two headings. */
const ESTABLISHED = 3;

/** A paragraph of more lines is no record. */
const MOST = 100;

interface Entry extends Block {
  /** Each with its parts, one a line. */
  cells: Stretch[][];
}

/**
 * Paragraphs that begin with a line of nothing but a code; the lines below are cells, or bullets begin them.
 *
 *     LG011
 *     The level is out of range.
 *     * Somebody asked for a level that does not
 *     exist.
 */
export const findRecords: Finder = (page) => {
  let header: Entry | undefined;
  const groups: Entry[][] = [[]];
  for (const block of freeBlocks(page)) {
    const record = recordAt(page, block);
    if (record === undefined) groups.push([]);
    else if (
      record.cells.length > 2 &&
      hasHeaderWords(cellsOf(page, record).map(({ text }) => text))
    )
      header ??= record;
    else if (isCodeLine(page, block.first)) groups.at(-1)?.push(record);
    else groups.push([]);
  }
  const runs = groups.filter(([first]) => first !== undefined);
  if (runs.flat().length < ESTABLISHED) return [];
  const width = narrowest(runs.flat());
  return runs.map((records) => toTable(page, records, width, header));
};

function isCodeLine(page: Page, line: number): boolean {
  const text = lineOf(page, line).trim();
  const kind = codeKind(text);
  return kind !== undefined && (kind !== 'integer' || /\d{3}/.test(text));
}

/** A paragraph of at least two lines, the first of them short; its bullets begin cells, else each line is one. */
function recordAt(page: Page, { first, last }: Block): Entry | undefined {
  if (first === last || last - first > MOST || lineOf(page, first).length > 60) return undefined;
  const lines = Array.from({ length: last - first }, (_, index) => first + 1 + index);
  const isBulleted = lines.some((line) => bulletOf(lineOf(page, line)).bullet !== '');
  const cells: Stretch[][] = [[stretchIn(page, first, 0)]];
  for (const line of lines) {
    const { bullet, indent } = bulletOf(lineOf(page, line));
    const part = stretchIn(page, line, indent);
    if (bullet !== '' || !isBulleted || cells.length === 1) cells.push([part]);
    else cells.at(-1)?.push(part);
  }
  return { first, last, cells };
}

/** All records have so many cells at least; what is more in one goes on with its last. */
function narrowest(records: readonly Entry[]): number {
  return records.reduce((least, { cells }) => Math.min(least, cells.length), Infinity);
}

function cellsOf(page: Page, { cells }: Entry): Cell[] {
  return cells.map((parts) => cellOf(page.source, parts, ' '));
}

function toTable(
  page: Page,
  records: readonly Entry[],
  width: number,
  header: Entry | undefined,
): Found {
  const rows = records.map((record) => {
    const kept = record.cells.slice(0, width - 1);
    const rest = record.cells.slice(width - 1).flat();
    return cellsOf(page, { ...record, cells: [...kept, rest] });
  });
  const isHeaded = header?.cells.length === width;
  const block = { first: records[0]?.first ?? 0, last: records.at(-1)?.last ?? 0 };
  return tableOf('lines', block, rows, isHeaded ? cellsOf(page, header) : undefined);
}
