import { cellOf, stretchIn } from '../../cell.ts';
import { positionAt } from '../../../../source/source.ts';
import { knownHeader } from '../../page/known-header.ts';
import { rowStarts } from './row-starts.ts';
import { type RawRow, gluedTable, textOf } from './glued-table.ts';
import { type Block, type Page, freeBlocks, lineOf } from '../../page/page.ts';
import { type Finder, type Found, doubt } from '../../table.ts';

/** Without a header to tell, so many rows do. */
const MIN_ROWS = 4;

/**
 * A whole table on one line, or wrapped over several: title, header and rows, told apart by codes that ascend, or by
 * codes in backticks.
 *
 *     Print errorsCodeDescription400Bad paper size401Not signed in404No such printer
 *                 ^   ^          ^                ^               ^
 */
export const findGluedLines: Finder = (page) =>
  [...freeBlocks(page)]
    .flatMap((block) => parts(page, block))
    .flatMap((part) => readPart(page, part) ?? []);

/** A paragraph up to the next heading. */
function parts(page: Page, { first, last }: Block): Block[] {
  const starts = [first];
  for (let line = first + 1; line <= last; line++)
    if (/^#{1,6}\s/.test(lineOf(page, line))) starts.push(line);
  return starts.map((start, index) => ({
    first: start,
    last: (starts[index + 1] ?? last + 1) - 1,
  }));
}

function readPart(page: Page, part: Block): Found | undefined {
  const { source } = page;
  const { start: from } = stretchIn(page, part.first, 0);
  const starts = rowStarts(source.text.slice(from, stretchIn(page, part.last, 0).end));
  const [first] = starts;
  if (first === undefined) return undefined;
  const [line = 0, below = line] = [first, starts.at(-1)].map(
    (each) => positionAt(source, from + (each?.start ?? 0)).line - 1,
  );
  const above = { start: stretchIn(page, line, 0).start, end: from + first.start };
  const header = knownHeader(textOf(page, above), 'glued');
  if (header === undefined && (textOf(page, above) !== '' || starts.length < MIN_ROWS))
    return undefined;
  if (starts.length < 2 && first.form !== 'span') return undefined;
  const last = below === line ? line : part.last;
  const { end } = stretchIn(page, last, 0);
  const rows = starts.map(({ start, length }, index): RawRow => {
    const next = starts[index + 1]?.start;
    const stretch = { start: from + start, end: next === undefined ? end : from + next };
    return { ...stretch, codeLength: length };
  });
  const { raw, rest } = withoutRest(page, rows);
  const table = gluedTable(page, raw, above, last);
  if (rest !== undefined) table?.diagnostics.push(restDoubt(page, rest));
  return table;
}

/**
 * What follows the last row is glued to it, too. A new sentence without a space before it, as in no row above, is no
 * part of the row:
 *
 *     … 500Internal error.Next stepsOpen the …
 *                         ^
 */
function withoutRest(
  page: Page,
  rows: readonly RawRow[],
): { raw: readonly RawRow[]; rest: RawRow | undefined } {
  const sentence = (row: RawRow): number =>
    textOf(page, row)
      .slice(row.codeLength)
      .search(/(?<=[.!?。！？])(?=\p{Lu}|#)/u);
  const others = rows.slice(0, -1);
  const last = rows.at(-1);
  const at = last === undefined ? -1 : sentence(last);
  if (last === undefined || at === -1 || others.some((row) => sentence(row) !== -1))
    return { raw: rows, rest: undefined };
  const end = last.start + last.codeLength + at;
  return { raw: [...others, { ...last, end }], rest: { ...last, start: end } };
}

function restDoubt(page: Page, { start, end }: RawRow): ReturnType<typeof doubt> {
  const rest = cellOf(page.source, [{ start, end: Math.min(end, start + 60) }]);
  return doubt(
    page,
    rest,
    `What follows from "${rest.text}" on was read as text after the table. Start it on a new line.`,
  );
}
